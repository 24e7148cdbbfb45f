<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Darasa itself is free software under the Apache License 2.0: you may use, share and change it. The courses that come with it are under Creative Commons BY-SA 4.0: share them, name their authors, and pass on the same freedom.</source>
      <translation>برنامج Darasa حرّ برخصة Apache 2.0: يمكنك استخدامه ومشاركته وتعديله. والدورات المرفقة به برخصة Creative Commons BY-SA 4.0: يمكنك مشاركتها مع ذكر مؤلفيها ومنح الآخرين الحرية نفسها.</translation>
    </message>
    <message>
      <source>It stands on the work of others:</source>
      <translation>وهو قائم على عمل آخرين:</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>الرخص</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>الإصدار {version}</translation>
    </message>
    <message>
      <source>Works without internet. What you learn stays on this computer.</source>
      <translation>يعمل بلا إنترنت. وما تتعلّمه يبقى على هذا الحاسوب.</translation>
    </message>
  </context>
  <context>
    <name>AvatarPicker</name>
    <message>
      <source>Baobab tree</source>
      <translation>شجرة باوباب</translation>
    </message>
    <message>
      <source>Bird</source>
      <translation>طائر</translation>
    </message>
    <message>
      <source>Drum</source>
      <translation>طبل</translation>
    </message>
    <message>
      <source>Fish</source>
      <translation>سمكة</translation>
    </message>
    <message>
      <source>Flower</source>
      <translation>زهرة</translation>
    </message>
    <message>
      <source>Hills</source>
      <translation>تلال</translation>
    </message>
    <message>
      <source>Kite</source>
      <translation>طائرة ورقية</translation>
    </message>
    <message>
      <source>Leaf</source>
      <translation>ورقة شجر</translation>
    </message>
    <message>
      <source>Mango</source>
      <translation>مانجو</translation>
    </message>
    <message>
      <source>Moon and star</source>
      <translation>هلال ونجمة</translation>
    </message>
    <message>
      <source>Sailing boat</source>
      <translation>مركب شراعي</translation>
    </message>
    <message>
      <source>Tortoise</source>
      <translation>سلحفاة</translation>
    </message>
  </context>
  <context>
    <name>CheckBar</name>
    <message>
      <source>Check answer</source>
      <translation>التحقق من الإجابة</translation>
    </message>
    <message>
      <source>Skip for now</source>
      <translation>التخطي مؤقتًا</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>محاولة أخرى</translation>
    </message>
  </context>
  <context>
    <name>ChoicesAnswer</name>
    <message>
      <source>Keys A to {letter} choose all that fit, Enter checks</source>
      <translation>المفاتيح A إلى {letter} لاختيار كل ما يناسب، وEnter للتحقق</translation>
    </message>
    <message>
      <source>Keys A to {letter} choose, Enter checks</source>
      <translation>المفاتيح A إلى {letter} للاختيار، وEnter للتحقق</translation>
    </message>
    <message>
      <source>Right answer</source>
      <translation>الإجابة الصحيحة</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>إجابتك</translation>
    </message>
  </context>
  <context>
    <name>Contents</name>
    <message>
      <source>You are here</source>
      <translation>أنت هنا</translation>
    </message>
  </context>
  <context>
    <name>Course</name>
    <message numerus="yes">
      <source>About %n hour(s) in all</source>
      <translation>
        <numerusform>نحو %Ln ساعة إجمالًا</numerusform>
        <numerusform>نحو ساعة واحدة إجمالًا</numerusform>
        <numerusform>نحو ساعتين إجمالًا</numerusform>
        <numerusform>نحو %Ln ساعات إجمالًا</numerusform>
        <numerusform>نحو %Ln ساعة إجمالًا</numerusform>
        <numerusform>نحو %Ln ساعة إجمالًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) in all</source>
      <translation>
        <numerusform>نحو %Ln دقيقة إجمالًا</numerusform>
        <numerusform>نحو دقيقة واحدة إجمالًا</numerusform>
        <numerusform>نحو دقيقتين إجمالًا</numerusform>
        <numerusform>نحو %Ln دقائق إجمالًا</numerusform>
        <numerusform>نحو %Ln دقيقة إجمالًا</numerusform>
        <numerusform>نحو %Ln دقيقة إجمالًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left</source>
      <translation>
        <numerusform>بقي نحو %Ln دقيقة</numerusform>
        <numerusform>بقي نحو دقيقة واحدة</numerusform>
        <numerusform>بقي نحو دقيقتين</numerusform>
        <numerusform>بقي نحو %Ln دقائق</numerusform>
        <numerusform>بقي نحو %Ln دقيقة</numerusform>
        <numerusform>بقي نحو %Ln دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <source>About {hours} h {minutes} in all</source>
      <translation>نحو {hours} س و{minutes} د إجمالًا</translation>
    </message>
    <message>
      <source>Continue lab</source>
      <translation>متابعة المعمل</translation>
    </message>
    <message>
      <source>Continue lesson</source>
      <translation>متابعة الدرس</translation>
    </message>
    <message>
      <source>Continue quiz</source>
      <translation>متابعة الاختبار</translation>
    </message>
    <message>
      <source>Lab</source>
      <translation>معمل</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>درس</translation>
    </message>
    <message>
      <source>Next: {step}, {time}</source>
      <translation>التالي: {step}، {time}</translation>
    </message>
    <message>
      <source>Quiz</source>
      <translation>اختبار</translation>
    </message>
    <message>
      <source>Start lab</source>
      <translation>بدء المعمل</translation>
    </message>
    <message>
      <source>Start lesson</source>
      <translation>بدء الدرس</translation>
    </message>
    <message>
      <source>Start quiz</source>
      <translation>بدء الاختبار</translation>
    </message>
    <message>
      <source>Try the quiz again</source>
      <translation>إعادة الاختبار</translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n step(s) done</source>
      <translation>
        <numerusform>الخطوات المنجزة: {done} من %Ln</numerusform>
        <numerusform>الخطوات المنجزة: {done} من %Ln</numerusform>
        <numerusform>الخطوات المنجزة: {done} من %Ln</numerusform>
        <numerusform>الخطوات المنجزة: {done} من %Ln</numerusform>
        <numerusform>الخطوات المنجزة: {done} من %Ln</numerusform>
        <numerusform>الخطوات المنجزة: {done} من %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>{hours} h {minutes}</source>
      <translation>{hours} س و{minutes} د</translation>
    </message>
    <message>
      <source>{kind} {number}</source>
      <comment>a kind of step and its number, as in Lesson 4</comment>
      <translation>ال{kind} {number}</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} د</translation>
    </message>
    <message>
      <source>{number} GB</source>
      <translation>{number} غيغابايت</translation>
    </message>
    <message>
      <source>{number} MB</source>
      <translation>{number} ميغابايت</translation>
    </message>
    <message>
      <source>{number} kB</source>
      <translation>{number} كيلوبايت</translation>
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
        <numerusform>لا خطوات</numerusform>
        <numerusform>أُنجزت الخطوة الوحيدة</numerusform>
        <numerusform>أُنجزت الخطوتان</numerusform>
        <numerusform>أُنجزت كل الخطوات وعددها %Ln</numerusform>
        <numerusform>أُنجزت كل الخطوات وعددها %Ln</numerusform>
        <numerusform>أُنجزت كل الخطوات وعددها %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>مكتملة</translation>
    </message>
  </context>
  <context>
    <name>CourseList</name>
    <message>
      <source>Ask your facilitator to add a course.</source>
      <translation>اطلب من الميسّر إضافة دورة.</translation>
    </message>
    <message>
      <source>Find a course</source>
      <translation>البحث عن دورة</translation>
    </message>
    <message>
      <source>No course here has these words in its title or summary.</source>
      <translation>لا توجد هنا دورة في عنوانها أو ملخصها هذه الكلمات.</translation>
    </message>
    <message numerus="yes">
      <source>Show %n more course(s)</source>
      <translation>
        <numerusform>إظهار %Ln دورة أخرى</numerusform>
        <numerusform>إظهار دورة أخرى</numerusform>
        <numerusform>إظهار دورتين أخريين</numerusform>
        <numerusform>إظهار %Ln دورات أخرى</numerusform>
        <numerusform>إظهار %Ln دورة أخرى</numerusform>
        <numerusform>إظهار %Ln دورة أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>There are no courses on this computer yet</source>
      <translation>لا توجد دورات على هذا الحاسوب بعد</translation>
    </message>
  </context>
  <context>
    <name>CourseOutline</name>
    <message>
      <source>Continue</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تمّ</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>قيد التنفيذ</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>لم يبدأ بعد</translation>
    </message>
    <message>
      <source>Not yet passed</source>
      <translation>لم يُجتز بعد</translation>
    </message>
    <message>
      <source>Passed, {percent}</source>
      <translation>اجتزته، {percent}</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>بدء</translation>
    </message>
    <message>
      <source>Steps are hidden</source>
      <translation>الخطوات مخفية</translation>
    </message>
    <message>
      <source>Steps are shown</source>
      <translation>الخطوات ظاهرة</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>محاولة أخرى</translation>
    </message>
    <message>
      <source>Unit {number}</source>
      <translation>الوحدة {number}</translation>
    </message>
    <message numerus="yes">
      <source>You had {right} of %n</source>
      <comment>right answers of all questions</comment>
      <translation>
        <numerusform>أصبت في {right} من %Ln</numerusform>
        <numerusform>أصبت في {right} من %Ln</numerusform>
        <numerusform>أصبت في {right} من %Ln</numerusform>
        <numerusform>أصبت في {right} من %Ln</numerusform>
        <numerusform>أصبت في {right} من %Ln</numerusform>
        <numerusform>أصبت في {right} من %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n done</source>
      <translation>
        <numerusform>أُنجز {done} من %Ln</numerusform>
        <numerusform>أُنجز {done} من %Ln</numerusform>
        <numerusform>أُنجز {done} من %Ln</numerusform>
        <numerusform>أُنجز {done} من %Ln</numerusform>
        <numerusform>أُنجز {done} من %Ln</numerusform>
        <numerusform>أُنجز {done} من %Ln</numerusform>
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
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>مكتملة</translation>
    </message>
    <message>
      <source>Works without internet</source>
      <translation>تعمل بلا إنترنت</translation>
    </message>
    <message numerus="yes">
      <source>of %n step(s)</source>
      <translation>
        <numerusform>من %Ln خطوة</numerusform>
        <numerusform>من خطوة واحدة</numerusform>
        <numerusform>من خطوتين</numerusform>
        <numerusform>من %Ln خطوات</numerusform>
        <numerusform>من %Ln خطوة</numerusform>
        <numerusform>من %Ln خطوة</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CourseSide</name>
    <message numerus="yes">
      <source>%n step(s) to go</source>
      <translation>
        <numerusform>لم تبقَ خطوات</numerusform>
        <numerusform>بقيت خطوة واحدة</numerusform>
        <numerusform>بقيت خطوتان</numerusform>
        <numerusform>بقيت %Ln خطوات</numerusform>
        <numerusform>بقيت %Ln خطوة</numerusform>
        <numerusform>بقيت %Ln خطوة</numerusform>
      </translation>
    </message>
    <message>
      <source>Finish every step, with {percent} or more right in the quiz.</source>
      <translation>أنجز كل الخطوات، بنسبة {percent} أو أكثر من الإجابات الصحيحة في الاختبار.</translation>
    </message>
    <message>
      <source>Finish every step.</source>
      <translation>أنجز كل الخطوات.</translation>
    </message>
    <message>
      <source>Free to copy and share ({licence}).</source>
      <translation>يمكن نسخها ومشاركتها بحرية ({licence}).</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Licence: {licence}.</source>
      <translation>الرخصة: {licence}.</translation>
    </message>
    <message>
      <source>Made by {makers}.</source>
      <translation>من إعداد {makers}.</translation>
    </message>
    <message>
      <source>No native speaker has checked this text yet.</source>
      <translation>لم يراجع هذا النص بعدُ أحد من الناطقين بهذه اللغة.</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>على هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
      <source>The course stays finished. An update has brought %n new step(s), for whenever you like.</source>
      <translation>
        <numerusform>تبقى الدورة مكتملة. جلب تحديثٌ %Ln خطوة جديدة تنجزها متى شئت.</numerusform>
        <numerusform>تبقى الدورة مكتملة. جلب تحديثٌ خطوة جديدة واحدة تنجزها متى شئت.</numerusform>
        <numerusform>تبقى الدورة مكتملة. جلب تحديثٌ خطوتين جديدتين تنجزهما متى شئت.</numerusform>
        <numerusform>تبقى الدورة مكتملة. جلب تحديثٌ %Ln خطوات جديدة تنجزها متى شئت.</numerusform>
        <numerusform>تبقى الدورة مكتملة. جلب تحديثٌ %Ln خطوة جديدة تنجزها متى شئت.</numerusform>
        <numerusform>تبقى الدورة مكتملة. جلب تحديثٌ %Ln خطوة جديدة تنجزها متى شئت.</numerusform>
      </translation>
    </message>
    <message>
      <source>To finish this course</source>
      <translation>لإكمال هذه الدورة</translation>
    </message>
    <message>
      <source>Version {version}, here since {date}.</source>
      <translation>الإصدار {version}، هنا منذ {date}.</translation>
    </message>
    <message>
      <source>Well done, you finished this course</source>
      <translation>أحسنت، لقد أكملت هذه الدورة</translation>
    </message>
    <message>
      <source>You worked through every step. Come back and read any of them again whenever you like.</source>
      <translation>لقد أنجزت كل الخطوات. يمكنك العودة إلى أيّ منها وقراءتها متى شئت.</translation>
    </message>
    <message>
      <source>Your progress stays when you change it.</source>
      <translation>يبقى تقدّمك محفوظًا عند تغييرها.</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <comment>how a date is written</comment>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <source>{language}, chosen</source>
      <translation>‏{language}، مختارة</translation>
    </message>
  </context>
  <context>
    <name>CoursesScreen</name>
    <message numerus="yes">
      <source>%n course(s) on this computer</source>
      <translation>
        <numerusform>%Ln دورة على هذا الحاسوب</numerusform>
        <numerusform>دورة واحدة على هذا الحاسوب</numerusform>
        <numerusform>دورتان على هذا الحاسوب</numerusform>
        <numerusform>%Ln دورات على هذا الحاسوب</numerusform>
        <numerusform>%Ln دورة على هذا الحاسوب</numerusform>
        <numerusform>%Ln دورة على هذا الحاسوب</numerusform>
      </translation>
    </message>
    <message>
      <source>My courses</source>
      <translation>دوراتي</translation>
    </message>
  </context>
  <context>
    <name>FeedbackBar</name>
    <message>
      <source>Next question</source>
      <translation>السؤال التالي</translation>
    </message>
    <message>
      <source>Not yet, and that is fine</source>
      <translation>ليس بعد، ولا بأس</translation>
    </message>
    <message>
      <source>Read that part again</source>
      <translation>قراءة ذلك الجزء من جديد</translation>
    </message>
    <message>
      <source>See your result</source>
      <translation>عرض نتيجتك</translation>
    </message>
    <message>
      <source>Yes, that is right</source>
      <translation>نعم، هذا صحيح</translation>
    </message>
  </context>
  <context>
    <name>Home</name>
    <message numerus="yes">
      <source>%n lesson(s)</source>
      <translation>
        <numerusform>%Ln درس</numerusform>
        <numerusform>درس واحد</numerusform>
        <numerusform>درسان</numerusform>
        <numerusform>%Ln دروس</numerusform>
        <numerusform>%Ln درسًا</numerusform>
        <numerusform>%Ln درس</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quiz(zes)</source>
      <translation>
        <numerusform>%Ln اختبار</numerusform>
        <numerusform>اختبار واحد</numerusform>
        <numerusform>اختباران</numerusform>
        <numerusform>%Ln اختبارات</numerusform>
        <numerusform>%Ln اختبارًا</numerusform>
        <numerusform>%Ln اختبار</numerusform>
      </translation>
    </message>
    <message>
      <source>A few minutes are enough to learn something new.</source>
      <translation>تكفي بضع دقائق لتعلّم شيء جديد.</translation>
    </message>
    <message>
      <source>Good afternoon</source>
      <translation>طاب نهارك</translation>
    </message>
    <message>
      <source>Good afternoon, {name}</source>
      <translation>طاب نهارك، {name}</translation>
    </message>
    <message>
      <source>Good evening</source>
      <translation>مساء الخير</translation>
    </message>
    <message>
      <source>Good evening, {name}</source>
      <translation>مساء الخير، {name}</translation>
    </message>
    <message>
      <source>Good morning</source>
      <translation>صباح الخير</translation>
    </message>
    <message>
      <source>Good morning, {name}</source>
      <translation>صباح الخير، {name}</translation>
    </message>
    <message>
      <source>This week: {lessons} and {quizzes} done.</source>
      <translation>إنجاز هذا الأسبوع: {lessons} و{quizzes}.</translation>
    </message>
    <message>
      <source>This week: {what} done.</source>
      <translation>إنجاز هذا الأسبوع: {what}.</translation>
    </message>
  </context>
  <context>
    <name>HomeScreen</name>
    <message numerus="yes">
      <source>%n course(s) in the library</source>
      <translation>
        <numerusform>%Ln دورة في المكتبة</numerusform>
        <numerusform>دورة واحدة في المكتبة</numerusform>
        <numerusform>دورتان في المكتبة</numerusform>
        <numerusform>%Ln دورات في المكتبة</numerusform>
        <numerusform>%Ln دورة في المكتبة</numerusform>
        <numerusform>%Ln دورة في المكتبة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s) after this one, {time}</source>
      <translation>
        <numerusform>%Ln خطوة بعد هذه، {time}</numerusform>
        <numerusform>خطوة واحدة بعد هذه، {time}</numerusform>
        <numerusform>خطوتان بعد هذه، {time}</numerusform>
        <numerusform>%Ln خطوات بعد هذه، {time}</numerusform>
        <numerusform>%Ln خطوة بعد هذه، {time}</numerusform>
        <numerusform>%Ln خطوة بعد هذه، {time}</numerusform>
      </translation>
    </message>
    <message>
      <source>After this one you have finished the course.</source>
      <translation>بعد هذه تكون قد أكملت الدورة.</translation>
    </message>
    <message>
      <source>All my courses</source>
      <translation>كل دوراتي</translation>
    </message>
    <message>
      <source>Coming up next</source>
      <translation>ما يلي</translation>
    </message>
    <message>
      <source>Continue learning</source>
      <translation>متابعة التعلّم</translation>
    </message>
    <message>
      <source>Everything you did stays on this computer. Read any lesson again whenever you like.</source>
      <translation>كل ما أنجزته يبقى على هذا الحاسوب. ويمكنك قراءة أي درس من جديد متى شئت.</translation>
    </message>
    <message>
      <source>Find a course</source>
      <translation>البحث عن دورة</translation>
    </message>
    <message>
      <source>My courses</source>
      <translation>دوراتي</translation>
    </message>
    <message>
      <source>Open the library</source>
      <translation>فتح المكتبة</translation>
    </message>
    <message>
      <source>Saved on this computer</source>
      <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
      <source>See my courses</source>
      <translation>عرض دوراتي</translation>
    </message>
    <message>
      <source>See the whole course</source>
      <translation>عرض الدورة كاملة</translation>
    </message>
    <message>
      <source>Start learning</source>
      <translation>بدء التعلّم</translation>
    </message>
    <message>
      <source>The last step</source>
      <translation>الخطوة الأخيرة</translation>
    </message>
    <message>
      <source>The library shows what is here. Ask your facilitator to add a course.</source>
      <translation>تُظهر المكتبة ما هو موجود هنا. اطلب من الميسّر إضافة دورة.</translation>
    </message>
    <message>
      <source>There are no courses on this computer yet</source>
      <translation>لا توجد دورات على هذا الحاسوب بعد</translation>
    </message>
    <message>
      <source>Well done: you have finished every course here</source>
      <translation>أحسنت: لقد أكملت كل الدورات هنا</translation>
    </message>
  </context>
  <context>
    <name>Languages</name>
    <message>
      <source>No native speaker has checked these words yet.</source>
      <translation>لم يراجع هذه الكلمات بعدُ أحد من الناطقين بهذه اللغة.</translation>
    </message>
  </context>
  <context>
    <name>LearnerCard</name>
    <message>
      <source>Guest</source>
      <translation>ضيف</translation>
    </message>
    <message>
      <source>{name}, asks for a PIN</source>
      <translation>‏{name}، يلزم الرقم السري</translation>
    </message>
  </context>
  <context>
    <name>LessonView</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open this page in your web browser? It needs the internet.</source>
      <translation>هل تريد فتح هذه الصفحة في متصفح الويب؟ يلزم الاتصال بالإنترنت.</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>تحديد الكل</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>البقاء هنا</translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message>
      <source>Room taken by courses</source>
      <translation>المساحة التي تشغلها الدورات</translation>
    </message>
    <message>
      <source>{size} free</source>
      <translation>{size} متاحة</translation>
    </message>
    <message>
      <source>{size} used</source>
      <translation>{size} مستخدمة</translation>
    </message>
  </context>
  <context>
    <name>LibraryScreen</name>
    <message numerus="yes">
      <source>%n course(s), ready without internet</source>
      <translation>
        <numerusform>%Ln دورة جاهزة بلا إنترنت</numerusform>
        <numerusform>دورة واحدة جاهزة بلا إنترنت</numerusform>
        <numerusform>دورتان جاهزتان بلا إنترنت</numerusform>
        <numerusform>%Ln دورات جاهزة بلا إنترنت</numerusform>
        <numerusform>%Ln دورة جاهزة بلا إنترنت</numerusform>
        <numerusform>%Ln دورة جاهزة بلا إنترنت</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%Ln خطوة</numerusform>
        <numerusform>خطوة واحدة</numerusform>
        <numerusform>خطوتان</numerusform>
        <numerusform>%Ln خطوات</numerusform>
        <numerusform>%Ln خطوة</numerusform>
        <numerusform>%Ln خطوة</numerusform>
      </translation>
    </message>
    <message>
      <source>Library</source>
      <translation>المكتبة</translation>
    </message>
    <message>
      <source>No native speaker has checked this text yet: {languages}</source>
      <translation>نص لم يراجعه بعدُ أحد من الناطقين بلغته: {languages}</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>على هذا الحاسوب</translation>
    </message>
    <message>
      <source>This course did not copy completely. Nothing you did is lost. Install it again.</source>
      <translation>لم تُنسخ هذه الدورة كاملة. لم يُفقد شيء مما أنجزته. ثبّتها من جديد.</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>الإصدار {version}</translation>
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
      <translation>متابعة</translation>
    </message>
  </context>
  <context>
    <name>MatchingAnswer</name>
    <message>
      <source>Belongs to: {text}</source>
      <translation>يقابل: {text}</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>اختر</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>صحيح</translation>
    </message>
    <message>
      <source>The arrow keys choose, Enter checks</source>
      <translation>الأسهم للاختيار، وEnter للتحقق</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>Name and picture</source>
      <translation>الاسم والصورة</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>اسمك</translation>
    </message>
  </context>
  <context>
    <name>NameFault</name>
    <message>
      <source>That is a long name: use up to 60 letters</source>
      <translation>هذا الاسم طويل: ٦٠ حرفًا على الأكثر</translation>
    </message>
    <message>
      <source>This name holds hidden signs. Type it by hand, without copying</source>
      <translation>في هذا الاسم علامات خفية. اكتبه بيدك دون نسخ</translation>
    </message>
    <message>
      <source>Type a name, so that you can find yourself again</source>
      <translation>اكتب اسمًا لتجد نفسك مرة أخرى</translation>
    </message>
  </context>
  <context>
    <name>NewLearnerScreen</name>
    <message>
      <source>As you want to be called here</source>
      <translation>كما تحب أن تُنادى هنا</translation>
    </message>
    <message>
      <source>Ask for a PIN</source>
      <translation>طلب رقم سري</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Courses to study at your own pace, without internet. Tell us who you are: it takes one minute.</source>
      <translation>دورات تدرسها على مهل وبلا إنترنت. عرّفنا بنفسك: لا يستغرق ذلك إلا دقيقة.</translation>
    </message>
    <message>
      <source>Kept on this computer</source>
      <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>New learner</source>
      <translation>متعلّم جديد</translation>
    </message>
    <message>
      <source>Others on this computer then cannot open your lessons</source>
      <translation>عندها لا يستطيع غيرك على هذا الحاسوب فتح دروسك</translation>
    </message>
    <message>
      <source>Start learning</source>
      <translation>بدء التعلّم</translation>
    </message>
    <message>
      <source>Welcome to Darasa</source>
      <translation>مرحبًا بك في Darasa</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>اسمك</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>صورتك</translation>
    </message>
  </context>
  <context>
    <name>NewLearnerTile</name>
    <message>
      <source>New learner</source>
      <translation>متعلّم جديد</translation>
    </message>
    <message>
      <source>Takes one minute</source>
      <translation>يستغرق دقيقة واحدة</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
  </context>
  <context>
    <name>OrderRow</name>
    <message>
      <source>Move down: {text}</source>
      <translation>نقل إلى أسفل: {text}</translation>
    </message>
    <message>
      <source>Move up: {text}</source>
      <translation>نقل إلى أعلى: {text}</translation>
    </message>
    <message>
      <source>Place {place} of {total}: {text}</source>
      <translation>الموضع {place} من {total}: {text}</translation>
    </message>
  </context>
  <context>
    <name>OrderingAnswer</name>
    <message>
      <source>Belongs at {place}</source>
      <translation>موضعه {place}</translation>
    </message>
    <message>
      <source>Ctrl and the arrow keys move, Enter checks</source>
      <translation>‏Ctrl مع الأسهم للنقل، وEnter للتحقق</translation>
    </message>
    <message>
      <source>Right place</source>
      <translation>الموضع صحيح</translation>
    </message>
  </context>
  <context>
    <name>OwnDialogs</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
  </context>
  <context>
    <name>PinDialog</name>
    <message>
      <source>Change PIN</source>
      <translation>تغيير الرقم السري</translation>
    </message>
    <message>
      <source>If you forget it, your facilitator can give you a new one; your lessons stay as they are.</source>
      <translation>إن نسيته يمكن للميسّر أن يعطيك رقمًا جديدًا، وتبقى دروسك كما هي.</translation>
    </message>
    <message>
      <source>Remove PIN</source>
      <translation>إزالة الرقم السري</translation>
    </message>
    <message>
      <source>Set a PIN</source>
      <translation>وضع رقم سري</translation>
    </message>
    <message numerus="yes">
      <source>Take a break: you can try again in %n second(s).</source>
      <translation>
        <numerusform>خذ استراحة: يمكنك المحاولة بعد %Ln ثانية.</numerusform>
        <numerusform>خذ استراحة: يمكنك المحاولة بعد ثانية واحدة.</numerusform>
        <numerusform>خذ استراحة: يمكنك المحاولة بعد ثانيتين.</numerusform>
        <numerusform>خذ استراحة: يمكنك المحاولة بعد %Ln ثوانٍ.</numerusform>
        <numerusform>خذ استراحة: يمكنك المحاولة بعد %Ln ثانية.</numerusform>
        <numerusform>خذ استراحة: يمكنك المحاولة بعد %Ln ثانية.</numerusform>
      </translation>
    </message>
    <message>
      <source>That PIN does not match. Try again, or ask your facilitator.</source>
      <translation>هذا الرقم السري غير مطابق. حاول مرة أخرى أو اسأل الميسّر.</translation>
    </message>
    <message>
      <source>The PIN you have now</source>
      <translation>رقمك السري الحالي</translation>
    </message>
  </context>
  <context>
    <name>PinFields</name>
    <message numerus="yes">
      <source>%n digits</source>
      <translation>
        <numerusform>%Ln رقم</numerusform>
        <numerusform>رقم واحد</numerusform>
        <numerusform>رقمان</numerusform>
        <numerusform>%Ln أرقام</numerusform>
        <numerusform>%Ln رقمًا</numerusform>
        <numerusform>%Ln رقم</numerusform>
      </translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>الرقم السري</translation>
    </message>
    <message>
      <source>PIN once more</source>
      <translation>الرقم السري مرة أخرى</translation>
    </message>
    <message>
      <source>The same digits again</source>
      <translation>الأرقام نفسها مرة أخرى</translation>
    </message>
    <message>
      <source>The two are not the same</source>
      <translation>الرقمان غير متطابقين</translation>
    </message>
    <message numerus="yes">
      <source>Use %n digits</source>
      <translation>
        <numerusform>استخدم %Ln رقم</numerusform>
        <numerusform>استخدم رقمًا واحدًا</numerusform>
        <numerusform>استخدم رقمين</numerusform>
        <numerusform>استخدم %Ln أرقام</numerusform>
        <numerusform>استخدم %Ln رقمًا</numerusform>
        <numerusform>استخدم %Ln رقم</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PinPad</name>
    <message numerus="yes">
      <source>%n digit(s) typed</source>
      <translation>
        <numerusform>كُتب %Ln رقم</numerusform>
        <numerusform>كُتب رقم واحد</numerusform>
        <numerusform>كُتب رقمان</numerusform>
        <numerusform>كُتبت %Ln أرقام</numerusform>
        <numerusform>كُتب %Ln رقمًا</numerusform>
        <numerusform>كُتب %Ln رقم</numerusform>
      </translation>
    </message>
    <message>
      <source>Ask your facilitator. They can give you a new PIN; your lessons and answers stay as they are.</source>
      <translation>اسأل الميسّر. يمكنه أن يعطيك رقمًا سريًا جديدًا، وتبقى دروسك وإجاباتك كما هي.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Delete the last digit</source>
      <translation>حذف الرقم الأخير</translation>
    </message>
    <message>
      <source>Hello, {name}</source>
      <translation>مرحبًا، {name}</translation>
    </message>
    <message>
      <source>I forgot my PIN</source>
      <translation>نسيت رقمي السري</translation>
    </message>
    <message>
      <source>That PIN does not match. Try again, or ask your facilitator.</source>
      <translation>هذا الرقم السري غير مطابق. حاول مرة أخرى أو اسأل الميسّر.</translation>
    </message>
    <message>
      <source>That was a few tries. Take a break: you can try again in {time}.</source>
      <translation>حاولت عدة مرات. خذ استراحة: يمكنك المحاولة بعد {time}.</translation>
    </message>
    <message numerus="yes">
      <source>Type your %n-digit PIN</source>
      <translation>
        <numerusform>اكتب رقمك السري المكوّن من %Ln رقم</numerusform>
        <numerusform>اكتب رقمك السري المكوّن من رقم واحد</numerusform>
        <numerusform>اكتب رقمك السري المكوّن من رقمين</numerusform>
        <numerusform>اكتب رقمك السري المكوّن من %Ln أرقام</numerusform>
        <numerusform>اكتب رقمك السري المكوّن من %Ln رقمًا</numerusform>
        <numerusform>اكتب رقمك السري المكوّن من %Ln رقم</numerusform>
      </translation>
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
      <translation>إغلاق الاختبار، وتبقى إجاباتك محفوظة</translation>
    </message>
    <message>
      <source>Question {number} of {total}</source>
      <translation>السؤال {number} من {total}</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>الأسئلة</translation>
    </message>
    <message>
      <source>Saved on this computer</source>
      <translation>محفوظ على هذا الحاسوب</translation>
    </message>
  </context>
  <context>
    <name>QuizScreen</name>
    <message>
      <source>Try again</source>
      <translation>محاولة أخرى</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Done</source>
      <translation>تمّ</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>قيد التنفيذ</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>لم يبدأ بعد</translation>
    </message>
    <message>
      <source>Section {section} of {total}</source>
      <translation>القسم {section} من {total}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>محاولة أخرى</translation>
    </message>
    <message>
      <source>Unit {number}</source>
      <translation>الوحدة {number}</translation>
    </message>
    <message>
      <source>{kind} {number} of {total}</source>
      <comment>as in Lesson 4 of 12</comment>
      <translation>ال{kind} {number} من {total}</translation>
    </message>
    <message>
      <source>{kind} · {time}</source>
      <comment>what a step is and how long it takes</comment>
      <translation>{kind} · {time}</translation>
    </message>
    <message>
      <source>{lesson} · {time} · {unit}, {title}</source>
      <comment>title is the unit's</comment>
      <translation>{lesson} · {time} · {unit}، {title}</translation>
    </message>
    <message>
      <source>{place} · about {time} left</source>
      <comment>place is: Section 2 of 4</comment>
      <translation>{place} · بقي نحو {time}</translation>
    </message>
  </context>
  <context>
    <name>ReaderBar</name>
    <message>
      <source>Back to the course</source>
      <translation>العودة إلى الدورة</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>المحتويات</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>نص أكبر</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>نص أصغر</translation>
    </message>
  </context>
  <context>
    <name>ReaderFooter</name>
    <message>
      <source>Finish the course</source>
      <translation>إكمال الدورة</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>التالي: {title}</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>السابق</translation>
    </message>
    <message>
      <source>Previous: {title}</source>
      <translation>السابق: {title}</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>المقروء</translation>
    </message>
  </context>
  <context>
    <name>ReaderScreen</name>
    <message>
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
  </context>
  <context>
    <name>ResultView</name>
    <message>
      <source>Back to the course</source>
      <translation>العودة إلى الدورة</translation>
    </message>
    <message>
      <source>Look at your answers, read those parts again, and repeat the quiz when you like.</source>
      <translation>راجع إجاباتك، واقرأ تلك الأجزاء من جديد، وأعد الاختبار متى شئت.</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>التالي: {title}</translation>
    </message>
    <message>
      <source>Not yet, and that is fine</source>
      <translation>ليس بعد، ولا بأس</translation>
    </message>
    <message>
      <source>Repeat the quiz</source>
      <translation>إعادة الاختبار</translation>
    </message>
    <message>
      <source>See my answers</source>
      <translation>عرض إجاباتي</translation>
    </message>
    <message>
      <source>You can repeat this quiz when you like.</source>
      <translation>يمكنك إعادة هذا الاختبار متى شئت.</translation>
    </message>
    <message numerus="yes">
      <source>You needed %n right answer(s).</source>
      <translation>
        <numerusform>كان المطلوب %Ln إجابة صحيحة.</numerusform>
        <numerusform>كان المطلوب إجابة صحيحة واحدة.</numerusform>
        <numerusform>كان المطلوب إجابتين صحيحتين.</numerusform>
        <numerusform>كان المطلوب %Ln إجابات صحيحة.</numerusform>
        <numerusform>كان المطلوب %Ln إجابة صحيحة.</numerusform>
        <numerusform>كان المطلوب %Ln إجابة صحيحة.</numerusform>
      </translation>
    </message>
    <message>
      <source>You passed this quiz before, and that stays.</source>
      <translation>اجتزت هذا الاختبار من قبل، وهذا لا يتغيّر.</translation>
    </message>
    <message>
      <source>You passed, and the course is done</source>
      <translation>لقد نجحت، واكتملت الدورة</translation>
    </message>
    <message>
      <source>You passed, well done</source>
      <translation>لقد نجحت، أحسنت</translation>
    </message>
    <message>
      <source>right</source>
      <translation>إجابات صحيحة</translation>
    </message>
    <message>
      <source>{right} of {total}</source>
      <translation>{right} من {total}</translation>
    </message>
  </context>
  <context>
    <name>ReviewView</name>
    <message>
      <source>Back to the result</source>
      <translation>العودة إلى النتيجة</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>ليس بعد</translation>
    </message>
    <message>
      <source>Read that part again</source>
      <translation>قراءة ذلك الجزء من جديد</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>صحيح</translation>
    </message>
    <message>
      <source>Right answer</source>
      <translation>الإجابة الصحيحة</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>إجابتك</translation>
    </message>
    <message>
      <source>Your answers</source>
      <translation>إجاباتك</translation>
    </message>
  </context>
  <context>
    <name>SettingsScreen</name>
    <message>
      <source>Change</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <source>Change PIN</source>
      <translation>تغيير الرقم السري</translation>
    </message>
    <message>
      <source>Change name and picture</source>
      <translation>تغيير الاسم والصورة</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <source>Darasa asks for it before it opens your lessons</source>
      <translation>يطلبه Darasa قبل أن يفتح دروسك</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>Everything grows with it</source>
      <translation>يكبر معه كل شيء</translation>
    </message>
    <message>
      <source>For Darasa and its courses.</source>
      <translation>لـ Darasa ودوراته.</translation>
    </message>
    <message>
      <source>Give a name</source>
      <translation>كتابة اسم</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>الرقم السري</translation>
    </message>
    <message>
      <source>Set a PIN</source>
      <translation>وضع رقم سري</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Small movements</source>
      <translation>حركات صغيرة</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>حجم النص</translation>
    </message>
    <message>
      <source>The screen</source>
      <translation>الشاشة</translation>
    </message>
    <message>
      <source>Windows slide in softly. Off is calmer, and lighter for old computers</source>
      <translation>تنزلق النوافذ بلطف. إيقافها أهدأ وأخف على الحواسيب القديمة</translation>
    </message>
    <message>
      <source>With a name you find your lessons again on the first screen. A guest starts anew each time</source>
      <translation>بالاسم تجد دروسك من جديد في الشاشة الأولى. أما الضيف فيبدأ من جديد كل مرة</translation>
    </message>
    <message>
      <source>Without one, anybody at this computer can open your lessons</source>
      <translation>بدونه يستطيع أي شخص على هذا الحاسوب فتح دروسك</translation>
    </message>
    <message>
      <source>You</source>
      <translation>أنت</translation>
    </message>
    <message>
      <source>You are learning as a guest</source>
      <translation>أنت تتعلّم بصفة ضيف</translation>
    </message>
    <message>
      <source>Your name and picture</source>
      <translation>اسمك وصورتك</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Courses</source>
      <comment>short, under an icon</comment>
      <translation>الدورات</translation>
    </message>
    <message>
      <source>Guest</source>
      <translation>ضيف</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>الرئيسية</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>المكتبة</translation>
    </message>
    <message>
      <source>Library</source>
      <comment>short, under an icon</comment>
      <translation>المكتبة</translation>
    </message>
    <message>
      <source>My courses</source>
      <translation>دوراتي</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Switch learner</source>
      <translation>تبديل المتعلّم</translation>
    </message>
    <message>
      <source>{learner}, switch learner</source>
      <translation>‏{learner}، تبديل المتعلّم</translation>
    </message>
  </context>
  <context>
    <name>Troubles</name>
    <message>
      <source>A newer version of the course leaves it out. What you did in it is kept. Open the course to see what comes next.</source>
      <translation>لم يعد هذا الجزء في الإصدار الأحدث من الدورة. ما أنجزته فيه محفوظ. افتح الدورة لترى ما يلي.</translation>
    </message>
    <message>
      <source>A newer version of this course is here already</source>
      <translation>يوجد هنا إصدار أحدث من هذه الدورة</translation>
    </message>
    <message>
      <source>Both say that they are the same version, so one of them was changed. The one that is here stays, with everything you did in it. Ask whoever gave you the other one for a new copy.</source>
      <translation>كلتاهما تحمل رقم الإصدار نفسه، فإحداهما قد عُدّلت. تبقى الدورة الموجودة هنا مع كل ما أنجزته فيها. اطلب نسخة جديدة ممن أعطاك الأخرى.</translation>
    </message>
    <message>
      <source>Darasa cannot save now</source>
      <translation>لا يستطيع Darasa الحفظ الآن</translation>
    </message>
    <message>
      <source>Darasa cannot use its folder</source>
      <translation>لا يستطيع Darasa استخدام مجلده</translation>
    </message>
    <message>
      <source>Darasa goes on with its usual settings. What you learned is not touched. The file {file} stays as it is until you change a setting.</source>
      <translation>يتابع Darasa بإعداداته المعتادة. لم يُمسّ شيء مما تعلّمته. يبقى الملف {file} كما هو إلى أن تغيّر أحد الإعدادات.</translation>
    </message>
    <message>
      <source>Darasa keeps everything in the folder {folder}, and it cannot be made or written to now. Nothing was changed. Check that the disk is there and not full, then start Darasa again.</source>
      <translation>يحفظ Darasa كل شيء في المجلد {folder}، ولا يمكن الآن إنشاؤه أو الكتابة فيه. لم يتغيّر شيء. تأكد من وجود القرص ومن أنه غير ممتلئ، ثم ابدأ Darasa من جديد.</translation>
    </message>
    <message>
      <source>Everything in it is safe and was not touched. Start the newer Darasa, or install it here.</source>
      <translation>كل ما فيه سليم ولم يُمسّ. ابدأ الإصدار الأحدث من Darasa أو ثبّته هنا.</translation>
    </message>
    <message>
      <source>It needs {needed}, and {free} are free. Nothing was changed. Make some room on the disk, and add the course again.</source>
      <translation>تحتاج الدورة إلى {needed}، والمتاح {free}. لم يتغيّر شيء. أفسح مكانًا على القرص ثم أضف الدورة من جديد.</translation>
    </message>
    <message>
      <source>It stays as it is, with everything you did in it. There is nothing to do.</source>
      <translation>يبقى كما هو مع كل ما أنجزته فيه. ولا يلزم فعل شيء.</translation>
    </message>
    <message>
      <source>Nothing was changed. Install the newer Darasa and open the course again.</source>
      <translation>لم يتغيّر شيء. ثبّت الإصدار الأحدث من Darasa وافتح الدورة من جديد.</translation>
    </message>
    <message>
      <source>Nothing you did is lost. Copy the course to this computer again.</source>
      <translation>لم يُفقد شيء مما أنجزته. انسخ الدورة إلى هذا الحاسوب من جديد.</translation>
    </message>
    <message>
      <source>Nothing you did is lost. If it is on a stick, put the stick in again. Then open the course once more.</source>
      <translation>لم يُفقد شيء مما أنجزته. إن كان الملف على ذاكرة USB فأدخلها من جديد، ثم افتح الدورة مرة أخرى.</translation>
    </message>
    <message>
      <source>Something did not work</source>
      <translation>شيء ما لم ينجح</translation>
    </message>
    <message>
      <source>That was a mistake of the program, not yours. Your answers and lessons are saved. You can go on; if it happens again, close Darasa and start it once more.</source>
      <translation>كان هذا خطأ من البرنامج لا منك. إجاباتك ودروسك محفوظة. يمكنك المتابعة، وإن تكرر ذلك فأغلق Darasa وابدأه من جديد.</translation>
    </message>
    <message>
      <source>The course file cannot be reached</source>
      <translation>لا يمكن الوصول إلى ملف الدورة</translation>
    </message>
    <message>
      <source>The file {file} was left as it is, so nothing more can be lost. Ask the person who looks after this computer to bring back the latest backup.</source>
      <translation>تُرك الملف {file} كما هو حتى لا يُفقد شيء آخر. اطلب ممن يعتني بهذا الحاسوب استعادة آخر نسخة احتياطية.</translation>
    </message>
    <message>
      <source>The learning record could not be read</source>
      <translation>تعذّرت قراءة سجل التعلّم</translation>
    </message>
    <message>
      <source>The settings could not be read</source>
      <translation>تعذّرت قراءة الإعدادات</translation>
    </message>
    <message>
      <source>Their name and answers were erased here, and nothing new was saved. Choose another picture on the first screen, or join as a new learner.</source>
      <translation>مُحي اسمه وإجاباته من هنا، ولم يُحفظ شيء جديد. اختر صورة أخرى في الشاشة الأولى أو انضم كمتعلّم جديد.</translation>
    </message>
    <message>
      <source>There is not enough room for this course</source>
      <translation>لا توجد مساحة كافية لهذه الدورة</translation>
    </message>
    <message>
      <source>This course did not copy completely</source>
      <translation>لم تُنسخ هذه الدورة كاملة</translation>
    </message>
    <message>
      <source>This course is not on this computer</source>
      <translation>هذه الدورة ليست على هذا الحاسوب</translation>
    </message>
    <message>
      <source>This course is not the same as the one that is here</source>
      <translation>هذه الدورة ليست هي الموجودة هنا</translation>
    </message>
    <message>
      <source>This course needs a newer Darasa</source>
      <translation>تحتاج هذه الدورة إلى إصدار أحدث من Darasa</translation>
    </message>
    <message>
      <source>This folder belongs to a newer Darasa</source>
      <translation>هذا المجلد يعود إلى إصدار أحدث من Darasa</translation>
    </message>
    <message>
      <source>This learner is no longer on this computer</source>
      <translation>لم يعد هذا المتعلّم على هذا الحاسوب</translation>
    </message>
    <message>
      <source>This part is no longer in the course</source>
      <translation>لم يعد هذا الجزء في الدورة</translation>
    </message>
    <message>
      <source>What was saved before is safe. Make some room on the disk, or close other programs that use Darasa's folder, and try again.</source>
      <translation>ما حُفظ من قبل سليم. أفسح مكانًا على القرص، أو أغلق البرامج الأخرى التي تستخدم مجلد Darasa، ثم حاول من جديد.</translation>
    </message>
    <message>
      <source>What you did in it is kept. Ask your facilitator to add the course again, and go on where you were.</source>
      <translation>ما أنجزته فيها محفوظ. اطلب من الميسّر إضافة الدورة من جديد ثم تابع من حيث توقفت.</translation>
    </message>
  </context>
  <context>
    <name>TypedAnswer</name>
    <message>
      <source>Enter checks</source>
      <translation>‏Enter للتحقق</translation>
    </message>
    <message>
      <source>Please write a number, such as 12 or 0.5</source>
      <translation>اكتب عددًا، مثل ١٢ أو ٠٫٥</translation>
    </message>
    <message>
      <source>Right answer</source>
      <translation>الإجابة الصحيحة</translation>
    </message>
    <message>
      <source>The right answer is {answer}</source>
      <translation>الإجابة الصحيحة هي {answer}</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>إجابتك</translation>
    </message>
  </context>
  <context>
    <name>When</name>
    <message numerus="yes">
      <source>%n week(s) ago</source>
      <translation>
        <numerusform>قبل %Ln أسبوع</numerusform>
        <numerusform>قبل أسبوع</numerusform>
        <numerusform>قبل أسبوعين</numerusform>
        <numerusform>قبل %Ln أسابيع</numerusform>
        <numerusform>قبل %Ln أسبوعًا</numerusform>
        <numerusform>قبل %Ln أسبوع</numerusform>
      </translation>
    </message>
    <message>
      <source>Last week</source>
      <translation>الأسبوع الماضي</translation>
    </message>
    <message>
      <source>New here</source>
      <translation>أول مرة هنا</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>أمس</translation>
    </message>
  </context>
  <context>
    <name>WhoScreen</name>
    <message numerus="yes">
      <source>%n more learner(s). Type the first letters of your name.</source>
      <translation>
        <numerusform>%Ln متعلّم آخر. اكتب الحروف الأولى من اسمك.</numerusform>
        <numerusform>متعلّم واحد آخر. اكتب الحروف الأولى من اسمك.</numerusform>
        <numerusform>متعلّمان آخران. اكتب الحروف الأولى من اسمك.</numerusform>
        <numerusform>%Ln متعلّمين آخرين. اكتب الحروف الأولى من اسمك.</numerusform>
        <numerusform>%Ln متعلّمًا آخر. اكتب الحروف الأولى من اسمك.</numerusform>
        <numerusform>%Ln متعلّم آخر. اكتب الحروف الأولى من اسمك.</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose your picture. Your lessons and answers are kept for you on this computer.</source>
      <translation>اختر صورتك. دروسك وإجاباتك محفوظة لك على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Colours and contrast</source>
      <translation>الألوان والتباين</translation>
    </message>
    <message>
      <source>Continue as guest</source>
      <translation>متابعة كضيف</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>Find your name</source>
      <translation>ابحث عن اسمك</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Nobody here has a name that begins so.</source>
      <translation>لا يوجد هنا اسم يبدأ هكذا.</translation>
    </message>
    <message>
      <source>Ready to use without internet</source>
      <translation>جاهز للاستخدام بلا إنترنت</translation>
    </message>
    <message>
      <source>Who is learning?</source>
      <translation>من يتعلّم الآن؟</translation>
    </message>
  </context>
</TS>
