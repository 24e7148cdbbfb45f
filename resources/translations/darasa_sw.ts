<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <source>Close</source>
      <translation>Funga</translation>
    </message>
    <message>
      <source>Darasa itself is free software under the Apache License 2.0: you may use, share and change it. The courses that come with it are under Creative Commons BY-SA 4.0: share them, name their authors, and pass on the same freedom.</source>
      <translation>Darasa ni programu huria chini ya leseni ya Apache 2.0: unaweza kuitumia, kuigawa na kuibadilisha. Kozi zinazokuja nayo ziko chini ya Creative Commons BY-SA 4.0: zigawe, taja waandishi wake, na wape wengine uhuru huohuo.</translation>
    </message>
    <message>
      <source>It stands on the work of others:</source>
      <translation>Imejengwa juu ya kazi za wengine:</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Leseni</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Toleo la {version}</translation>
    </message>
    <message>
      <source>Works without internet. What you learn stays on this computer.</source>
      <translation>Inafanya kazi bila intaneti. Unachojifunza kinabaki kwenye kompyuta hii.</translation>
    </message>
  </context>
  <context>
    <name>AvatarPicker</name>
    <message>
      <source>Baobab tree</source>
      <translation>Mbuyu</translation>
    </message>
    <message>
      <source>Bird</source>
      <translation>Ndege</translation>
    </message>
    <message>
      <source>Drum</source>
      <translation>Ngoma</translation>
    </message>
    <message>
      <source>Fish</source>
      <translation>Samaki</translation>
    </message>
    <message>
      <source>Flower</source>
      <translation>Ua</translation>
    </message>
    <message>
      <source>Hills</source>
      <translation>Vilima</translation>
    </message>
    <message>
      <source>Kite</source>
      <translation>Kishada</translation>
    </message>
    <message>
      <source>Leaf</source>
      <translation>Jani</translation>
    </message>
    <message>
      <source>Mango</source>
      <translation>Embe</translation>
    </message>
    <message>
      <source>Moon and star</source>
      <translation>Mwezi na nyota</translation>
    </message>
    <message>
      <source>Sailing boat</source>
      <translation>Jahazi</translation>
    </message>
    <message>
      <source>Tortoise</source>
      <translation>Kobe</translation>
    </message>
  </context>
  <context>
    <name>CheckBar</name>
    <message>
      <source>Check answer</source>
      <translation>Kagua jibu</translation>
    </message>
    <message>
      <source>Skip for now</source>
      <translation>Ruka kwa sasa</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Jaribu tena</translation>
    </message>
  </context>
  <context>
    <name>ChoicesAnswer</name>
    <message>
      <source>Keys A to {letter} choose all that fit, Enter checks</source>
      <translation>A hadi {letter} kuchagua yote yanayofaa, Enter kukagua</translation>
    </message>
    <message>
      <source>Keys A to {letter} choose, Enter checks</source>
      <translation>A hadi {letter} kuchagua, Enter kukagua</translation>
    </message>
    <message>
      <source>Right answer</source>
      <translation>Jibu sahihi</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Jibu lako</translation>
    </message>
  </context>
  <context>
    <name>Contents</name>
    <message>
      <source>You are here</source>
      <translation>Uko hapa</translation>
    </message>
  </context>
  <context>
    <name>Course</name>
    <message numerus="yes">
      <source>About %n hour(s) in all</source>
      <translation>
        <numerusform>Kama saa %Ln kwa jumla</numerusform>
        <numerusform>Kama saa %Ln kwa jumla</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) in all</source>
      <translation>
        <numerusform>Kama dakika %Ln kwa jumla</numerusform>
        <numerusform>Kama dakika %Ln kwa jumla</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left</source>
      <translation>
        <numerusform>Imebaki kama dakika %Ln</numerusform>
        <numerusform>Zimebaki kama dakika %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>About {hours} h {minutes} in all</source>
      <translation>Kama saa {hours} na dakika {minutes} kwa jumla</translation>
    </message>
    <message>
      <source>Continue lab</source>
      <translation>Endelea na zoezi</translation>
    </message>
    <message>
      <source>Continue lesson</source>
      <translation>Endelea na somo</translation>
    </message>
    <message>
      <source>Continue quiz</source>
      <translation>Endelea na jaribio</translation>
    </message>
    <message>
      <source>Lab</source>
      <translation>Zoezi</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Somo</translation>
    </message>
    <message>
      <source>Next: {step}, {time}</source>
      <translation>Kisha: {step}, {time}</translation>
    </message>
    <message>
      <source>Quiz</source>
      <translation>Jaribio</translation>
    </message>
    <message>
      <source>Start lab</source>
      <translation>Anza zoezi</translation>
    </message>
    <message>
      <source>Start lesson</source>
      <translation>Anza somo</translation>
    </message>
    <message>
      <source>Start quiz</source>
      <translation>Anza jaribio</translation>
    </message>
    <message>
      <source>Try the quiz again</source>
      <translation>Rudia jaribio</translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n step(s) done</source>
      <translation>
        <numerusform>Hatua {done} kati ya %Ln</numerusform>
        <numerusform>Hatua {done} kati ya %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>{hours} h {minutes}</source>
      <translation>saa {hours} dak {minutes}</translation>
    </message>
    <message>
      <source>{kind} {number}</source>
      <comment>a kind of step and its number, as in Lesson 4</comment>
      <translation>{kind} la {number}</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>dak {minutes}</translation>
    </message>
    <message>
      <source>{number} GB</source>
      <translation>GB {number}</translation>
    </message>
    <message>
      <source>{number} MB</source>
      <translation>MB {number}</translation>
    </message>
    <message>
      <source>{number} kB</source>
      <translation>kB {number}</translation>
    </message>
    <message>
      <source>{step}: {title}</source>
      <comment>a step and its title, as in Lesson 4: Testing</comment>
      <translation>{step}: {title}</translation>
    </message>
  </context>
  <context>
    <name>CourseCard</name>
    <message numerus="yes">
      <source>All %n step(s) done</source>
      <translation>
        <numerusform>Hatua %Ln imekamilika</numerusform>
        <numerusform>Hatua zote %Ln zimekamilika</numerusform>
      </translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Imekamilika</translation>
    </message>
  </context>
  <context>
    <name>CourseList</name>
    <message>
      <source>Ask your facilitator to add a course.</source>
      <translation>Mwombe mwezeshaji wako aongeze kozi.</translation>
    </message>
    <message>
      <source>Find a course</source>
      <translation>Tafuta kozi</translation>
    </message>
    <message>
      <source>No course here has these words in its title or summary.</source>
      <translation>Hakuna kozi hapa yenye maneno haya katika jina au muhtasari wake.</translation>
    </message>
    <message numerus="yes">
      <source>Show %n more course(s)</source>
      <translation>
        <numerusform>Onyesha kozi %Ln zaidi</numerusform>
        <numerusform>Onyesha kozi %Ln zaidi</numerusform>
      </translation>
    </message>
    <message>
      <source>There are no courses on this computer yet</source>
      <translation>Bado hakuna kozi kwenye kompyuta hii</translation>
    </message>
  </context>
  <context>
    <name>CourseOutline</name>
    <message>
      <source>Continue</source>
      <translation>Endelea</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Imekamilika</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>Inaendelea</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>Bado haijaanza</translation>
    </message>
    <message>
      <source>Not yet passed</source>
      <translation>Bado hujafaulu</translation>
    </message>
    <message>
      <source>Passed, {percent}</source>
      <translation>Umefaulu, {percent}</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Anza</translation>
    </message>
    <message>
      <source>Steps are hidden</source>
      <translation>Hatua zimefichwa</translation>
    </message>
    <message>
      <source>Steps are shown</source>
      <translation>Hatua zinaonekana</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Jaribu tena</translation>
    </message>
    <message>
      <source>Unit {number}</source>
      <translation>Mada ya {number}</translation>
    </message>
    <message numerus="yes">
      <source>You had {right} of %n</source>
      <comment>right answers of all questions</comment>
      <translation>
        <numerusform>Ulipata {right} kati ya %Ln</numerusform>
        <numerusform>Ulipata {right} kati ya %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n done</source>
      <translation>
        <numerusform>Tayari {done} kati ya %Ln</numerusform>
        <numerusform>Tayari {done} kati ya %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>{kind} · {time}</source>
      <comment>what a step is and how long it takes</comment>
      <translation>{kind} · {time}</translation>
    </message>
  </context>
  <context>
    <name>CourseScreen</name>
    <message>
      <source>Back</source>
      <translation>Rudi</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Imekamilika</translation>
    </message>
    <message>
      <source>Works without internet</source>
      <translation>Inafanya kazi bila intaneti</translation>
    </message>
    <message numerus="yes">
      <source>of %n step(s)</source>
      <translation>
        <numerusform>kati ya hatua %Ln</numerusform>
        <numerusform>kati ya hatua %Ln</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CourseSide</name>
    <message numerus="yes">
      <source>%n step(s) to go</source>
      <translation>
        <numerusform>Imebaki hatua %Ln</numerusform>
        <numerusform>Zimebaki hatua %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Finish every step, with {percent} or more right in the quiz.</source>
      <translation>Kamilisha kila hatua, na upate {percent} au zaidi katika jaribio.</translation>
    </message>
    <message>
      <source>Finish every step.</source>
      <translation>Kamilisha kila hatua.</translation>
    </message>
    <message>
      <source>Free to copy and share ({licence}).</source>
      <translation>Ruhusa kunakili na kugawa ({licence}).</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Lugha</translation>
    </message>
    <message>
      <source>Licence: {licence}.</source>
      <translation>Leseni: {licence}.</translation>
    </message>
    <message>
      <source>Made by {makers}.</source>
      <translation>Imeandaliwa na {makers}.</translation>
    </message>
    <message>
      <source>No native speaker has checked this text yet.</source>
      <translation>Matini haya bado hayajakaguliwa na mzungumzaji asilia.</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Kwenye kompyuta hii</translation>
    </message>
    <message numerus="yes">
      <source>The course stays finished. An update has brought %n new step(s), for whenever you like.</source>
      <translation>
        <numerusform>Kozi inabaki imekamilika. Sasisho limeleta hatua %Ln mpya, ya kufanya wakati wowote upendao.</numerusform>
        <numerusform>Kozi inabaki imekamilika. Sasisho limeleta hatua %Ln mpya, za kufanya wakati wowote upendao.</numerusform>
      </translation>
    </message>
    <message>
      <source>To finish this course</source>
      <translation>Ili kukamilisha kozi hii</translation>
    </message>
    <message>
      <source>Version {version}, here since {date}.</source>
      <translation>Toleo la {version}, liko hapa tangu {date}.</translation>
    </message>
    <message>
      <source>Well done, you finished this course</source>
      <translation>Hongera, umekamilisha kozi hii</translation>
    </message>
    <message>
      <source>You worked through every step. Come back and read any of them again whenever you like.</source>
      <translation>Umepitia kila hatua. Rudi usome tena yoyote wakati wowote upendao.</translation>
    </message>
    <message>
      <source>Your progress stays when you change it.</source>
      <translation>Maendeleo yako yanabaki ukiibadilisha.</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <comment>how a date is written</comment>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <source>{language}, chosen</source>
      <translation>{language}, imechaguliwa</translation>
    </message>
  </context>
  <context>
    <name>CoursesScreen</name>
    <message numerus="yes">
      <source>%n course(s) on this computer</source>
      <translation>
        <numerusform>Kozi %Ln kwenye kompyuta hii</numerusform>
        <numerusform>Kozi %Ln kwenye kompyuta hii</numerusform>
      </translation>
    </message>
    <message>
      <source>My courses</source>
      <translation>Kozi zangu</translation>
    </message>
  </context>
  <context>
    <name>FeedbackBar</name>
    <message>
      <source>Next question</source>
      <translation>Swali linalofuata</translation>
    </message>
    <message>
      <source>Not yet, and that is fine</source>
      <translation>Bado, na hakuna shida</translation>
    </message>
    <message>
      <source>Read that part again</source>
      <translation>Soma sehemu hiyo tena</translation>
    </message>
    <message>
      <source>See your result</source>
      <translation>Ona matokeo yako</translation>
    </message>
    <message>
      <source>Yes, that is right</source>
      <translation>Ndiyo, ni sahihi</translation>
    </message>
  </context>
  <context>
    <name>Home</name>
    <message numerus="yes">
      <source>%n lesson(s)</source>
      <translation>
        <numerusform>somo %Ln</numerusform>
        <numerusform>masomo %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quiz(zes)</source>
      <translation>
        <numerusform>jaribio %Ln</numerusform>
        <numerusform>majaribio %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>A few minutes are enough to learn something new.</source>
      <translation>Dakika chache zinatosha kujifunza jambo jipya.</translation>
    </message>
    <message>
      <source>Good afternoon</source>
      <translation>Habari za mchana</translation>
    </message>
    <message>
      <source>Good afternoon, {name}</source>
      <translation>Habari za mchana, {name}</translation>
    </message>
    <message>
      <source>Good evening</source>
      <translation>Habari za jioni</translation>
    </message>
    <message>
      <source>Good evening, {name}</source>
      <translation>Habari za jioni, {name}</translation>
    </message>
    <message>
      <source>Good morning</source>
      <translation>Habari za asubuhi</translation>
    </message>
    <message>
      <source>Good morning, {name}</source>
      <translation>Habari za asubuhi, {name}</translation>
    </message>
    <message>
      <source>This week: {lessons} and {quizzes} done.</source>
      <translation>Wiki hii umekamilisha {lessons} na {quizzes}.</translation>
    </message>
    <message>
      <source>This week: {what} done.</source>
      <translation>Wiki hii umekamilisha {what}.</translation>
    </message>
  </context>
  <context>
    <name>HomeScreen</name>
    <message numerus="yes">
      <source>%n course(s) in the library</source>
      <translation>
        <numerusform>Kozi %Ln kwenye maktaba</numerusform>
        <numerusform>Kozi %Ln kwenye maktaba</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s) after this one, {time}</source>
      <translation>
        <numerusform>Hatua %Ln baada ya hii, {time}</numerusform>
        <numerusform>Hatua %Ln baada ya hii, {time}</numerusform>
      </translation>
    </message>
    <message>
      <source>After this one you have finished the course.</source>
      <translation>Baada ya hii utakuwa umekamilisha kozi.</translation>
    </message>
    <message>
      <source>All my courses</source>
      <translation>Kozi zangu zote</translation>
    </message>
    <message>
      <source>Coming up next</source>
      <translation>Zinazofuata</translation>
    </message>
    <message>
      <source>Continue learning</source>
      <translation>Endelea kujifunza</translation>
    </message>
    <message>
      <source>Everything you did stays on this computer. Read any lesson again whenever you like.</source>
      <translation>Yote uliyofanya yanabaki kwenye kompyuta hii. Soma tena somo lolote wakati wowote upendao.</translation>
    </message>
    <message>
      <source>Find a course</source>
      <translation>Tafuta kozi</translation>
    </message>
    <message>
      <source>My courses</source>
      <translation>Kozi zangu</translation>
    </message>
    <message>
      <source>Open the library</source>
      <translation>Fungua maktaba</translation>
    </message>
    <message>
      <source>Saved on this computer</source>
      <translation>Imehifadhiwa kwenye kompyuta hii</translation>
    </message>
    <message>
      <source>See my courses</source>
      <translation>Ona kozi zangu</translation>
    </message>
    <message>
      <source>See the whole course</source>
      <translation>Ona kozi nzima</translation>
    </message>
    <message>
      <source>Start learning</source>
      <translation>Anza kujifunza</translation>
    </message>
    <message>
      <source>The last step</source>
      <translation>Hatua ya mwisho</translation>
    </message>
    <message>
      <source>The library shows what is here. Ask your facilitator to add a course.</source>
      <translation>Maktaba inaonyesha kilichopo hapa. Mwombe mwezeshaji wako aongeze kozi.</translation>
    </message>
    <message>
      <source>There are no courses on this computer yet</source>
      <translation>Bado hakuna kozi kwenye kompyuta hii</translation>
    </message>
    <message>
      <source>Well done: you have finished every course here</source>
      <translation>Hongera: umekamilisha kozi zote zilizopo hapa</translation>
    </message>
  </context>
  <context>
    <name>Languages</name>
    <message>
      <source>No native speaker has checked these words yet.</source>
      <translation>Maneno haya bado hayajakaguliwa na mzungumzaji asilia.</translation>
    </message>
  </context>
  <context>
    <name>LearnerCard</name>
    <message>
      <source>Guest</source>
      <translation>Mgeni</translation>
    </message>
    <message>
      <source>{name}, asks for a PIN</source>
      <translation>{name}, inahitaji PIN</translation>
    </message>
  </context>
  <context>
    <name>LessonView</name>
    <message>
      <source>Close</source>
      <translation>Funga</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Nakili</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Fungua</translation>
    </message>
    <message>
      <source>Open this page in your web browser? It needs the internet.</source>
      <translation>Fungua ukurasa huu kwenye kivinjari chako? Unahitaji intaneti.</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Chagua yote</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Baki hapa</translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message>
      <source>Room taken by courses</source>
      <translation>Nafasi iliyochukuliwa na kozi</translation>
    </message>
    <message>
      <source>{size} free</source>
      <translation>{size} zimebaki</translation>
    </message>
    <message>
      <source>{size} used</source>
      <translation>{size} zimetumika</translation>
    </message>
  </context>
  <context>
    <name>LibraryScreen</name>
    <message numerus="yes">
      <source>%n course(s), ready without internet</source>
      <translation>
        <numerusform>Kozi %Ln, tayari bila intaneti</numerusform>
        <numerusform>Kozi %Ln, tayari bila intaneti</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>hatua %Ln</numerusform>
        <numerusform>hatua %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Maktaba</translation>
    </message>
    <message>
      <source>No native speaker has checked this text yet: {languages}</source>
      <translation>Matini ambayo bado hayajakaguliwa na mzungumzaji asilia: {languages}</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Kwenye kompyuta hii</translation>
    </message>
    <message>
      <source>This course did not copy completely. Nothing you did is lost. Install it again.</source>
      <translation>Kozi hii haikunakiliwa yote. Hakuna ulichofanya kilichopotea. Isakinishe tena.</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Toleo la {version}</translation>
    </message>
    <message>
      <source>{languages} · {steps} · {size}</source>
      <translation>{languages} · {steps} · {size}</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Go on</source>
      <translation>Endelea</translation>
    </message>
  </context>
  <context>
    <name>MatchingAnswer</name>
    <message>
      <source>Belongs to: {text}</source>
      <translation>Inaendana na: {text}</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Chagua</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Sahihi</translation>
    </message>
    <message>
      <source>The arrow keys choose, Enter checks</source>
      <translation>Mishale kuchagua, Enter kukagua</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>Name and picture</source>
      <translation>Jina na picha</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Jina lako</translation>
    </message>
  </context>
  <context>
    <name>NameFault</name>
    <message>
      <source>That is a long name: use up to 60 letters</source>
      <translation>Jina hilo ni refu: tumia herufi zisizozidi 60</translation>
    </message>
    <message>
      <source>This name holds hidden signs. Type it by hand, without copying</source>
      <translation>Jina hili lina alama zilizofichika. Liandike mwenyewe, bila kunakili</translation>
    </message>
    <message>
      <source>Type a name, so that you can find yourself again</source>
      <translation>Andika jina, ili uweze kujitambua tena</translation>
    </message>
  </context>
  <context>
    <name>NewLearnerScreen</name>
    <message>
      <source>As you want to be called here</source>
      <translation>Jina unalopenda kuitwa hapa</translation>
    </message>
    <message>
      <source>Ask for a PIN</source>
      <translation>Uliza PIN</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Rudi</translation>
    </message>
    <message>
      <source>Courses to study at your own pace, without internet. Tell us who you are: it takes one minute.</source>
      <translation>Kozi za kusoma kwa kasi yako, bila intaneti. Tuambie wewe ni nani: inachukua dakika moja.</translation>
    </message>
    <message>
      <source>Kept on this computer</source>
      <translation>Inabaki kwenye kompyuta hii</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Lugha</translation>
    </message>
    <message>
      <source>New learner</source>
      <translation>Mwanafunzi mpya</translation>
    </message>
    <message>
      <source>Others on this computer then cannot open your lessons</source>
      <translation>Wengine kwenye kompyuta hii hawataweza kufungua masomo yako</translation>
    </message>
    <message>
      <source>Start learning</source>
      <translation>Anza kujifunza</translation>
    </message>
    <message>
      <source>Welcome to Darasa</source>
      <translation>Karibu Darasa</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Jina lako</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>Picha yako</translation>
    </message>
  </context>
  <context>
    <name>NewLearnerTile</name>
    <message>
      <source>New learner</source>
      <translation>Mwanafunzi mpya</translation>
    </message>
    <message>
      <source>Takes one minute</source>
      <translation>Inachukua dakika moja</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Details</source>
      <translation>Maelezo zaidi</translation>
    </message>
  </context>
  <context>
    <name>OrderRow</name>
    <message>
      <source>Move down: {text}</source>
      <translation>Shusha: {text}</translation>
    </message>
    <message>
      <source>Move up: {text}</source>
      <translation>Pandisha: {text}</translation>
    </message>
    <message>
      <source>Place {place} of {total}: {text}</source>
      <translation>Nafasi ya {place} kati ya {total}: {text}</translation>
    </message>
  </context>
  <context>
    <name>OrderingAnswer</name>
    <message>
      <source>Belongs at {place}</source>
      <translation>Nafasi yake ni ya {place}</translation>
    </message>
    <message>
      <source>Ctrl and the arrow keys move, Enter checks</source>
      <translation>Ctrl na mishale kusogeza, Enter kukagua</translation>
    </message>
    <message>
      <source>Right place</source>
      <translation>Nafasi sahihi</translation>
    </message>
  </context>
  <context>
    <name>OwnDialogs</name>
    <message>
      <source>Cancel</source>
      <translation>Ghairi</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Hifadhi</translation>
    </message>
  </context>
  <context>
    <name>PinDialog</name>
    <message>
      <source>Change PIN</source>
      <translation>Badilisha PIN</translation>
    </message>
    <message>
      <source>If you forget it, your facilitator can give you a new one; your lessons stay as they are.</source>
      <translation>Ukiisahau, mwezeshaji wako anaweza kukupa mpya; masomo yako yanabaki kama yalivyo.</translation>
    </message>
    <message>
      <source>Remove PIN</source>
      <translation>Ondoa PIN</translation>
    </message>
    <message>
      <source>Set a PIN</source>
      <translation>Weka PIN</translation>
    </message>
    <message numerus="yes">
      <source>Take a break: you can try again in %n second(s).</source>
      <translation>
        <numerusform>Pumzika kidogo: unaweza kujaribu tena baada ya sekunde %Ln.</numerusform>
        <numerusform>Pumzika kidogo: unaweza kujaribu tena baada ya sekunde %Ln.</numerusform>
      </translation>
    </message>
    <message>
      <source>That PIN does not match. Try again, or ask your facilitator.</source>
      <translation>PIN hiyo hailingani. Jaribu tena, au muulize mwezeshaji wako.</translation>
    </message>
    <message>
      <source>The PIN you have now</source>
      <translation>PIN uliyonayo sasa</translation>
    </message>
  </context>
  <context>
    <name>PinFields</name>
    <message numerus="yes">
      <source>%n digits</source>
      <translation>
        <numerusform>tarakimu %Ln</numerusform>
        <numerusform>tarakimu %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN once more</source>
      <translation>PIN mara nyingine</translation>
    </message>
    <message>
      <source>The same digits again</source>
      <translation>Tarakimu zilezile tena</translation>
    </message>
    <message>
      <source>The two are not the same</source>
      <translation>Hizo mbili hazifanani</translation>
    </message>
    <message numerus="yes">
      <source>Use %n digits</source>
      <translation>
        <numerusform>Tumia tarakimu %Ln</numerusform>
        <numerusform>Tumia tarakimu %Ln</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PinPad</name>
    <message numerus="yes">
      <source>%n digit(s) typed</source>
      <translation>
        <numerusform>Tarakimu %Ln imeandikwa</numerusform>
        <numerusform>Tarakimu %Ln zimeandikwa</numerusform>
      </translation>
    </message>
    <message>
      <source>Ask your facilitator. They can give you a new PIN; your lessons and answers stay as they are.</source>
      <translation>Muulize mwezeshaji wako. Anaweza kukupa PIN mpya; masomo na majibu yako yanabaki kama yalivyo.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Funga</translation>
    </message>
    <message>
      <source>Delete the last digit</source>
      <translation>Futa tarakimu ya mwisho</translation>
    </message>
    <message>
      <source>Hello, {name}</source>
      <translation>Hujambo, {name}</translation>
    </message>
    <message>
      <source>I forgot my PIN</source>
      <translation>Nimesahau PIN yangu</translation>
    </message>
    <message>
      <source>That PIN does not match. Try again, or ask your facilitator.</source>
      <translation>PIN hiyo hailingani. Jaribu tena, au muulize mwezeshaji wako.</translation>
    </message>
    <message>
      <source>That was a few tries. Take a break: you can try again in {time}.</source>
      <translation>Umejaribu mara kadhaa. Pumzika kidogo: unaweza kujaribu tena baada ya {time}.</translation>
    </message>
    <message numerus="yes">
      <source>Type your %n-digit PIN</source>
      <translation>
        <numerusform>Andika PIN yako ya tarakimu %Ln</numerusform>
        <numerusform>Andika PIN yako ya tarakimu %Ln</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Nakili</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Bandika</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rudia</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Tendua</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Kata</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Futa</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Chagua Yote</translation>
    </message>
  </context>
  <context>
    <name>QMessageBox</name>
    <message>
      <source>Hide Details...</source>
      <translation>Ficha Maelezo...</translation>
    </message>
    <message>
      <source>Show Details...</source>
      <translation>Onyesha Maelezo...</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>Close</source>
      <translation>Funga</translation>
    </message>
  </context>
  <context>
    <name>QScrollBar</name>
    <message>
      <source>Bottom</source>
      <translation>Chini kabisa</translation>
    </message>
    <message>
      <source>Left edge</source>
      <translation>Ukingo wa kushoto</translation>
    </message>
    <message>
      <source>Page down</source>
      <translation>Ukurasa chini</translation>
    </message>
    <message>
      <source>Page left</source>
      <translation>Ukurasa kushoto</translation>
    </message>
    <message>
      <source>Page right</source>
      <translation>Ukurasa kulia</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>Ukurasa juu</translation>
    </message>
    <message>
      <source>Right edge</source>
      <translation>Ukingo wa kulia</translation>
    </message>
    <message>
      <source>Scroll down</source>
      <translation>Sogeza chini</translation>
    </message>
    <message>
      <source>Scroll here</source>
      <translation>Sogeza hadi hapa</translation>
    </message>
    <message>
      <source>Scroll left</source>
      <translation>Sogeza kushoto</translation>
    </message>
    <message>
      <source>Scroll right</source>
      <translation>Sogeza kulia</translation>
    </message>
    <message>
      <source>Scroll up</source>
      <translation>Sogeza juu</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Juu kabisa</translation>
    </message>
  </context>
  <context>
    <name>Quiz</name>
    <message>
      <source>{left}: {right}</source>
      <comment>two things that belong together</comment>
      <translation>{left}: {right}</translation>
    </message>
    <message>
      <source>{number}. {text}</source>
      <comment>an item of an ordered list</comment>
      <translation>{number}. {text}</translation>
    </message>
  </context>
  <context>
    <name>QuizBar</name>
    <message>
      <source>Close the quiz; your answers are kept</source>
      <translation>Funga jaribio; majibu yako yanahifadhiwa</translation>
    </message>
    <message>
      <source>Question {number} of {total}</source>
      <translation>Swali la {number} kati ya {total}</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Maswali</translation>
    </message>
    <message>
      <source>Saved on this computer</source>
      <translation>Imehifadhiwa kwenye kompyuta hii</translation>
    </message>
  </context>
  <context>
    <name>QuizScreen</name>
    <message>
      <source>Try again</source>
      <translation>Jaribu tena</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Done</source>
      <translation>Imekamilika</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>Inaendelea</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>Bado haijaanza</translation>
    </message>
    <message>
      <source>Section {section} of {total}</source>
      <translation>Sehemu ya {section} kati ya {total}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Jaribu tena</translation>
    </message>
    <message>
      <source>Unit {number}</source>
      <translation>Mada ya {number}</translation>
    </message>
    <message>
      <source>{kind} {number} of {total}</source>
      <comment>as in Lesson 4 of 12</comment>
      <translation>{kind} la {number} kati ya {total}</translation>
    </message>
    <message>
      <source>{kind} · {time}</source>
      <comment>what a step is and how long it takes</comment>
      <translation>{kind} · {time}</translation>
    </message>
    <message>
      <source>{lesson} · {time} · {unit}, {title}</source>
      <comment>title is the unit's</comment>
      <translation>{lesson} · {time} · {unit}, {title}</translation>
    </message>
    <message>
      <source>{place} · about {time} left</source>
      <comment>place is: Section 2 of 4</comment>
      <translation>{place} · bado {time}</translation>
    </message>
  </context>
  <context>
    <name>ReaderBar</name>
    <message>
      <source>Back to the course</source>
      <translation>Rudi kwenye kozi</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Rangi</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Yaliyomo</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Nyeusi</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Utofauti mkubwa</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Maandishi makubwa zaidi</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Nyeupe</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Maandishi madogo zaidi</translation>
    </message>
  </context>
  <context>
    <name>ReaderFooter</name>
    <message>
      <source>Finish the course</source>
      <translation>Kamilisha kozi</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>Kisha: {title}</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Iliyopita</translation>
    </message>
    <message>
      <source>Previous: {title}</source>
      <translation>Iliyopita: {title}</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Umesoma</translation>
    </message>
  </context>
  <context>
    <name>ReaderScreen</name>
    <message>
      <source>Go on</source>
      <translation>Endelea</translation>
    </message>
  </context>
  <context>
    <name>ResultView</name>
    <message>
      <source>Back to the course</source>
      <translation>Rudi kwenye kozi</translation>
    </message>
    <message>
      <source>Look at your answers, read those parts again, and repeat the quiz when you like.</source>
      <translation>Tazama majibu yako, soma tena sehemu hizo, na urudie jaribio wakati wowote upendao.</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>Kisha: {title}</translation>
    </message>
    <message>
      <source>Not yet, and that is fine</source>
      <translation>Bado, na hakuna shida</translation>
    </message>
    <message>
      <source>Repeat the quiz</source>
      <translation>Rudia jaribio</translation>
    </message>
    <message>
      <source>See my answers</source>
      <translation>Ona majibu yangu</translation>
    </message>
    <message>
      <source>You can repeat this quiz when you like.</source>
      <translation>Unaweza kurudia jaribio hili wakati wowote upendao.</translation>
    </message>
    <message numerus="yes">
      <source>You needed %n right answer(s).</source>
      <translation>
        <numerusform>Ulihitaji jibu sahihi %Ln.</numerusform>
        <numerusform>Ulihitaji majibu sahihi %Ln.</numerusform>
      </translation>
    </message>
    <message>
      <source>You passed this quiz before, and that stays.</source>
      <translation>Ulishafaulu jaribio hili, na hilo linabaki.</translation>
    </message>
    <message>
      <source>You passed, and the course is done</source>
      <translation>Umefaulu, na kozi imekamilika</translation>
    </message>
    <message>
      <source>You passed, well done</source>
      <translation>Umefaulu, hongera</translation>
    </message>
    <message>
      <source>right</source>
      <translation>majibu sahihi</translation>
    </message>
    <message>
      <source>{right} of {total}</source>
      <translation>{right} / {total}</translation>
    </message>
  </context>
  <context>
    <name>ReviewView</name>
    <message>
      <source>Back to the result</source>
      <translation>Rudi kwenye matokeo</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Bado</translation>
    </message>
    <message>
      <source>Read that part again</source>
      <translation>Soma sehemu hiyo tena</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Sahihi</translation>
    </message>
    <message>
      <source>Right answer</source>
      <translation>Jibu sahihi</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Jibu lako</translation>
    </message>
    <message>
      <source>Your answers</source>
      <translation>Majibu yako</translation>
    </message>
  </context>
  <context>
    <name>SettingsScreen</name>
    <message>
      <source>Change</source>
      <translation>Badilisha</translation>
    </message>
    <message>
      <source>Change PIN</source>
      <translation>Badilisha PIN</translation>
    </message>
    <message>
      <source>Change name and picture</source>
      <translation>Badilisha jina na picha</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Rangi</translation>
    </message>
    <message>
      <source>Darasa asks for it before it opens your lessons</source>
      <translation>Darasa huiuliza kabla ya kufungua masomo yako</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Nyeusi</translation>
    </message>
    <message>
      <source>Everything grows with it</source>
      <translation>Kila kitu hukua nayo</translation>
    </message>
    <message>
      <source>For Darasa and its courses.</source>
      <translation>Ya Darasa na kozi zake.</translation>
    </message>
    <message>
      <source>Give a name</source>
      <translation>Weka jina</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Utofauti mkubwa</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Lugha</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Nyeupe</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>Set a PIN</source>
      <translation>Weka PIN</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Mipangilio</translation>
    </message>
    <message>
      <source>Small movements</source>
      <translation>Miondoko midogo</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Ukubwa wa maandishi</translation>
    </message>
    <message>
      <source>The screen</source>
      <translation>Skrini</translation>
    </message>
    <message>
      <source>Windows slide in softly. Off is calmer, and lighter for old computers</source>
      <translation>Madirisha huingia taratibu. Ukizima kuna utulivu zaidi, na ni wepesi kwa kompyuta za zamani</translation>
    </message>
    <message>
      <source>With a name you find your lessons again on the first screen. A guest starts anew each time</source>
      <translation>Ukiwa na jina utapata tena masomo yako kwenye skrini ya kwanza. Mgeni huanza upya kila mara</translation>
    </message>
    <message>
      <source>Without one, anybody at this computer can open your lessons</source>
      <translation>Bila PIN, yeyote kwenye kompyuta hii anaweza kufungua masomo yako</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Wewe</translation>
    </message>
    <message>
      <source>You are learning as a guest</source>
      <translation>Unajifunza kama mgeni</translation>
    </message>
    <message>
      <source>Your name and picture</source>
      <translation>Jina na picha yako</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Courses</source>
      <comment>short, under an icon</comment>
      <translation>Kozi</translation>
    </message>
    <message>
      <source>Guest</source>
      <translation>Mgeni</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Mwanzo</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Maktaba</translation>
    </message>
    <message>
      <source>Library</source>
      <comment>short, under an icon</comment>
      <translation>Maktaba</translation>
    </message>
    <message>
      <source>My courses</source>
      <translation>Kozi zangu</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Mipangilio</translation>
    </message>
    <message>
      <source>Switch learner</source>
      <translation>Badilisha</translation>
    </message>
    <message>
      <source>{learner}, switch learner</source>
      <translation>{learner}, badilisha mwanafunzi</translation>
    </message>
  </context>
  <context>
    <name>Troubles</name>
    <message>
      <source>A newer version of the course leaves it out. What you did in it is kept. Open the course to see what comes next.</source>
      <translation>Toleo jipya zaidi la kozi halina sehemu hiyo. Ulichofanya ndani yake kimehifadhiwa. Fungua kozi uone kinachofuata.</translation>
    </message>
    <message>
      <source>A newer version of this course is here already</source>
      <translation>Toleo jipya zaidi la kozi hii tayari lipo hapa</translation>
    </message>
    <message>
      <source>Both say that they are the same version, so one of them was changed. The one that is here stays, with everything you did in it. Ask whoever gave you the other one for a new copy.</source>
      <translation>Zote mbili zinasema ni toleo lilelile, kwa hiyo moja imebadilishwa. Iliyopo hapa inabaki, pamoja na yote uliyofanya ndani yake. Mwombe aliyekupa ile nyingine nakala mpya.</translation>
    </message>
    <message>
      <source>Darasa cannot save now</source>
      <translation>Darasa haiwezi kuhifadhi sasa</translation>
    </message>
    <message>
      <source>Darasa cannot use its folder</source>
      <translation>Darasa haiwezi kutumia folda yake</translation>
    </message>
    <message>
      <source>Darasa goes on with its usual settings. What you learned is not touched. The file {file} stays as it is until you change a setting.</source>
      <translation>Darasa inaendelea na mipangilio yake ya kawaida. Ulichojifunza hakijaguswa. Faili {file} linabaki kama lilivyo hadi ubadilishe mpangilio.</translation>
    </message>
    <message>
      <source>Darasa keeps everything in the folder {folder}, and it cannot be made or written to now. Nothing was changed. Check that the disk is there and not full, then start Darasa again.</source>
      <translation>Darasa huweka kila kitu katika folda {folder}, na sasa haiwezi kuitengeneza wala kuiandikia. Hakuna kilichobadilika. Hakikisha diski ipo na haijajaa, kisha uanzishe Darasa tena.</translation>
    </message>
    <message>
      <source>Everything in it is safe and was not touched. Start the newer Darasa, or install it here.</source>
      <translation>Kila kitu kilichomo kiko salama na hakijaguswa. Anzisha Darasa jipya zaidi, au lisakinishe hapa.</translation>
    </message>
    <message>
      <source>It needs {needed}, and {free} are free. Nothing was changed. Make some room on the disk, and add the course again.</source>
      <translation>Inahitaji {needed}, na nafasi iliyobaki ni {free}. Hakuna kilichobadilika. Ongeza nafasi kwenye diski, kisha uongeze kozi tena.</translation>
    </message>
    <message>
      <source>It stays as it is, with everything you did in it. There is nothing to do.</source>
      <translation>Linabaki kama lilivyo, pamoja na yote uliyofanya ndani yake. Huna haja ya kufanya chochote.</translation>
    </message>
    <message>
      <source>Nothing was changed. Install the newer Darasa and open the course again.</source>
      <translation>Hakuna kilichobadilika. Sakinisha Darasa jipya zaidi kisha ufungue kozi tena.</translation>
    </message>
    <message>
      <source>Nothing you did is lost. Copy the course to this computer again.</source>
      <translation>Hakuna ulichofanya kilichopotea. Nakili kozi tena kwenye kompyuta hii.</translation>
    </message>
    <message>
      <source>Nothing you did is lost. If it is on a stick, put the stick in again. Then open the course once more.</source>
      <translation>Hakuna ulichofanya kilichopotea. Kama liko kwenye flashi, chomeka flashi tena. Kisha fungua kozi mara nyingine.</translation>
    </message>
    <message>
      <source>Something did not work</source>
      <translation>Kuna jambo halikufanya kazi</translation>
    </message>
    <message>
      <source>That was a mistake of the program, not yours. Your answers and lessons are saved. You can go on; if it happens again, close Darasa and start it once more.</source>
      <translation>Hilo ni kosa la programu, si lako. Majibu na masomo yako yamehifadhiwa. Unaweza kuendelea; likitokea tena, funga Darasa kisha uianzishe tena.</translation>
    </message>
    <message>
      <source>The course file cannot be reached</source>
      <translation>Faili la kozi halipatikani</translation>
    </message>
    <message>
      <source>The file {file} was left as it is, so nothing more can be lost. Ask the person who looks after this computer to bring back the latest backup.</source>
      <translation>Faili {file} limeachwa kama lilivyo, kwa hiyo hakuna kingine kitakachopotea. Mwombe anayetunza kompyuta hii arudishe nakala rudufu ya mwisho.</translation>
    </message>
    <message>
      <source>The learning record could not be read</source>
      <translation>Kumbukumbu ya mafunzo haikuweza kusomwa</translation>
    </message>
    <message>
      <source>The settings could not be read</source>
      <translation>Mipangilio haikuweza kusomwa</translation>
    </message>
    <message>
      <source>Their name and answers were erased here, and nothing new was saved. Choose another picture on the first screen, or join as a new learner.</source>
      <translation>Jina na majibu yake yamefutwa hapa, na hakuna jipya lililohifadhiwa. Chagua picha nyingine kwenye skrini ya kwanza, au jiunge kama mwanafunzi mpya.</translation>
    </message>
    <message>
      <source>There is not enough room for this course</source>
      <translation>Hakuna nafasi ya kutosha kwa kozi hii</translation>
    </message>
    <message>
      <source>This course did not copy completely</source>
      <translation>Kozi hii haikunakiliwa yote</translation>
    </message>
    <message>
      <source>This course is not on this computer</source>
      <translation>Kozi hii haipo kwenye kompyuta hii</translation>
    </message>
    <message>
      <source>This course is not the same as the one that is here</source>
      <translation>Kozi hii si sawa na iliyopo hapa</translation>
    </message>
    <message>
      <source>This course needs a newer Darasa</source>
      <translation>Kozi hii inahitaji Darasa jipya zaidi</translation>
    </message>
    <message>
      <source>This folder belongs to a newer Darasa</source>
      <translation>Folda hii ni ya Darasa jipya zaidi</translation>
    </message>
    <message>
      <source>This learner is no longer on this computer</source>
      <translation>Mwanafunzi huyu hayupo tena kwenye kompyuta hii</translation>
    </message>
    <message>
      <source>This part is no longer in the course</source>
      <translation>Sehemu hii haimo tena katika kozi</translation>
    </message>
    <message>
      <source>What was saved before is safe. Make some room on the disk, or close other programs that use Darasa's folder, and try again.</source>
      <translation>Kilichohifadhiwa awali kiko salama. Ongeza nafasi kwenye diski, au funga programu nyingine zinazotumia folda ya Darasa, kisha ujaribu tena.</translation>
    </message>
    <message>
      <source>What you did in it is kept. Ask your facilitator to add the course again, and go on where you were.</source>
      <translation>Ulichofanya ndani yake kimehifadhiwa. Mwombe mwezeshaji wako aongeze kozi tena, kisha uendelee ulipoishia.</translation>
    </message>
  </context>
  <context>
    <name>TypedAnswer</name>
    <message>
      <source>Enter checks</source>
      <translation>Enter kukagua</translation>
    </message>
    <message>
      <source>Please write a number, such as 12 or 0.5</source>
      <translation>Tafadhali andika nambari, kama 12 au 0.5</translation>
    </message>
    <message>
      <source>Right answer</source>
      <translation>Jibu sahihi</translation>
    </message>
    <message>
      <source>The right answer is {answer}</source>
      <translation>Jibu sahihi ni {answer}</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Jibu lako</translation>
    </message>
  </context>
  <context>
    <name>When</name>
    <message numerus="yes">
      <source>%n week(s) ago</source>
      <translation>
        <numerusform>Wiki %Ln iliyopita</numerusform>
        <numerusform>Wiki %Ln zilizopita</numerusform>
      </translation>
    </message>
    <message>
      <source>Last week</source>
      <translation>Wiki iliyopita</translation>
    </message>
    <message>
      <source>New here</source>
      <translation>Mpya hapa</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Leo</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Jana</translation>
    </message>
  </context>
  <context>
    <name>WhoScreen</name>
    <message numerus="yes">
      <source>%n more learner(s). Type the first letters of your name.</source>
      <translation>
        <numerusform>Mwanafunzi %Ln zaidi. Andika herufi za kwanza za jina lako.</numerusform>
        <numerusform>Wanafunzi %Ln zaidi. Andika herufi za kwanza za jina lako.</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose your picture. Your lessons and answers are kept for you on this computer.</source>
      <translation>Chagua picha yako. Masomo na majibu yako yanahifadhiwa kwa ajili yako kwenye kompyuta hii.</translation>
    </message>
    <message>
      <source>Colours and contrast</source>
      <translation>Rangi na utofauti</translation>
    </message>
    <message>
      <source>Continue as guest</source>
      <translation>Endelea kama mgeni</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Nyeusi</translation>
    </message>
    <message>
      <source>Find your name</source>
      <translation>Tafuta jina lako</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Utofauti mkubwa</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Lugha</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Nyeupe</translation>
    </message>
    <message>
      <source>Nobody here has a name that begins so.</source>
      <translation>Hakuna jina hapa linaloanza hivyo.</translation>
    </message>
    <message>
      <source>Ready to use without internet</source>
      <translation>Tayari kutumika bila intaneti</translation>
    </message>
    <message>
      <source>Who is learning?</source>
      <translation>Nani anajifunza?</translation>
    </message>
  </context>
</TS>
