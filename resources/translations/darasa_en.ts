<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>AddCatalogue</name>
    <message numerus="yes">
      <source>%n course(s) in all languages</source>
      <translation>
        <numerusform>%n course in all languages</numerusform>
        <numerusform>%n courses in all languages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Available</name>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n step</numerusform>
        <numerusform>%n steps</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show %n more course(s)</source>
      <translation>
        <numerusform>Show %n more course</numerusform>
        <numerusform>Show %n more courses</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BackupsCard</name>
    <message numerus="yes">
      <source>Show all %n</source>
      <translation>
        <numerusform>Show all %n</numerusform>
        <numerusform>Show all %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BringBack</name>
    <message numerus="yes">
      <source>%n lesson(s)</source>
      <translation>
        <numerusform>%n lesson</numerusform>
        <numerusform>%n lessons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quiz(zes)</source>
      <translation>
        <numerusform>%n quiz</numerusform>
        <numerusform>%n quizzes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CopyToStick</name>
    <message numerus="yes">
      <source>%n course(s) are on the stick now. {size} were written.</source>
      <translation>
        <numerusform>%n course is on the stick now. {size} were written.</numerusform>
        <numerusform>%n courses are on the stick now. {size} were written.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s) cannot be taken along this way: no catalogue vouches for them.</source>
      <translation>
        <numerusform>%n course cannot be taken along this way: no catalogue vouches for it.</numerusform>
        <numerusform>%n courses cannot be taken along this way: no catalogue vouches for them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s) were left out: no catalogue vouches for them any more.</source>
      <translation>
        <numerusform>%n course was left out: no catalogue vouches for it any more.</numerusform>
        <numerusform>%n courses were left out: no catalogue vouches for them any more.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s) were left: the stick has newer ones.</source>
      <translation>
        <numerusform>%n course was left: the stick has a newer one.</numerusform>
        <numerusform>%n courses were left: the stick has newer ones.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s), at most {size}</source>
      <translation>
        <numerusform>%n course, at most {size}</numerusform>
        <numerusform>%n courses, at most {size}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Course</name>
    <message numerus="yes">
      <source>About %n hour(s) in all</source>
      <translation>
        <numerusform>About %n hour in all</numerusform>
        <numerusform>About %n hours in all</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) in all</source>
      <translation>
        <numerusform>About %n minute in all</numerusform>
        <numerusform>About %n minutes in all</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left</source>
      <translation>
        <numerusform>About %n minute left</numerusform>
        <numerusform>About %n minutes left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n step(s) done</source>
      <translation>
        <numerusform>{done} of %n step done</numerusform>
        <numerusform>{done} of %n steps done</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CourseCard</name>
    <message numerus="yes">
      <source>All %n step(s) done</source>
      <translation>
        <numerusform>All %n step done</numerusform>
        <numerusform>All %n steps done</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CourseList</name>
    <message numerus="yes">
      <source>Show %n more course(s)</source>
      <translation>
        <numerusform>Show %n more course</numerusform>
        <numerusform>Show %n more courses</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CourseOutline</name>
    <message numerus="yes">
      <source>You had {right} of %n</source>
      <comment>right answers of all questions</comment>
      <translation>
        <numerusform>You had {right} of %n</numerusform>
        <numerusform>You had {right} of %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n done</source>
      <translation>
        <numerusform>{done} of %n done</numerusform>
        <numerusform>{done} of %n done</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CourseScreen</name>
    <message numerus="yes">
      <source>of %n step(s)</source>
      <translation>
        <numerusform>of %n step</numerusform>
        <numerusform>of %n steps</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CourseSide</name>
    <message numerus="yes">
      <source>%n step(s) to go</source>
      <translation>
        <numerusform>%n step to go</numerusform>
        <numerusform>%n steps to go</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The course stays finished. An update has brought %n new step(s), for whenever you like.</source>
      <translation>
        <numerusform>The course stays finished. An update has brought %n new step, for whenever you like.</numerusform>
        <numerusform>The course stays finished. An update has brought %n new steps, for whenever you like.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CoursesScreen</name>
    <message numerus="yes">
      <source>%n course(s) on this computer</source>
      <translation>
        <numerusform>%n course on this computer</numerusform>
        <numerusform>%n courses on this computer</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DownloadRow</name>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n step</numerusform>
        <numerusform>%n steps</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HereTab</name>
    <message numerus="yes">
      <source>%n course file(s) here belong to no course. What was learned in them is kept.</source>
      <translation>
        <numerusform>%n course file here belongs to no course. What was learned in them is kept.</numerusform>
        <numerusform>%n course files here belong to no course. What was learned in them is kept.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course file(s) here could not be used. Nothing you did is lost. Ask your facilitator to add the course again.</source>
      <translation>
        <numerusform>%n course file here could not be used. Nothing you did is lost. Ask your facilitator to add the course again.</numerusform>
        <numerusform>%n course files here could not be used. Nothing you did is lost. Ask your facilitator to add the course again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s), ready without internet</source>
      <translation>
        <numerusform>%n course, ready without internet</numerusform>
        <numerusform>%n courses, ready without internet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n step</numerusform>
        <numerusform>%n steps</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show %n more course(s)</source>
      <translation>
        <numerusform>Show %n more course</numerusform>
        <numerusform>Show %n more courses</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Home</name>
    <message numerus="yes">
      <source>%n completion(s) waiting</source>
      <translation>
        <numerusform>%n completion waiting</numerusform>
        <numerusform>%n completions waiting</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lesson(s)</source>
      <translation>
        <numerusform>%n lesson</numerusform>
        <numerusform>%n lessons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quiz(zes)</source>
      <translation>
        <numerusform>%n quiz</numerusform>
        <numerusform>%n quizzes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HomeScreen</name>
    <message numerus="yes">
      <source>%n course(s) in the library</source>
      <translation>
        <numerusform>%n course in the library</numerusform>
        <numerusform>%n courses in the library</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s) after this one, {time}</source>
      <translation>
        <numerusform>%n step after this one, {time}</numerusform>
        <numerusform>%n steps after this one, {time}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>InProgress</name>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n step</numerusform>
        <numerusform>%n steps</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LearnerActs</name>
    <message numerus="yes">
      <source>%n entries were written to this file:</source>
      <translation>
        <numerusform>%n entry was written to this file:</numerusform>
        <numerusform>%n entries were written to this file:</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LearnersScreen</name>
    <message numerus="yes">
      <source>%n guest(s)</source>
      <translation>
        <numerusform>%n guest</numerusform>
        <numerusform>%n guests</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n learner(s) on this computer</source>
      <translation>
        <numerusform>%n learner on this computer</numerusform>
        <numerusform>%n learners on this computer</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LessonStructure</name>
    <message numerus="yes">
      <source>Table with %n row(s): {columns}</source>
      <translation>
        <numerusform>Table with %n row: {columns}</numerusform>
        <numerusform>Table with %n rows: {columns}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message numerus="yes">
      <source>about %n day(s) left</source>
      <translation>
        <numerusform>about %n day left</numerusform>
        <numerusform>about %n days left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n hour(s) left</source>
      <translation>
        <numerusform>about %n hour left</numerusform>
        <numerusform>about %n hours left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s) left</source>
      <translation>
        <numerusform>about %n minute left</numerusform>
        <numerusform>about %n minutes left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n second(s) left</source>
      <translation>
        <numerusform>about %n second left</numerusform>
        <numerusform>about %n seconds left</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LibraryScreen</name>
    <message numerus="yes">
      <source>On this computer · %n</source>
      <comment>how many courses</comment>
      <translation>
        <numerusform>On this computer · %n</numerusform>
        <numerusform>On this computer · %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>USB stick · %n</source>
      <comment>how many courses are new on it</comment>
      <translation>
        <numerusform>USB stick · %n</numerusform>
        <numerusform>USB stick · %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MakeSpace</name>
    <message numerus="yes">
      <source>Remove %n course(s)</source>
      <translation>
        <numerusform>Remove %n course</numerusform>
        <numerusform>Remove %n courses</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>News</name>
    <message numerus="yes">
      <source>%n thing(s) that learners did came back from the backup of {day}. What was learned since then is here too.</source>
      <translation>
        <numerusform>%n thing that learners did came back from the backup of {day}. What was learned since then is here too.</numerusform>
        <numerusform>%n things that learners did came back from the backup of {day}. What was learned since then is here too.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The record of this computer was damaged, and there was no backup yet. Darasa read what it could: %n thing(s) that learners did. Some may be missing. Please check that everybody is here.</source>
      <translation>
        <numerusform>The record of this computer was damaged, and there was no backup yet. Darasa read what it could: %n thing that learners did. Some may be missing. Please check that everybody is here.</numerusform>
        <numerusform>The record of this computer was damaged, and there was no backup yet. Darasa read what it could: %n things that learners did. Some may be missing. Please check that everybody is here.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The record of this computer was damaged. Everything up to the backup of {day} is safe and here again. Of what came after it, %n thing(s) that learners did could be read too; others may be missing.</source>
      <translation>
        <numerusform>The record of this computer was damaged. Everything up to the backup of {day} is safe and here again. Of what came after it, %n thing that learners did could be read too; others may be missing.</numerusform>
        <numerusform>The record of this computer was damaged. Everything up to the backup of {day} is safe and here again. Of what came after it, %n things that learners did could be read too; others may be missing.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Passphrase</name>
    <message numerus="yes">
      <source>At least %n letters. A few words are easy to keep in mind</source>
      <translation>
        <numerusform>At least %n letter. A few words are easy to keep in mind</numerusform>
        <numerusform>At least %n letters. A few words are easy to keep in mind</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Use at least %n letters</source>
      <translation>
        <numerusform>Use at least %n letter</numerusform>
        <numerusform>Use at least %n letters</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PinDialog</name>
    <message numerus="yes">
      <source>Take a break: you can try again in %n second(s).</source>
      <translation>
        <numerusform>Take a break: you can try again in %n second.</numerusform>
        <numerusform>Take a break: you can try again in %n seconds.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PinFields</name>
    <message numerus="yes">
      <source>%n digits</source>
      <translation>
        <numerusform>%n digits</numerusform>
        <numerusform>%n digits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Use %n digits</source>
      <translation>
        <numerusform>Use %n digits</numerusform>
        <numerusform>Use %n digits</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PinPad</name>
    <message numerus="yes">
      <source>%n digit(s) typed</source>
      <translation>
        <numerusform>%n digit typed</numerusform>
        <numerusform>%n digits typed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Type your %n-digit PIN</source>
      <translation>
        <numerusform>Type your %n-digit PIN</numerusform>
        <numerusform>Type your %n-digit PIN</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ResultView</name>
    <message numerus="yes">
      <source>You needed %n right answer(s).</source>
      <translation>
        <numerusform>You needed %n right answer.</numerusform>
        <numerusform>You needed %n right answers.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SearchResults</name>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>%n place</numerusform>
        <numerusform>%n places</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The %n best places. Type more to find others.</source>
      <translation>
        <numerusform>The %n best places. Type more to find others.</numerusform>
        <numerusform>The %n best places. Type more to find others.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StickTab</name>
    <message numerus="yes">
      <source>%n course(s). {free}</source>
      <translation>
        <numerusform>%n course. {free}</numerusform>
        <numerusform>%n courses. {free}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Sticks</name>
    <message numerus="yes">
      <source>%n entries of it were broken and left out.</source>
      <translation>
        <numerusform>%n entry of it was broken and left out.</numerusform>
        <numerusform>%n entries of it were broken and left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries were written ({size}), to this file:</source>
      <translation>
        <numerusform>%n entry was written ({size}), to this file:</numerusform>
        <numerusform>%n entries were written ({size}), to this file:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n learner(s)</source>
      <translation>
        <numerusform>%n learner</numerusform>
        <numerusform>%n learners</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n learner(s) erased there are erased here too.</source>
      <translation>
        <numerusform>%n learner erased there is erased here too.</numerusform>
        <numerusform>%n learners erased there are erased here too.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new entries</source>
      <translation>
        <numerusform>%n new entry</numerusform>
        <numerusform>%n new entries</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SyncScreen</name>
    <message numerus="yes">
      <source>%n completion(s) are waiting</source>
      <translation>
        <numerusform>%n completion is waiting</numerusform>
        <numerusform>%n completions are waiting</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to send are waiting</source>
      <translation>
        <numerusform>%n thing to send is waiting</numerusform>
        <numerusform>%n things to send are waiting</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Everything is sent except %n that the server did not take</source>
      <translation>
        <numerusform>Everything is sent except %n that the server did not take</numerusform>
        <numerusform>Everything is sent except %n that the server did not take</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WaitingCard</name>
    <message numerus="yes">
      <source>And %n more</source>
      <translation>
        <numerusform>And %n more</numerusform>
        <numerusform>And %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show %n more</source>
      <translation>
        <numerusform>Show %n more</numerusform>
        <numerusform>Show %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>When</name>
    <message numerus="yes">
      <source>%n week(s) ago</source>
      <translation>
        <numerusform>%n week ago</numerusform>
        <numerusform>%n weeks ago</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WhoScreen</name>
    <message numerus="yes">
      <source>%n more learner(s). Type the first letters of your name.</source>
      <translation>
        <numerusform>%n more learner. Type the first letters of your name.</numerusform>
        <numerusform>%n more learners. Type the first letters of your name.</numerusform>
      </translation>
    </message>
  </context>
</TS>
