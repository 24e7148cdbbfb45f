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
    <name>AcceptExpired</name>
    <message>
      <source>It was good until {date}, and this computer says that it is {today}. If that date is wrong, set the clock instead. Everything in the catalogue is properly signed; but somebody could be keeping newer courses from you. Use it as it is where no newer state can be had.</source>
      <translation>كان صالحًا حتى {date}، ويقول هذا الحاسوب إن اليوم {today}. إن كان هذا التاريخ خاطئًا فاضبط الساعة بدل ذلك. كل ما في الفهرس موقَّع كما ينبغي؛ لكن قد يكون أحد يحجب عنك دورات أحدث. استخدمه كما هو حيث لا يمكن الحصول على حال أحدث.</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>استخدامه</translation>
    </message>
    <message>
      <source>Use this catalogue as it is?</source>
      <translation>استخدام هذا الفهرس كما هو؟</translation>
    </message>
  </context>
  <context>
    <name>AddCatalogue</name>
    <message numerus="yes">
      <source>%n course(s) in all languages</source>
      <translation>
        <numerusform>%Ln دورة بجميع اللغات</numerusform>
        <numerusform>دورة واحدة بجميع اللغات</numerusform>
        <numerusform>دورتان بجميع اللغات</numerusform>
        <numerusform>%Ln دورات بجميع اللغات</numerusform>
        <numerusform>%Ln دورة بجميع اللغات</numerusform>
        <numerusform>%Ln دورة بجميع اللغات</numerusform>
      </translation>
    </message>
    <message>
      <source>Add</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <source>Add a catalogue of courses</source>
      <translation>إضافة فهرس دورات</translation>
    </message>
    <message>
      <source>Address or folder</source>
      <translation>عنوان أو مجلد</translation>
    </message>
    <message>
      <source>As whoever publishes the courses gave it to you</source>
      <translation>كما أعطاك إياه من ينشر الدورات</translation>
    </message>
    <message>
      <source>By {names}</source>
      <translation>من {names}</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>اختيار مجلد…</translation>
    </message>
    <message>
      <source>Compare this number with the one that the publisher tells you, on paper, by telephone or on their own page. Add the catalogue only if every digit is the same.</source>
      <translation>قارن هذا الرقم بالرقم الذي يخبرك به الناشر، على الورق أو بالهاتف أو في صفحته. لا تُضف الفهرس إلا إذا تطابقت كل الأرقام.</translation>
    </message>
    <message>
      <source>Courses of this catalogue can then be got and updated by everybody here. Nothing is downloaded now but the list of courses.</source>
      <translation>يمكن عندئذ لكل من هنا الحصول على دورات هذا الفهرس وتحديثها. لا يُنزَّل الآن شيء سوى قائمة الدورات.</translation>
    </message>
    <message>
      <source>I was given a root file…</source>
      <translation>أُعطيتُ ملف جذر…</translation>
    </message>
    <message>
      <source>It belongs to the root file. Its number:</source>
      <translation>إنه يوافق ملف الجذر. رقمه:</translation>
    </message>
    <message>
      <source>It ends in .json. With it, nothing needs to be compared.</source>
      <translation>ينتهي اسمه بـ ‎.json‎. معه لا حاجة إلى مقارنة شيء.</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>نظر</translation>
    </message>
    <message>
      <source>Looking at the catalogue…</source>
      <translation>جارٍ النظر إلى الفهرس…</translation>
    </message>
    <message>
      <source>Root file: {name}</source>
      <translation>ملف الجذر: {name}</translation>
    </message>
    <message>
      <source>The folders “metadata” and “targets” lie in it.</source>
      <translation>فيه المجلدان «metadata» و«targets».</translation>
    </message>
    <message>
      <source>There is no such folder. An address begins with https://</source>
      <translation>لا يوجد مجلد كهذا. يبدأ العنوان بـ ‎https://‎</translation>
    </message>
    <message>
      <source>This catalogue is here already. The address is added to it.</source>
      <translation>هذا الفهرس موجود هنا. يُضاف العنوان إليه.</translation>
    </message>
    <message>
      <source>Type an address, or choose a folder</source>
      <translation>اكتب عنوانًا، أو اختر مجلدًا</translation>
    </message>
    <message>
      <source>Which folder?</source>
      <translation>أيّ مجلد؟</translation>
    </message>
    <message>
      <source>Which root file?</source>
      <translation>أيّ ملف جذر؟</translation>
    </message>
  </context>
  <context>
    <name>AllowPublisher</name>
    <message>
      <source>Allow it</source>
      <translation>السماح</translation>
    </message>
    <message>
      <source>Courses of {publisher} came from another catalogue first. From now on they would come from “{catalogue}”, which could replace those that are here. Ask the publisher, by telephone or on their own page, whether it is theirs.</source>
      <translation>جاءت دورات {publisher} أولًا من فهرس آخر. من الآن ستأتي من «{catalogue}»، الذي قد يستبدل ما هو هنا. اسأل الناشر، بالهاتف أو في صفحته، هل هذا الفهرس له.</translation>
    </message>
    <message>
      <source>Let this catalogue have the publisher?</source>
      <translation>إعطاء الناشر لهذا الفهرس؟</translation>
    </message>
  </context>
  <context>
    <name>Available</name>
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
      <source>Everything from here is on this computer already.</source>
      <translation>كل ما هنا موجود على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Get</source>
      <translation>الحصول عليها</translation>
    </message>
    <message>
      <source>Get {course}, {size}</source>
      <translation>الحصول على {course}، {size}</translation>
    </message>
    <message>
      <source>Make space</source>
      <translation>توفير مساحة</translation>
    </message>
    <message>
      <source>No course here is as you look for it.</source>
      <translation>لا دورة هنا كما تبحث عنها.</translation>
    </message>
    <message>
      <source>No course is offered here now.</source>
      <translation>لا تُعرض هنا أي دورة الآن.</translation>
    </message>
    <message>
      <source>No native speaker has checked this text yet</source>
      <translation>لم يراجع متحدث أصلي هذا النص بعد</translation>
    </message>
    <message>
      <source>On its way</source>
      <translation>في الطريق</translation>
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
      <source>{languages} · {steps} · {size}</source>
      <translation>{languages}، {steps}، {size}</translation>
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
    <name>BackupsCard</name>
    <message>
      <source>A second one is in {folder}.</source>
      <translation>وتوجد نسخة ثانية في {folder}.</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>النسخ الاحتياطي الآن</translation>
    </message>
    <message>
      <source>Backed up</source>
      <translation>تمّ النسخ الاحتياطي</translation>
    </message>
    <message>
      <source>Backed up, but only on this computer</source>
      <translation>تمّ النسخ الاحتياطي، لكن على هذا الحاسوب فقط</translation>
    </message>
    <message>
      <source>Backed up: {when}</source>
      <translation>آخر نسخة احتياطية: {when}</translation>
    </message>
    <message>
      <source>Backing up…</source>
      <translation>يجري النسخ الاحتياطي…</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
      <source>Best on another disk, or a stick that stays in. A folder of its own is made there for this computer. Other files on it are not touched.</source>
      <translation>الأفضل أن تكون على قرص آخر أو على ذاكرة USB تبقى موصولة. يُنشأ هناك مجلد خاص بهذا الحاسوب. ولا تُمسّ الملفات الأخرى.</translation>
    </message>
    <message>
      <source>Choose a second folder</source>
      <translation>اختيار مجلد ثانٍ</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Darasa can be used again in a moment. Nothing is lost if you stop.</source>
      <translation>يمكن استخدام Darasa من جديد بعد لحظات. ولا يُفقد شيء إن أوقفت العمل.</translation>
    </message>
    <message>
      <source>Darasa makes a backup when it is closed, and every day while it is open</source>
      <translation>يُنشئ Darasa نسخة احتياطية عند إغلاقه، وكل يوم ما دام مفتوحًا</translation>
    </message>
    <message>
      <source>Darasa makes one by itself when it is closed</source>
      <translation>يُنشئ Darasa نسخة بنفسه عند إغلاقه</translation>
    </message>
    <message>
      <source>In the second folder</source>
      <translation>في المجلد الثاني</translation>
    </message>
    <message>
      <source>No backup yet</source>
      <translation>لا توجد نسخة احتياطية بعد</translation>
    </message>
    <message>
      <source>No second folder any more</source>
      <translation>لم يعد هناك مجلد ثانٍ</translation>
    </message>
    <message>
      <source>None yet. If this computer breaks or is lost, its own backups go with it</source>
      <translation>لا يوجد بعد. إن تعطّل هذا الحاسوب أو ضاع فستضيع معه نسخه الاحتياطية</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>على هذا الحاسوب</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Restore backup {number}, {when}, {where}</source>
      <translation>استعادة النسخة الاحتياطية {number}، {when}، {where}</translation>
    </message>
    <message>
      <source>Restore from another place…</source>
      <translation>استعادة من مكان آخر…</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>استعادة…</translation>
    </message>
    <message>
      <source>Second folder</source>
      <translation>المجلد الثاني</translation>
    </message>
    <message numerus="yes">
      <source>Show all %n</source>
      <translation>
        <numerusform>إظهار الكل (%Ln)</numerusform>
        <numerusform>إظهار الكل (%Ln)</numerusform>
        <numerusform>إظهار الكل (%Ln)</numerusform>
        <numerusform>إظهار الكل (%Ln)</numerusform>
        <numerusform>إظهار الكل (%Ln)</numerusform>
        <numerusform>إظهار الكل (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>The backup was written, read again and found whole. It is on this computer.</source>
      <translation>كُتبت النسخة الاحتياطية وقُرئت من جديد وتبيّن أنها سليمة. وهي على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>The backups that are there stay, and can be restored. Darasa makes no new ones there.</source>
      <translation>تبقى النسخ الموجودة هناك ويمكن استعادتها. ولن يُنشئ Darasa نسخًا جديدة هناك.</translation>
    </message>
    <message>
      <source>The names of Darasa's backups begin with darasa- and end in .db.</source>
      <translation>تبدأ أسماء نسخ Darasa الاحتياطية بـ ‎darasa-‎ وتنتهي بـ ‎.db‎.</translation>
    </message>
    <message>
      <source>Use no second folder any more</source>
      <translation>التوقف عن استخدام مجلد ثانٍ</translation>
    </message>
    <message>
      <source>Where should backups go as well?</source>
      <translation>أين تُحفظ النسخ الاحتياطية أيضًا؟</translation>
    </message>
    <message>
      <source>Which backup?</source>
      <translation>أيّ نسخة احتياطية؟</translation>
    </message>
  </context>
  <context>
    <name>BringBack</name>
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
      <source>36 letters, digits and lines, as under Learners, Login card</source>
      <translation>٣٦ حرفًا ورقمًا وشرطة، كما في «المتعلّمون» تحت «بطاقة الدخول»</translation>
    </message>
    <message>
      <source>Bring back a learner</source>
      <translation>إعادة متعلّم</translation>
    </message>
    <message>
      <source>Code on the login card</source>
      <translation>الرمز المكتوب على بطاقة الدخول</translation>
    </message>
    <message>
      <source>Everything that is kept there was here already.</source>
      <translation>كل ما هو محفوظ هناك كان هنا من قبل.</translation>
    </message>
    <message>
      <source>For somebody who learned on another computer, or whose computer broke. What is kept of them elsewhere is added here; nothing is taken away there.</source>
      <translation>لمن تعلّم على حاسوب آخر أو تعطّل حاسوبه. يُضاف إلى هنا ما هو محفوظ عنه في مكان آخر، ولا يُنزع شيء من هناك.</translation>
    </message>
    <message>
      <source>From a stick…</source>
      <translation>من ذاكرة USB…</translation>
    </message>
    <message>
      <source>From {server}</source>
      <translation>من {server}</translation>
    </message>
    <message>
      <source>Looking for the learner…</source>
      <translation>يجري البحث عن المتعلّم…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>No name came along: names never leave a computer openly. The learner chooses a picture.</source>
      <translation>لم يأتِ أي اسم: فالأسماء لا تغادر الحاسوب مكشوفة أبدًا. ويختار المتعلّم صورة.</translation>
    </message>
    <message>
      <source>Nothing came</source>
      <translation>لم يأتِ شيء</translation>
    </message>
    <message>
      <source>Nothing is known of this code there. Look at each letter of it, or look in another place.</source>
      <translation>لا يُعرف شيء عن هذا الرمز هناك. انظر إلى كل حرف فيه، أو ابحث في مكان آخر.</translation>
    </message>
    <message>
      <source>Nothing is lost if you stop; it can be done again.</source>
      <translation>لا يضيع شيء إن أوقفته، ويمكن فعله من جديد.</translation>
    </message>
    <message>
      <source>Only what was finished is kept there: answers and places in lessons did not come along.</source>
      <translation>لا يُحفظ هناك إلا ما اكتمل: ولم تأتِ الإجابات ولا المواضع في الدروس.</translation>
    </message>
    <message>
      <source>The learner is back</source>
      <translation>عاد المتعلّم</translation>
    </message>
    <message>
      <source>The learner is here</source>
      <translation>المتعلّم موجود هنا</translation>
    </message>
    <message>
      <source>This is not such a code. Look at each letter, and at the lines between</source>
      <translation>ليس هذا رمزًا من هذا النوع. انظر إلى كل حرف وإلى الشرطات بينها</translation>
    </message>
    <message>
      <source>What was kept there came back.</source>
      <translation>عاد ما كان محفوظًا هناك.</translation>
    </message>
    <message>
      <source>Who is it?</source>
      <translation>من هو؟</translation>
    </message>
    <message>
      <source>{lessons} and {quizzes} came back.</source>
      <translation>عاد {lessons} و{quizzes}.</translation>
    </message>
    <message>
      <source>{name} can go on here: on the first screen, by the picture and the name.</source>
      <translation>يمكن أن يتابع {name} هنا: من الشاشة الأولى، بالصورة والاسم.</translation>
    </message>
    <message>
      <source>{what} came back.</source>
      <translation>عاد {what}.</translation>
    </message>
  </context>
  <context>
    <name>Browser</name>
    <message>
      <source>Choose this file</source>
      <translation>اختيار هذا الملف</translation>
    </message>
    <message>
      <source>Choose this folder</source>
      <translation>اختيار هذا المجلد</translation>
    </message>
    <message>
      <source>Folders and files</source>
      <translation>المجلدات والملفات</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>على هذا الحاسوب</translation>
    </message>
    <message>
      <source>There is more in this folder than can be shown.</source>
      <translation>في هذا المجلد أكثر مما يمكن عرضه.</translation>
    </message>
    <message>
      <source>This folder cannot be opened. Is the stick still there?</source>
      <translation>لا يمكن فتح هذا المجلد. هل ما زالت ذاكرة USB موصولة؟</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>إلى أعلى</translation>
    </message>
  </context>
  <context>
    <name>CatalogueCard</name>
    <message>
      <source>Allow it here…</source>
      <translation>السماح به هنا…</translation>
    </message>
    <message>
      <source>Courses by {names}</source>
      <translation>دورات من {names}</translation>
    </message>
    <message>
      <source>Good until {date}; the facilitator allowed it to be used as it is.</source>
      <translation>صالح حتى {date}؛ سمح الميسّر باستخدامه كما هو.</translation>
    </message>
    <message>
      <source>It came with Darasa</source>
      <translation>جاء مع Darasa</translation>
    </message>
    <message>
      <source>It was good until {date}, and this computer says that it is {today}. Courses that are here work as before. Look for new courses; if the clock is wrong, set it.</source>
      <translation>كان صالحًا حتى {date}، ويقول هذا الحاسوب إن اليوم {today}. الدورات الموجودة هنا تعمل كما كانت. ابحث عن دورات جديدة؛ وإن كانت الساعة خاطئة فاضبطها.</translation>
    </message>
    <message>
      <source>It was not looked at yet. Look for new courses when there is a connection.</source>
      <translation>لم يُنظر إليه بعد. ابحث عن دورات جديدة حين يوجد اتصال.</translation>
    </message>
    <message>
      <source>No address: it came from a stick</source>
      <translation>بلا عنوان: جاء من ذاكرة USB</translation>
    </message>
    <message>
      <source>Number: {number}</source>
      <translation>الرقم: {number}</translation>
    </message>
    <message>
      <source>Remove {catalogue}…</source>
      <translation>إزالة {catalogue}…</translation>
    </message>
    <message>
      <source>Use it as it is…</source>
      <translation>استخدامه كما هو…</translation>
    </message>
    <message>
      <source>What was noted of it cannot be read. Courses that are here work as before. The facilitator can remove it and add it again.</source>
      <translation>لا يمكن قراءة ما دُوّن عنه. الدورات الموجودة هنا تعمل كما كانت. يستطيع الميسّر إزالته وإضافته من جديد.</translation>
    </message>
  </context>
  <context>
    <name>CentreKey</name>
    <message>
      <source>Choose the stick that the collecting computer has exported to.</source>
      <translation>اختر ذاكرة USB التي صدّر إليها الحاسوب الجامع.</translation>
    </message>
    <message>
      <source>Compare the number with the one that the collecting computer shows under Sync &amp; data, Sticks. From then on what is exported here is sealed, and only that computer can read it.</source>
      <translation>قارن الرقم بالرقم الذي يُظهره الحاسوب الجامع تحت «الإرسال والبيانات»، «ذواكر USB». من ذلك الحين يُختم ما يُصدَّر من هنا، ولا يقرؤه إلا ذلك الحاسوب.</translation>
    </message>
    <message>
      <source>Export to it once on the collecting computer, then choose it here again.</source>
      <translation>صدّر إليها مرة من الحاسوب الجامع، ثم اخترها هنا من جديد.</translation>
    </message>
    <message>
      <source>Forget the centre’s key?</source>
      <translation>هل يُنسى مفتاح المركز؟</translation>
    </message>
    <message>
      <source>Forget the key</source>
      <translation>نسيان المفتاح</translation>
    </message>
    <message>
      <source>Is this the key of your centre?</source>
      <translation>هل هذا مفتاح مركزك؟</translation>
    </message>
    <message>
      <source>Make the key here</source>
      <translation>إنشاء المفتاح هنا</translation>
    </message>
    <message>
      <source>Seal for this centre?</source>
      <translation>هل يُختم لهذا المركز؟</translation>
    </message>
    <message>
      <source>Take the key: which stick?</source>
      <translation>أخذ المفتاح: أي ذاكرة USB؟</translation>
    </message>
    <message>
      <source>The number of the key is {number}. Other computers show it too.</source>
      <translation>رقم المفتاح هو {number}. وتُظهره الحواسيب الأخرى أيضًا.</translation>
    </message>
    <message>
      <source>There is no key on this stick</source>
      <translation>لا مفتاح على ذاكرة USB هذه</translation>
    </message>
    <message>
      <source>This computer becomes the collecting one. What is exported is then sealed: it holds names, and only this computer can read it. Export once to a stick, and let the other computers take the key from there. If this computer breaks, what was sealed can be read nowhere; what learners did is still on their own computers.</source>
      <translation>يصبح هذا الحاسوب هو الجامع. عندئذ يُختم ما يُصدَّر: فيه الأسماء، ولا يقرؤه إلا هذا الحاسوب. صدّر مرة إلى ذاكرة USB، ثم دع الحواسيب الأخرى تأخذ المفتاح منها. إن تعطّل هذا الحاسوب لا يمكن قراءة ما خُتم في أي مكان، أما ما أنجزه المتعلّمون فيبقى على حواسيبهم.</translation>
    </message>
    <message>
      <source>This is the collecting computer now</source>
      <translation>هذا هو الحاسوب الجامع الآن</translation>
    </message>
    <message>
      <source>What is exported from here is then not sealed any more, and holds no names. The key can be taken from a stick again.</source>
      <translation>لا يُختم بعد ذلك ما يُصدَّر من هنا، ولا يحتوي على أسماء. ويمكن أخذ المفتاح من جديد من ذاكرة USB.</translation>
    </message>
    <message>
      <source>What was sealed with it can never be read again, on no computer. What is on the computers themselves stays. This cannot be undone.</source>
      <translation>لن يمكن أبدًا قراءة ما خُتم به، على أي حاسوب. ويبقى ما على الحواسيب نفسها. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
      <source>Yes, use this key</source>
      <translation>نعم، استخدم هذا المفتاح</translation>
    </message>
  </context>
  <context>
    <name>CentreLibraryScreen</name>
    <message>
      <source>Add a course…</source>
      <translation>إضافة دورة…</translation>
    </message>
    <message>
      <source>Course files end in .dpack. They can be on a stick or in any folder.</source>
      <translation>تنتهي أسماء ملفات الدورات بـ ‎.dpack‎. وقد تكون على ذاكرة USB أو في أي مجلد.</translation>
    </message>
    <message>
      <source>Which course file?</source>
      <translation>أيّ ملف دورة؟</translation>
    </message>
  </context>
  <context>
    <name>CentreSettingsScreen</name>
    <message>
      <source>Change</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <source>Change it when a learner may have seen it</source>
      <translation>غيّرها إن كان أحد المتعلّمين ربما رآها</translation>
    </message>
    <message>
      <source>Change the names</source>
      <translation>تغيير الاسمين</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
      <source>If the paper is lost, get a new code. The old one then no longer works</source>
      <translation>إن ضاعت الورقة فاطلب رمزًا جديدًا. ولن يعمل الرمز القديم بعدها</translation>
    </message>
    <message>
      <source>Minutes until Darasa locks</source>
      <translation>الدقائق قبل القفل</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>أبدًا</translation>
    </message>
    <message>
      <source>New recovery code</source>
      <translation>رمز استرداد جديد</translation>
    </message>
    <message>
      <source>Not named yet</source>
      <translation>بلا اسم بعد</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>Place and computer</source>
      <translation>المكان والحاسوب</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>رمز الاسترداد</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Signing in</source>
      <translation>تسجيل الدخول</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>هذا الحاسوب</translation>
    </message>
    <message>
      <source>When nobody is here, Darasa asks again who is learning. It keeps the place of whoever left</source>
      <translation>عندما لا يكون هنا أحد، يسأل Darasa من جديد من يتعلّم. ويحفظ موضع من غادر</translation>
    </message>
  </context>
  <context>
    <name>ChangePassphrase</name>
    <message>
      <source>Change the passphrase</source>
      <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
      <source>Next time, sign in with the new one.</source>
      <translation>في المرة القادمة سجّل الدخول بالعبارة الجديدة.</translation>
    </message>
    <message>
      <source>The passphrase is changed</source>
      <translation>تغيّرت عبارة المرور</translation>
    </message>
    <message>
      <source>The recovery code on your paper stays the same.</source>
      <translation>يبقى رمز الاسترداد المكتوب على ورقتك كما هو.</translation>
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
    <name>Connection</name>
    <message>
      <source>It answers, knows the key, and takes what Darasa sends.</source>
      <translation>يجيب ويعرف المفتاح ويقبل ما يرسله Darasa.</translation>
    </message>
    <message>
      <source>Nothing of anybody is sent. On a slow line it takes a minute.</source>
      <translation>لا يُرسل شيء يخص أحدًا. على خط بطيء يستغرق ذلك دقيقة.</translation>
    </message>
    <message>
      <source>The address begins with http://, so others in the network can read what is sent. Ask whoever runs the server for an address with https://.</source>
      <translation>يبدأ العنوان بـ ‎http://‎، فيستطيع آخرون على الشبكة قراءة ما يُرسل. اطلب ممن يدير الخادم عنوانًا يبدأ بـ ‎https://‎.</translation>
    </message>
    <message>
      <source>The key may only write. That is enough for sending; bringing a learner back from there will not work with it.</source>
      <translation>المفتاح يسمح بالكتابة فقط. هذا يكفي للإرسال، لكن لا يمكن به إعادة متعلّم من هناك.</translation>
    </message>
    <message>
      <source>The server is good</source>
      <translation>الخادم صالح</translation>
    </message>
    <message>
      <source>Trying the server…</source>
      <translation>تجربة الخادم…</translation>
    </message>
    <message>
      <source>Use the new address…</source>
      <translation>استخدام العنوان الجديد…</translation>
    </message>
  </context>
  <context>
    <name>Contents</name>
    <message>
      <source>Words of this course</source>
      <translation>كلمات هذه الدورة</translation>
    </message>
    <message>
      <source>You are here</source>
      <translation>أنت هنا</translation>
    </message>
  </context>
  <context>
    <name>CopyToStick</name>
    <message numerus="yes">
      <source>%n course(s) are on the stick now. {size} were written.</source>
      <translation>
        <numerusform>%Ln دورة على ذاكرة USB الآن. كُتب {size}.</numerusform>
        <numerusform>دورة واحدة على ذاكرة USB الآن. كُتب {size}.</numerusform>
        <numerusform>دورتان على ذاكرة USB الآن. كُتب {size}.</numerusform>
        <numerusform>%Ln دورات على ذاكرة USB الآن. كُتب {size}.</numerusform>
        <numerusform>%Ln دورة على ذاكرة USB الآن. كُتب {size}.</numerusform>
        <numerusform>%Ln دورة على ذاكرة USB الآن. كُتب {size}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s) cannot be taken along this way: no catalogue vouches for them.</source>
      <translation>
        <numerusform>لا يمكن أخذ %Ln دورة هكذا: لا فهرس يشهد لها.</numerusform>
        <numerusform>لا يمكن أخذ دورة واحدة هكذا: لا فهرس يشهد لها.</numerusform>
        <numerusform>لا يمكن أخذ دورتين هكذا: لا فهرس يشهد لهما.</numerusform>
        <numerusform>لا يمكن أخذ %Ln دورات هكذا: لا فهرس يشهد لها.</numerusform>
        <numerusform>لا يمكن أخذ %Ln دورة هكذا: لا فهرس يشهد لها.</numerusform>
        <numerusform>لا يمكن أخذ %Ln دورة هكذا: لا فهرس يشهد لها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s) were left out: no catalogue vouches for them any more.</source>
      <translation>
        <numerusform>تُركت %Ln دورة: لم يعد فهرس يشهد لها.</numerusform>
        <numerusform>تُركت دورة واحدة: لم يعد فهرس يشهد لها.</numerusform>
        <numerusform>تُركت دورتان: لم يعد فهرس يشهد لهما.</numerusform>
        <numerusform>تُركت %Ln دورات: لم يعد فهرس يشهد لها.</numerusform>
        <numerusform>تُركت %Ln دورة: لم يعد فهرس يشهد لها.</numerusform>
        <numerusform>تُركت %Ln دورة: لم يعد فهرس يشهد لها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s) were left: the stick has newer ones.</source>
      <translation>
        <numerusform>تُركت %Ln دورة: على ذاكرة USB أحدث منها.</numerusform>
        <numerusform>تُركت دورة واحدة: على ذاكرة USB أحدث منها.</numerusform>
        <numerusform>تُركت دورتان: على ذاكرة USB أحدث منهما.</numerusform>
        <numerusform>تُركت %Ln دورات: على ذاكرة USB أحدث منها.</numerusform>
        <numerusform>تُركت %Ln دورة: على ذاكرة USB أحدث منها.</numerusform>
        <numerusform>تُركت %Ln دورة: على ذاكرة USB أحدث منها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s), at most {size}</source>
      <translation>
        <numerusform>%Ln دورة، {size} على الأكثر</numerusform>
        <numerusform>دورة واحدة، {size} على الأكثر</numerusform>
        <numerusform>دورتان، {size} على الأكثر</numerusform>
        <numerusform>%Ln دورات، {size} على الأكثر</numerusform>
        <numerusform>%Ln دورة، {size} على الأكثر</numerusform>
        <numerusform>%Ln دورة، {size} على الأكثر</numerusform>
      </translation>
    </message>
    <message>
      <source>Another folder…</source>
      <translation>مجلد آخر…</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Copy courses to a stick</source>
      <translation>نسخ دورات إلى ذاكرة USB</translation>
    </message>
    <message>
      <source>Copying to the stick…</source>
      <translation>جارٍ النسخ إلى ذاكرة USB…</translation>
    </message>
    <message>
      <source>Darasa itself is on it too, to be installed.</source>
      <translation>عليها برنامج Darasa نفسه أيضًا، لتثبيته.</translation>
    </message>
    <message>
      <source>Leave the stick in. What was on it can be used even if you stop.</source>
      <translation>اترك ذاكرة USB موصولة. ما كان عليها يبقى صالحًا للاستخدام حتى إن أوقفته.</translation>
    </message>
    <message>
      <source>No USB stick found. Put one in, or choose a folder.</source>
      <translation>لم توجد ذاكرة USB. صِل واحدة، أو اختر مجلدًا.</translation>
    </message>
    <message>
      <source>Some of the courses are on the stick</source>
      <translation>بعض الدورات على ذاكرة USB</translation>
    </message>
    <message>
      <source>The courses are on the stick</source>
      <translation>الدورات على ذاكرة USB</translation>
    </message>
    <message>
      <source>The courses are written into a folder of their own in it.</source>
      <translation>تُكتب الدورات فيه في مجلد خاص بها.</translation>
    </message>
    <message>
      <source>The stick then has everything to install and check these courses on another computer, without internet. Other files on it are not touched.</source>
      <translation>يكون على ذاكرة USB عندئذ كل ما يلزم لتثبيت هذه الدورات وفحصها على حاسوب آخر بلا إنترنت. لا تُمسّ ملفاتها الأخرى.</translation>
    </message>
    <message>
      <source>Which folder?</source>
      <translation>أيّ مجلد؟</translation>
    </message>
    <message>
      <source>Which stick?</source>
      <translation>أيّ ذاكرة USB؟</translation>
    </message>
    <message>
      <source>You can pull the stick out once the system allows it.</source>
      <translation>يمكنك نزع ذاكرة USB حالما يسمح النظام.</translation>
    </message>
    <message>
      <source>{stick}, {size} free</source>
      <translation>{stick}، {size} متاحة</translation>
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
      <source>From a file; who made it was not checked</source>
      <translation>من ملف؛ لم يُتحقق ممّن صنعها</translation>
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
    <name>CourseFile</name>
    <message>
      <source>Add</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <source>Add this course?</source>
      <translation>إضافة هذه الدورة؟</translation>
    </message>
    <message>
      <source>Adding the course…</source>
      <translation>تجري إضافة الدورة…</translation>
    </message>
    <message>
      <source>Darasa checks that the file is whole, and shows only its lessons and questions: a course cannot start programs or look at other files.</source>
      <translation>يتحقق Darasa من أن الملف كامل، ولا يعرض منه إلا الدروس والأسئلة: لا تستطيع دورة أن تشغّل برامج أو تنظر إلى ملفات أخرى.</translation>
    </message>
    <message>
      <source>It will be marked, and stay apart: what is done in it does not count for another course of this name, and it is never updated.</source>
      <translation>ستوضع عليها علامة وتبقى منفصلة: ما يُنجز فيها لا يُحسب لدورة أخرى بهذا الاسم، ولا تُحدَّث أبدًا.</translation>
    </message>
    <message>
      <source>Looking at the course file…</source>
      <translation>جارٍ النظر إلى ملف الدورة…</translation>
    </message>
    <message>
      <source>Nobody that Darasa knows published this file, so who made it cannot be checked. Only the facilitator can add it: from people you trust.</source>
      <translation>لم ينشر هذا الملف أحد يعرفه Darasa، فلا يمكن التحقق ممّن صنعه. الميسّر وحده يستطيع إضافته، إن كان ممّن يثق بهم.</translation>
    </message>
    <message>
      <source>The course is here</source>
      <translation>الدورة هنا الآن</translation>
    </message>
    <message>
      <source>The course is here already</source>
      <translation>الدورة موجودة هنا</translation>
    </message>
    <message>
      <source>“{course}” is on this computer, and there is nothing to do.</source>
      <translation>«{course}» على هذا الحاسوب، ولا شيء يلزم فعله.</translation>
    </message>
    <message>
      <source>“{course}” is ready for everybody who learns on this computer.</source>
      <translation>‏«{course}» جاهزة لكل من يتعلّم على هذا الحاسوب.</translation>
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
      <translation>{kind}، {time}</translation>
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
    <name>DataCard</name>
    <message>
      <source>Change the limit</source>
      <translation>تغيير الحد</translation>
    </message>
    <message>
      <source>Data used in {month}</source>
      <translation>البيانات المستخدمة في {month}</translation>
    </message>
    <message>
      <source>Set a limit</source>
      <translation>وضع حد</translation>
    </message>
    <message>
      <source>{day}: {size}</source>
      <comment>the day of a month, and what it cost</comment>
      <translation>{day}: {size}</translation>
    </message>
    <message>
      <source>{used} of {budget}</source>
      <translation>{used} من {budget}</translation>
    </message>
  </context>
  <context>
    <name>Details</name>
    <message>
      <source>Its number for that</source>
      <translation>رقمه لذلك</translation>
    </message>
    <message>
      <source>Nothing is lost. Show this to whoever runs the server: they know what has to be mended there. Then send it again.</source>
      <translation>لم يُفقد شيء. أرِ هذا لمن يدير الخادم: فهو يعرف ما يجب إصلاحه هناك. ثم أرسله من جديد.</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>منذ</translation>
    </message>
    <message>
      <source>The server did not take this</source>
      <translation>لم يقبل الخادم هذا</translation>
    </message>
    <message>
      <source>The statement’s id</source>
      <translation>معرّف العبارة</translation>
    </message>
    <message>
      <source>What the server said</source>
      <translation>ما قاله الخادم</translation>
    </message>
  </context>
  <context>
    <name>Dialog</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
  </context>
  <context>
    <name>DownloadRow</name>
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
      <source>Cancel {course}</source>
      <translation>إلغاء {course}</translation>
    </message>
    <message>
      <source>Get {course} sooner</source>
      <translation>الحصول على {course} قبل غيرها</translation>
    </message>
    <message>
      <source>Pause {course}</source>
      <translation>إيقاف {course} مؤقتًا</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>استئناف</translation>
    </message>
    <message>
      <source>Resume {course}</source>
      <translation>استئناف {course}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>محاولة أخرى</translation>
    </message>
    <message>
      <source>Try {course} again</source>
      <translation>إعادة محاولة {course}</translation>
    </message>
    <message>
      <source>What happened with {course}?</source>
      <translation>ماذا حدث لـ {course}؟</translation>
    </message>
    <message>
      <source>continues from there</source>
      <translation>تتابع من هناك</translation>
    </message>
    <message>
      <source>is being checked</source>
      <translation>يجري فحصها</translation>
    </message>
    <message>
      <source>waits for its turn</source>
      <translation>تنتظر دورها</translation>
    </message>
    <message>
      <source>waits for the connection</source>
      <translation>تنتظر الاتصال</translation>
    </message>
    <message>
      <source>{languages} · {steps} · {size}</source>
      <translation>{languages}، {steps}، {size}</translation>
    </message>
  </context>
  <context>
    <name>Erase</name>
    <message>
      <source>Erase</source>
      <translation>محو</translation>
    </message>
    <message>
      <source>Erase this learner for good</source>
      <translation>محو هذا المتعلّم نهائيًا</translation>
    </message>
    <message>
      <source>Erase this learner?</source>
      <translation>محو هذا المتعلّم؟</translation>
    </message>
    <message>
      <source>Erased</source>
      <translation>تمّ المحو</translation>
    </message>
    <message>
      <source>Erasing…</source>
      <translation>يجري المحو…</translation>
    </message>
    <message>
      <source>Name, picture, PIN, answers and results go: from this computer and from its backups. Nobody can bring them back. To keep a copy, export the learner first.</source>
      <translation>يزول الاسم والصورة والرقم السري والإجابات والنتائج من هذا الحاسوب ومن نسخه الاحتياطية. ولا يستطيع أحد إعادتها. للاحتفاظ بنسخة صدّر بيانات المتعلّم أولًا.</translation>
    </message>
    <message>
      <source>Not all backups could be cleaned now. Darasa finishes that with the next backup. Make some room on the disk, and press “Back up now” in the settings.</source>
      <translation>تعذّر الآن تنظيف بعض النسخ الاحتياطية. سيُكمل Darasa ذلك مع النسخة القادمة. أفسح مكانًا على القرص ثم اضغط «النسخ الاحتياطي الآن» في الإعدادات.</translation>
    </message>
    <message>
      <source>The backups are written anew without this learner. This can take a few minutes.</source>
      <translation>تُكتب النسخ الاحتياطية من جديد بدون هذا المتعلّم. قد يستغرق ذلك بضع دقائق.</translation>
    </message>
    <message>
      <source>The courses and all other learners stay as they are.</source>
      <translation>لا يتغيّر شيء في الدورات ولا لدى سائر المتعلّمين.</translation>
    </message>
    <message>
      <source>The second backup folder could not be reached. Its backups are cleaned as soon as it is there again and a backup is made. Until then, keep it safe.</source>
      <translation>تعذّر الوصول إلى المجلد الثاني للنسخ الاحتياطية. ستُنظَّف نسخه حالما يعود وتُنشأ نسخة احتياطية. حتى ذلك الحين احفظه في مكان آمن.</translation>
    </message>
    <message>
      <source>What was sent to a record store before cannot be erased from here: ask whoever runs it. Exported files and other computers keep theirs: delete those files, and erase the learner there too.</source>
      <translation>ما أُرسل من قبل إلى مخزن سجلات لا يمكن محوه من هنا: اطلب ذلك ممن يديره. وتحتفظ الملفات المصدَّرة والحواسيب الأخرى بما لديها: احذف تلك الملفات، وامحُ المتعلّم هناك أيضًا.</translation>
    </message>
    <message>
      <source>What was sent to a record store before is still there: ask whoever runs it.</source>
      <translation>ما أُرسل من قبل إلى مخزن سجلات ما زال هناك: اطلب محوه ممن يديره.</translation>
    </message>
    <message>
      <source>{name} is erased from this computer. Old backups and sticks do not bring the learner back here.</source>
      <translation>مُحيت من هذا الحاسوب بيانات {name}. ولا تعيدها إلى هنا النسخ القديمة ولا ذواكر USB.</translation>
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
      <source>Saved. {title}. {words}</source>
      <comment>spoken; the answer is in the record</comment>
      <translation>حُفِظ. {title}. {words}</translation>
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
    <name>Fetching</name>
    <message>
      <source>{course} is on this computer now</source>
      <translation>{course} على هذا الحاسوب الآن</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source>1 to 5 hours</source>
      <translation>من ساعة إلى 5 ساعات</translation>
    </message>
    <message>
      <source>All languages</source>
      <translation>كل اللغات</translation>
    </message>
    <message>
      <source>All levels</source>
      <translation>كل المستويات</translation>
    </message>
    <message>
      <source>Any length</source>
      <translation>أيّ مدة</translation>
    </message>
    <message>
      <source>For anyone</source>
      <translation>لأيّ كان</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>لمن</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>المدة</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>المستوى</translation>
    </message>
    <message>
      <source>More than 5 hours</source>
      <translation>أكثر من 5 ساعات</translation>
    </message>
    <message>
      <source>Up to an hour</source>
      <translation>حتى ساعة</translation>
    </message>
  </context>
  <context>
    <name>GlossaryDialog</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Words of this course</source>
      <translation>كلمات هذه الدورة</translation>
    </message>
  </context>
  <context>
    <name>HereTab</name>
    <message numerus="yes">
      <source>%n course file(s) here belong to no course. What was learned in them is kept.</source>
      <translation>
        <numerusform>%Ln ملف دورة هنا لا ينتمي إلى أي دورة. وما جرى تعلّمه فيه محفوظ.</numerusform>
        <numerusform>ملف دورة واحد هنا لا ينتمي إلى أي دورة. وما جرى تعلّمه فيه محفوظ.</numerusform>
        <numerusform>ملفا دورات هنا لا ينتميان إلى أي دورة. وما جرى تعلّمه فيهما محفوظ.</numerusform>
        <numerusform>%Ln ملفات دورات هنا لا تنتمي إلى أي دورة. وما جرى تعلّمه فيها محفوظ.</numerusform>
        <numerusform>%Ln ملف دورة هنا لا تنتمي إلى أي دورة. وما جرى تعلّمه فيها محفوظ.</numerusform>
        <numerusform>%Ln ملف دورة هنا لا تنتمي إلى أي دورة. وما جرى تعلّمه فيها محفوظ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course file(s) here could not be used. Nothing you did is lost. Ask your facilitator to add the course again.</source>
      <translation>
        <numerusform>تعذّر استخدام %Ln ملف دورة هنا. لم يُفقد شيء مما أنجزته. اطلب من الميسّر إضافة الدورة من جديد.</numerusform>
        <numerusform>تعذّر استخدام ملف دورة واحد هنا. لم يُفقد شيء مما أنجزته. اطلب من الميسّر إضافة الدورة من جديد.</numerusform>
        <numerusform>تعذّر استخدام ملفَي دورات هنا. لم يُفقد شيء مما أنجزته. اطلب من الميسّر إضافة الدورة من جديد.</numerusform>
        <numerusform>تعذّر استخدام %Ln ملفات دورات هنا. لم يُفقد شيء مما أنجزته. اطلب من الميسّر إضافة الدورة من جديد.</numerusform>
        <numerusform>تعذّر استخدام %Ln ملف دورة هنا. لم يُفقد شيء مما أنجزته. اطلب من الميسّر إضافة الدورة من جديد.</numerusform>
        <numerusform>تعذّر استخدام %Ln ملف دورة هنا. لم يُفقد شيء مما أنجزته. اطلب من الميسّر إضافة الدورة من جديد.</numerusform>
      </translation>
    </message>
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
      <source>Add it again</source>
      <translation>إضافته من جديد</translation>
    </message>
    <message>
      <source>Add {name} again</source>
      <translation>إضافة {name} من جديد</translation>
    </message>
    <message>
      <source>Look at “Internet” or “USB stick” above, or add a course file.</source>
      <translation>انظر إلى «الإنترنت» أو «ذاكرة USB» أعلاه، أو أضف ملف دورة.</translation>
    </message>
    <message>
      <source>Look at “Internet” or “USB stick” above, or ask your facilitator to add a course.</source>
      <translation>انظر إلى «الإنترنت» أو «ذاكرة USB» أعلاه، أو اطلب من الميسّر إضافة دورة.</translation>
    </message>
    <message>
      <source>No course here has these words in its title or summary.</source>
      <translation>لا توجد هنا دورة في عنوانها أو ملخصها هذه الكلمات.</translation>
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
      <source>Remove {course}…</source>
      <translation>إزالة {course}…</translation>
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
      <translation>{languages}، {steps}، {size}</translation>
    </message>
  </context>
  <context>
    <name>HitModel</name>
    <message>
      <source>Course</source>
      <translation>دورة</translation>
    </message>
    <message>
      <source>Word explained</source>
      <translation>كلمة مشروحة</translation>
    </message>
  </context>
  <context>
    <name>Home</name>
    <message numerus="yes">
      <source>%n completion(s) waiting</source>
      <translation>
        <numerusform>%Ln خطوة مكتملة في الانتظار</numerusform>
        <numerusform>خطوة مكتملة واحدة في الانتظار</numerusform>
        <numerusform>خطوتان مكتملتان في الانتظار</numerusform>
        <numerusform>%Ln خطوات مكتملة في الانتظار</numerusform>
        <numerusform>%Ln خطوة مكتملة في الانتظار</numerusform>
        <numerusform>%Ln خطوة مكتملة في الانتظار</numerusform>
      </translation>
    </message>
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
      <source>Offline</source>
      <translation>بلا اتصال</translation>
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
    <name>InProgress</name>
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
      <source>In progress</source>
      <translation>قيد التنفيذ</translation>
    </message>
    <message>
      <source>Make space</source>
      <translation>توفير مساحة</translation>
    </message>
    <message>
      <source>Newer versions</source>
      <translation>إصدارات أحدث</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>تحديث</translation>
    </message>
    <message>
      <source>Update all · {size}</source>
      <translation>تحديث الكل ({size})</translation>
    </message>
    <message>
      <source>Update downloads at most {whole}</source>
      <translation>ينزّل التحديث {whole} على الأكثر</translation>
    </message>
    <message>
      <source>Update downloads {part} of {whole}</source>
      <translation>ينزّل التحديث {part} من {whole}</translation>
    </message>
    <message>
      <source>Update {course}. {cost}</source>
      <translation>تحديث {course}. {cost}</translation>
    </message>
    <message>
      <source>{languages} · {steps} · on this computer</source>
      <translation>{languages}، {steps}، على هذا الحاسوب</translation>
    </message>
  </context>
  <context>
    <name>InternetTab</name>
    <message>
      <source>A catalogue says where courses can be got, and vouches for them. The facilitator can add one.</source>
      <translation>يقول الفهرس أين توجد الدورات، ويشهد لها. يستطيع الميسّر إضافة واحد.</translation>
    </message>
    <message>
      <source>Add a catalogue…</source>
      <translation>إضافة فهرس…</translation>
    </message>
    <message>
      <source>Available from the internet</source>
      <translation>المتاح من الإنترنت</translation>
    </message>
    <message>
      <source>Last looked: {moment}</source>
      <translation>آخر نظر: {moment}</translation>
    </message>
    <message>
      <source>Look for new courses</source>
      <translation>البحث عن دورات جديدة</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>جارٍ البحث…</translation>
    </message>
    <message>
      <source>No catalogue of courses yet</source>
      <translation>لا فهرس دورات بعد</translation>
    </message>
    <message>
      <source>Nobody has looked for new courses yet</source>
      <translation>لم يبحث أحد عن دورات جديدة بعد</translation>
    </message>
    <message>
      <source>This connection may be paid by the megabyte</source>
      <translation>قد يُدفع ثمن هذا الاتصال بالميغابايت</translation>
    </message>
    <message>
      <source>Whoever publishes courses gives you an address and a number to compare.</source>
      <translation>يعطيك من ينشر الدورات عنوانًا ورقمًا لمقارنته.</translation>
    </message>
  </context>
  <context>
    <name>Languages</name>
    <message>
      <source>Checked by a native speaker: {name}, {date}.</source>
      <translation>راجعها متحدّث أصلي: {name}، {date}.</translation>
    </message>
    <message>
      <source>No native speaker has checked these words yet.</source>
      <translation>لم يراجع هذه الكلمات بعدُ أحد من الناطقين بهذه اللغة.</translation>
    </message>
    <message>
      <source>This computer has no letters for {language}: boxes stand in their place. Ask your facilitator to add a font for it.</source>
      <translation>لا توجد في هذا الحاسوب حروف اللغة {language}، فتظهر مربعات مكانها. اطلب من الميسّر أن يضيف خطًّا لها.</translation>
    </message>
    <message>
      <source>This computer has no letters for {language}: boxes stand in their place. Ask your facilitator to install the package {package}.</source>
      <translation>لا توجد في هذا الحاسوب حروف اللغة {language}، فتظهر مربعات مكانها. اطلب من الميسّر أن يثبّت الحزمة {package}.</translation>
    </message>
    <message>
      <source>This computer has no letters for {language}: boxes stand in their place. In the settings of Windows, under System, Optional features, your facilitator can add “{package}”.</source>
      <translation>لا توجد في هذا الحاسوب حروف اللغة {language}، فتظهر مربعات مكانها. في إعدادات ويندوز، تحت النظام ثم الميزات الاختيارية، يمكن للميسّر أن يضيف «{package}».</translation>
    </message>
    <message>
      <source>{language}: letters missing on this computer</source>
      <translation>{language}: حروفها غير موجودة في هذا الحاسوب</translation>
    </message>
  </context>
  <context>
    <name>LearnerActs</name>
    <message numerus="yes">
      <source>%n entries were written to this file:</source>
      <translation>
        <numerusform>كُتب %Ln مدخل في هذا الملف:</numerusform>
        <numerusform>كُتب مدخل واحد في هذا الملف:</numerusform>
        <numerusform>كُتب مدخلان في هذا الملف:</numerusform>
        <numerusform>كُتبت %Ln مدخلات في هذا الملف:</numerusform>
        <numerusform>كُتب %Ln مدخلًا في هذا الملف:</numerusform>
        <numerusform>كُتب %Ln مدخل في هذا الملف:</numerusform>
      </translation>
    </message>
    <message>
      <source>A new PIN</source>
      <translation>رقم سري جديد</translation>
    </message>
    <message>
      <source>By this code the learner is brought back on another computer, or after this one broke. Write it on a card for them. It opens nothing here, and a record store knows the learner by it.</source>
      <translation>بهذا الرمز يعود المتعلّم على حاسوب آخر، أو بعد تعطّل هذا الحاسوب. اكتبه له على بطاقة. لا يفتح شيئًا هنا، وبه يعرف مخزن السجلات المتعلّم.</translation>
    </message>
    <message>
      <source>Change the name</source>
      <translation>تغيير الاسم</translation>
    </message>
    <message>
      <source>Choose a folder, best on a stick. The file holds the name and everything that this learner did, in a form that learning record stores can read. Nothing changes here.</source>
      <translation>اختر مجلدًا، والأفضل على ذاكرة USB. يحتوي الملف على الاسم وكل ما فعله هذا المتعلّم، بصيغة تستطيع مخازن سجلات التعلّم قراءتها. ولا يتغيّر شيء هنا.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>نُسخ</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Everything that was learned stays under the new name.</source>
      <translation>يبقى كل ما جرى تعلّمه تحت الاسم الجديد.</translation>
    </message>
    <message>
      <source>Export: where to?</source>
      <translation>إلى أين التصدير؟</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>تمّ التصدير</translation>
    </message>
    <message>
      <source>From now on Darasa asks {name} for the new PIN.</source>
      <translation>من الآن يطلب Darasa الرقم السري الجديد من {name}.</translation>
    </message>
    <message>
      <source>Give a name</source>
      <translation>كتابة اسم</translation>
    </message>
    <message>
      <source>Keep it as safe as the computer itself: whoever has the file can read it.</source>
      <translation>احفظه كما تحفظ الحاسوب نفسه: من لديه الملف يستطيع قراءته.</translation>
    </message>
    <message>
      <source>Let the learner type it, so that nobody else knows it. Lessons and answers stay as they are.</source>
      <translation>دع المتعلّم يكتبه بنفسه حتى لا يعرفه غيره. وتبقى الدروس والإجابات كما هي.</translation>
    </message>
    <message>
      <source>Login card</source>
      <translation>بطاقة الدخول</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>إزالة الرقم السري</translation>
    </message>
    <message>
      <source>Remove the PIN?</source>
      <translation>إزالة الرقم السري؟</translation>
    </message>
    <message>
      <source>Set a PIN</source>
      <translation>وضع رقم سري</translation>
    </message>
    <message>
      <source>The PIN is set</source>
      <translation>وُضع الرقم السري</translation>
    </message>
    <message>
      <source>Without a PIN, anybody at this computer can open the lessons of this learner. Lessons and answers stay as they are, and a new PIN can be set at any time.</source>
      <translation>بدون رقم سري يستطيع أي شخص على هذا الحاسوب فتح دروس هذا المتعلّم. تبقى الدروس والإجابات كما هي، ويمكن وضع رقم سري جديد في أي وقت.</translation>
    </message>
    <message>
      <source>Writing the file…</source>
      <translation>تجري كتابة الملف…</translation>
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
    <name>LearnerPanel</name>
    <message>
      <source>Change the name</source>
      <translation>تغيير الاسم</translation>
    </message>
    <message>
      <source>Erase…</source>
      <translation>محو…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <source>Give a name</source>
      <translation>كتابة اسم</translation>
    </message>
    <message>
      <source>Login card</source>
      <translation>بطاقة الدخول</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>دمج مع…</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>رقم سري جديد</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>إزالة الرقم السري</translation>
    </message>
    <message>
      <source>Set a PIN</source>
      <translation>وضع رقم سري</translation>
    </message>
  </context>
  <context>
    <name>LearnerTable</name>
    <message>
      <source>Asks for it</source>
      <translation>مطلوب</translation>
    </message>
    <message>
      <source>Last here</source>
      <translation>آخر حضور</translation>
    </message>
    <message>
      <source>Learner</source>
      <translation>المتعلّم</translation>
    </message>
    <message>
      <source>Learners</source>
      <translation>المتعلّمون</translation>
    </message>
    <message>
      <source>None</source>
      <translation>لا يوجد</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
  </context>
  <context>
    <name>LearnersScreen</name>
    <message numerus="yes">
      <source>%n guest(s)</source>
      <translation>
        <numerusform>%Ln ضيف</numerusform>
        <numerusform>ضيف واحد</numerusform>
        <numerusform>ضيفان</numerusform>
        <numerusform>%Ln ضيوف</numerusform>
        <numerusform>%Ln ضيفًا</numerusform>
        <numerusform>%Ln ضيف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n learner(s) on this computer</source>
      <translation>
        <numerusform>%Ln متعلّم على هذا الحاسوب</numerusform>
        <numerusform>متعلّم واحد على هذا الحاسوب</numerusform>
        <numerusform>متعلّمان على هذا الحاسوب</numerusform>
        <numerusform>%Ln متعلّمين على هذا الحاسوب</numerusform>
        <numerusform>%Ln متعلّمًا على هذا الحاسوب</numerusform>
        <numerusform>%Ln متعلّم على هذا الحاسوب</numerusform>
      </translation>
    </message>
    <message>
      <source>Find a learner</source>
      <translation>البحث عن متعلّم</translation>
    </message>
    <message>
      <source>Last here: {when}</source>
      <translation>آخر حضور: {when}</translation>
    </message>
    <message>
      <source>Learners</source>
      <translation>المتعلّمون</translation>
    </message>
    <message>
      <source>Nobody here has a name that begins so.</source>
      <translation>لا يوجد هنا اسم يبدأ هكذا.</translation>
    </message>
    <message>
      <source>Nobody learns on this computer yet</source>
      <translation>لا أحد يتعلّم على هذا الحاسوب بعد</translation>
    </message>
    <message>
      <source>Sign out, and join as a new learner on the first screen.</source>
      <translation>سجّل الخروج وانضم كمتعلّم جديد في الشاشة الأولى.</translation>
    </message>
  </context>
  <context>
    <name>LessonStructure</name>
    <message>
      <source>Back to the text</source>
      <translation>العودة إلى النص</translation>
    </message>
    <message>
      <source>Lines of a program</source>
      <translation>أسطر من برنامج</translation>
    </message>
    <message>
      <source>Note {number}</source>
      <translation>الحاشية {number}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>الحواشي</translation>
    </message>
    <message numerus="yes">
      <source>Table with %n row(s): {columns}</source>
      <translation>
        <numerusform>جدول فيه %Ln صف: {columns}</numerusform>
        <numerusform>جدول فيه صف واحد: {columns}</numerusform>
        <numerusform>جدول فيه صفّان: {columns}</numerusform>
        <numerusform>جدول فيه %Ln صفوف: {columns}</numerusform>
        <numerusform>جدول فيه %Ln صفًّا: {columns}</numerusform>
        <numerusform>جدول فيه %Ln صف: {columns}</numerusform>
      </translation>
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
      <source>Not yet</source>
      <translation>ليس بعد</translation>
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
      <source>Right</source>
      <translation>صحيح</translation>
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
      <source>Advanced</source>
      <translation>متقدم</translation>
    </message>
    <message>
      <source>Beginner</source>
      <translation>مبتدئ</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>الجميع</translation>
    </message>
    <message>
      <source>Health workers</source>
      <translation>العاملون في الصحة</translation>
    </message>
    <message>
      <source>Intermediate</source>
      <translation>متوسط</translation>
    </message>
    <message>
      <source>Needs {needed}, {free} free</source>
      <translation>تحتاج إلى {needed}، والمتاح {free}</translation>
    </message>
    <message>
      <source>Paused at {done} of {whole}</source>
      <translation>أوقفت مؤقتًا عند {done} من {whole}</translation>
    </message>
    <message>
      <source>People with disabilities</source>
      <translation>الأشخاص ذوو الإعاقة</translation>
    </message>
    <message>
      <source>Room taken by courses</source>
      <translation>المساحة التي تشغلها الدورات</translation>
    </message>
    <message>
      <source>Small businesses</source>
      <translation>المشاريع الصغيرة</translation>
    </message>
    <message>
      <source>Stopped at {done} of {whole}</source>
      <translation>توقفت عند {done} من {whole}</translation>
    </message>
    <message>
      <source>Teachers</source>
      <translation>المعلمون</translation>
    </message>
    <message>
      <source>Unions</source>
      <translation>النقابات</translation>
    </message>
    <message>
      <source>Women</source>
      <translation>النساء</translation>
    </message>
    <message>
      <source>Workers</source>
      <translation>العمال</translation>
    </message>
    <message>
      <source>Young people</source>
      <translation>الشباب</translation>
    </message>
    <message numerus="yes">
      <source>about %n day(s) left</source>
      <translation>
        <numerusform>بقي نحو %Ln يوم</numerusform>
        <numerusform>بقي نحو يوم واحد</numerusform>
        <numerusform>بقي نحو يومين</numerusform>
        <numerusform>بقي نحو %Ln أيام</numerusform>
        <numerusform>بقي نحو %Ln يومًا</numerusform>
        <numerusform>بقي نحو %Ln يوم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n hour(s) left</source>
      <translation>
        <numerusform>بقي نحو %Ln ساعة</numerusform>
        <numerusform>بقي نحو ساعة واحدة</numerusform>
        <numerusform>بقي نحو ساعتين</numerusform>
        <numerusform>بقي نحو %Ln ساعات</numerusform>
        <numerusform>بقي نحو %Ln ساعة</numerusform>
        <numerusform>بقي نحو %Ln ساعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s) left</source>
      <translation>
        <numerusform>بقي نحو %Ln دقيقة</numerusform>
        <numerusform>بقي نحو دقيقة واحدة</numerusform>
        <numerusform>بقي نحو دقيقتين</numerusform>
        <numerusform>بقي نحو %Ln دقائق</numerusform>
        <numerusform>بقي نحو %Ln دقيقة</numerusform>
        <numerusform>بقي نحو %Ln دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n second(s) left</source>
      <translation>
        <numerusform>بقي نحو %Ln ثانية</numerusform>
        <numerusform>بقي نحو ثانية واحدة</numerusform>
        <numerusform>بقي نحو ثانيتين</numerusform>
        <numerusform>بقي نحو %Ln ثوانٍ</numerusform>
        <numerusform>بقي نحو %Ln ثانية</numerusform>
        <numerusform>بقي نحو %Ln ثانية</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {whole}</source>
      <translation>{done} من {whole}</translation>
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
    <message>
      <source>Find a course</source>
      <translation>البحث عن دورة</translation>
    </message>
    <message>
      <source>From a stick, no internet data used</source>
      <translation>من ذاكرة USB، بلا بيانات إنترنت</translation>
    </message>
    <message>
      <source>From {catalogue}</source>
      <translation>من {catalogue}</translation>
    </message>
    <message>
      <source>Internet</source>
      <translation>الإنترنت</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>المكتبة</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>على هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
      <source>On this computer · %n</source>
      <comment>how many courses</comment>
      <translation>
        <numerusform>على هذا الحاسوب (%Ln)</numerusform>
        <numerusform>على هذا الحاسوب (%Ln)</numerusform>
        <numerusform>على هذا الحاسوب (%Ln)</numerusform>
        <numerusform>على هذا الحاسوب (%Ln)</numerusform>
        <numerusform>على هذا الحاسوب (%Ln)</numerusform>
        <numerusform>على هذا الحاسوب (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>This connection may be paid by the megabyte</source>
      <translation>قد يُدفع ثمن هذا الاتصال بالميغابايت</translation>
    </message>
    <message>
      <source>USB stick</source>
      <translation>ذاكرة USB</translation>
    </message>
    <message numerus="yes">
      <source>USB stick · %n</source>
      <comment>how many courses are new on it</comment>
      <translation>
        <numerusform>ذاكرة USB ‏(%Ln)</numerusform>
        <numerusform>ذاكرة USB ‏(%Ln)</numerusform>
        <numerusform>ذاكرة USB ‏(%Ln)</numerusform>
        <numerusform>ذاكرة USB ‏(%Ln)</numerusform>
        <numerusform>ذاكرة USB ‏(%Ln)</numerusform>
        <numerusform>ذاكرة USB ‏(%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>Where courses are</source>
      <translation>أين الدورات</translation>
    </message>
  </context>
  <context>
    <name>Limit</name>
    <message>
      <source>0 means no limit. A thousand finished steps take about 1 MB</source>
      <translation>٠ يعني بلا حد. ألف خطوة مكتملة تستغرق نحو ميغابايت واحد</translation>
    </message>
    <message>
      <source>Both ways count, for all servers together. When it is reached, nothing more is sent until next month, and everything stays saved on this computer.</source>
      <translation>يُحسب الاتجاهان معًا لكل الخوادم. عند بلوغه لا يُرسل شيء حتى الشهر التالي، ويبقى كل شيء محفوظًا على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>How much data a month?</source>
      <translation>كم من البيانات في الشهر؟</translation>
    </message>
    <message>
      <source>Megabytes a month</source>
      <translation>ميغابايت في الشهر</translation>
    </message>
    <message>
      <source>Type a whole number from 0 to {most}</source>
      <translation>اكتب عددًا صحيحًا من ٠ إلى {most}</translation>
    </message>
  </context>
  <context>
    <name>Listening</name>
    <message>
      <source>Go on reading</source>
      <translation>متابعة القراءة</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>استماع</translation>
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
    <name>MakeSpace</name>
    <message>
      <source>Choose courses that can leave this computer. What learners did in them is kept: when a course comes back, they go on where they were. Other files of this computer can be put elsewhere too.</source>
      <translation>اختر الدورات التي يمكن أن تغادر هذا الحاسوب. ما فعله المتعلمون فيها محفوظ: حين تعود دورة يتابعون من حيث كانوا. ويمكن أيضًا نقل ملفات أخرى من هذا الحاسوب إلى مكان آخر.</translation>
    </message>
    <message>
      <source>Chosen: {chosen}</source>
      <translation>المختار: {chosen}</translation>
    </message>
    <message>
      <source>Make space</source>
      <translation>توفير مساحة</translation>
    </message>
    <message>
      <source>No course here can go.</source>
      <translation>لا دورة هنا يمكن أن تذهب.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message numerus="yes">
      <source>Remove %n course(s)</source>
      <translation>
        <numerusform>إزالة %Ln دورة</numerusform>
        <numerusform>إزالة دورة واحدة</numerusform>
        <numerusform>إزالة دورتين</numerusform>
        <numerusform>إزالة %Ln دورات</numerusform>
        <numerusform>إزالة %Ln دورة</numerusform>
        <numerusform>إزالة %Ln دورة</numerusform>
      </translation>
    </message>
    <message>
      <source>{needed} are lacking. Chosen: {chosen}</source>
      <translation>ينقص {needed}. المختار: {chosen}</translation>
    </message>
    <message>
      <source>{needed} are lacking. Chosen: {chosen}. That is enough.</source>
      <translation>ينقص {needed}. المختار: {chosen}. هذا يكفي.</translation>
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
    <name>Merge</name>
    <message>
      <source>Find a learner</source>
      <translation>البحث عن متعلّم</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Make these two one learner?</source>
      <translation>جعل هذين متعلّمًا واحدًا؟</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>دمج</translation>
    </message>
    <message>
      <source>Merge with another entry</source>
      <translation>دمج مع تسجيل آخر</translation>
    </message>
    <message>
      <source>Name, picture and PIN stay those of</source>
      <translation>يبقى اسم هذا المتعلّم وصورته ورقمه السري</translation>
    </message>
    <message>
      <source>Nothing of what either of them did is lost: lessons and answers of both count together. This cannot be undone, so be sure that they are the same person.</source>
      <translation>لا يُفقد شيء مما فعله أيّ منهما: تُحسب دروسهما وإجاباتهما معًا. لا يمكن التراجع عن ذلك، فتأكد من أنهما الشخص نفسه.</translation>
    </message>
    <message>
      <source>One learner now</source>
      <translation>متعلّم واحد الآن</translation>
    </message>
    <message>
      <source>There is nobody to merge with</source>
      <translation>لا يوجد من يمكن الدمج معه</translation>
    </message>
    <message>
      <source>This entry goes into it</source>
      <translation>ويُضم إليه هذا التسجيل</translation>
    </message>
    <message>
      <source>This learner is the only one on this computer.</source>
      <translation>هذا المتعلّم هو الوحيد على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Who is the same person? Choose the other entry. It is joined to this learner, who keeps name, picture and PIN.</source>
      <translation>من هو الشخص نفسه؟ اختر التسجيل الآخر. يُضم إلى هذا المتعلّم الذي يحتفظ باسمه وصورته ورقمه السري.</translation>
    </message>
    <message>
      <source>Who is this guest? Choose the learner who gets everything that the guest did.</source>
      <translation>من هو هذا الضيف؟ اختر المتعلّم الذي ينتقل إليه كل ما فعله الضيف.</translation>
    </message>
    <message>
      <source>{other} is now part of {name}. Everything that either of them did is there.</source>
      <translation>ضُم {other} إلى {name}. وكل ما فعله كلاهما موجود.</translation>
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
    <name>NewCode</name>
    <message>
      <source>A new recovery code?</source>
      <translation>رمز استرداد جديد؟</translation>
    </message>
    <message>
      <source>Show a new code</source>
      <translation>إظهار رمز جديد</translation>
    </message>
    <message>
      <source>The old code then no longer works. Have pen and paper ready: the new one is shown once.</source>
      <translation>لن يعمل الرمز القديم بعدها. جهّز قلمًا وورقة: يُعرض الرمز الجديد مرة واحدة فقط.</translation>
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
      <source>Facilitator sign-in</source>
      <translation>دخول الميسّر</translation>
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
    <name>News</name>
    <message numerus="yes">
      <source>%n thing(s) that learners did came back from the backup of {day}. What was learned since then is here too.</source>
      <translation>
        <numerusform>عاد %Ln نشاط للمتعلّمين من النسخة الاحتياطية بتاريخ {day}. وما جرى تعلّمه بعدها موجود أيضًا.</numerusform>
        <numerusform>عاد نشاط واحد للمتعلّمين من النسخة الاحتياطية بتاريخ {day}. وما جرى تعلّمه بعدها موجود أيضًا.</numerusform>
        <numerusform>عاد نشاطان للمتعلّمين من النسخة الاحتياطية بتاريخ {day}. وما جرى تعلّمه بعدها موجود أيضًا.</numerusform>
        <numerusform>عادت %Ln أنشطة للمتعلّمين من النسخة الاحتياطية بتاريخ {day}. وما جرى تعلّمه بعدها موجود أيضًا.</numerusform>
        <numerusform>عاد %Ln نشاطًا للمتعلّمين من النسخة الاحتياطية بتاريخ {day}. وما جرى تعلّمه بعدها موجود أيضًا.</numerusform>
        <numerusform>عاد %Ln نشاط للمتعلّمين من النسخة الاحتياطية بتاريخ {day}. وما جرى تعلّمه بعدها موجود أيضًا.</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything in the backup of {day} is in the record already. Nothing was missing, and nothing was taken away.</source>
      <translation>كل ما في النسخة الاحتياطية بتاريخ {day} موجود في السجل من قبل. لم ينقص شيء ولم يُحذف شيء.</translation>
    </message>
    <message>
      <source>The backup is restored</source>
      <translation>استُعيدت النسخة الاحتياطية</translation>
    </message>
    <message>
      <source>The damaged file was not thrown away: somebody who knows about such files may find more in it. The facilitator finds its place under “Details”.</source>
      <translation>لم يُرمَ الملف التالف: قد يجد فيه المزيد من يعرف مثل هذه الملفات. يجد الميسّر مكانه تحت «التفاصيل».</translation>
    </message>
    <message>
      <source>The learning record starts again</source>
      <translation>يبدأ سجل التعلّم من جديد</translation>
    </message>
    <message>
      <source>The learning record was mended</source>
      <translation>جرى إصلاح سجل التعلّم</translation>
    </message>
    <message numerus="yes">
      <source>The record of this computer was damaged, and there was no backup yet. Darasa read what it could: %n thing(s) that learners did. Some may be missing. Please check that everybody is here.</source>
      <translation>
        <numerusform>كان سجل هذا الحاسوب تالفًا، ولم تكن هناك نسخة احتياطية بعد. قرأ Darasa ما استطاع: %Ln نشاط للمتعلّمين. وقد ينقص بعضها. تأكد من أن الجميع هنا.</numerusform>
        <numerusform>كان سجل هذا الحاسوب تالفًا، ولم تكن هناك نسخة احتياطية بعد. قرأ Darasa ما استطاع: نشاط واحد للمتعلّمين. وقد ينقص بعضها. تأكد من أن الجميع هنا.</numerusform>
        <numerusform>كان سجل هذا الحاسوب تالفًا، ولم تكن هناك نسخة احتياطية بعد. قرأ Darasa ما استطاع: نشاطان للمتعلّمين. وقد ينقص بعضها. تأكد من أن الجميع هنا.</numerusform>
        <numerusform>كان سجل هذا الحاسوب تالفًا، ولم تكن هناك نسخة احتياطية بعد. قرأ Darasa ما استطاع: %Ln أنشطة للمتعلّمين. وقد ينقص بعضها. تأكد من أن الجميع هنا.</numerusform>
        <numerusform>كان سجل هذا الحاسوب تالفًا، ولم تكن هناك نسخة احتياطية بعد. قرأ Darasa ما استطاع: %Ln نشاطًا للمتعلّمين. وقد ينقص بعضها. تأكد من أن الجميع هنا.</numerusform>
        <numerusform>كان سجل هذا الحاسوب تالفًا، ولم تكن هناك نسخة احتياطية بعد. قرأ Darasa ما استطاع: %Ln نشاط للمتعلّمين. وقد ينقص بعضها. تأكد من أن الجميع هنا.</numerusform>
      </translation>
    </message>
    <message>
      <source>The record of this computer was damaged. Everything up to the backup of {day} is safe and here again. If something was learned after that, it may be missing.</source>
      <translation>كان سجل هذا الحاسوب تالفًا. كل شيء حتى النسخة الاحتياطية بتاريخ {day} سليم وقد عاد. وإن جرى تعلّم شيء بعدها فقد يكون ناقصًا.</translation>
    </message>
    <message numerus="yes">
      <source>The record of this computer was damaged. Everything up to the backup of {day} is safe and here again. Of what came after it, %n thing(s) that learners did could be read too; others may be missing.</source>
      <translation>
        <numerusform>كان سجل هذا الحاسوب تالفًا. كل شيء حتى النسخة الاحتياطية بتاريخ {day} سليم وقد عاد. ومما جاء بعدها أمكنت أيضًا قراءة %Ln نشاط للمتعلّمين، وقد ينقص غير ذلك.</numerusform>
        <numerusform>كان سجل هذا الحاسوب تالفًا. كل شيء حتى النسخة الاحتياطية بتاريخ {day} سليم وقد عاد. ومما جاء بعدها أمكنت أيضًا قراءة نشاط واحد للمتعلّمين، وقد ينقص غير ذلك.</numerusform>
        <numerusform>كان سجل هذا الحاسوب تالفًا. كل شيء حتى النسخة الاحتياطية بتاريخ {day} سليم وقد عاد. ومما جاء بعدها أمكنت أيضًا قراءة نشاطين للمتعلّمين، وقد ينقص غير ذلك.</numerusform>
        <numerusform>كان سجل هذا الحاسوب تالفًا. كل شيء حتى النسخة الاحتياطية بتاريخ {day} سليم وقد عاد. ومما جاء بعدها أمكنت أيضًا قراءة %Ln أنشطة للمتعلّمين، وقد ينقص غير ذلك.</numerusform>
        <numerusform>كان سجل هذا الحاسوب تالفًا. كل شيء حتى النسخة الاحتياطية بتاريخ {day} سليم وقد عاد. ومما جاء بعدها أمكنت أيضًا قراءة %Ln نشاطًا للمتعلّمين، وقد ينقص غير ذلك.</numerusform>
        <numerusform>كان سجل هذا الحاسوب تالفًا. كل شيء حتى النسخة الاحتياطية بتاريخ {day} سليم وقد عاد. ومما جاء بعدها أمكنت أيضًا قراءة %Ln نشاط للمتعلّمين، وقد ينقص غير ذلك.</numerusform>
      </translation>
    </message>
    <message>
      <source>The record of this computer was damaged. Nothing in it could be read, and there was no backup. The courses are all here. Everybody can join again and learn.</source>
      <translation>كان سجل هذا الحاسوب تالفًا. لم تمكن قراءة شيء منه، ولم تكن هناك نسخة احتياطية. الدورات كلها هنا. ويستطيع الجميع الانضمام من جديد والتعلّم.</translation>
    </message>
    <message>
      <source>Whoever had a PIN, please check that Darasa still asks for it.</source>
      <translation>من كان له رقم سري فليتأكد من أن Darasa ما زال يطلبه.</translation>
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
    <message>
      <source>Saved</source>
      <translation>حُفِظ</translation>
    </message>
  </context>
  <context>
    <name>PackChoice</name>
    <message>
      <source>chosen</source>
      <translation>مختارة</translation>
    </message>
  </context>
  <context>
    <name>Passage</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>Passphrase</name>
    <message numerus="yes">
      <source>At least %n letters. A few words are easy to keep in mind</source>
      <translation>
        <numerusform>%Ln حرف على الأقل. بضع كلمات يسهل تذكّرها</numerusform>
        <numerusform>حرف واحد على الأقل. بضع كلمات يسهل تذكّرها</numerusform>
        <numerusform>حرفان على الأقل. بضع كلمات يسهل تذكّرها</numerusform>
        <numerusform>%Ln أحرف على الأقل. بضع كلمات يسهل تذكّرها</numerusform>
        <numerusform>%Ln حرفًا على الأقل. بضع كلمات يسهل تذكّرها</numerusform>
        <numerusform>%Ln حرف على الأقل. بضع كلمات يسهل تذكّرها</numerusform>
      </translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
      <source>New passphrase once more</source>
      <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
      <source>Show what I type</source>
      <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
      <source>The same words again</source>
      <translation>الكلمات نفسها مرة أخرى</translation>
    </message>
    <message>
      <source>The two are not the same</source>
      <translation>العبارتان غير متطابقتين</translation>
    </message>
    <message>
      <source>This passphrase is too short, or much too long</source>
      <translation>عبارة المرور هذه قصيرة جدًا، أو طويلة أكثر من اللازم</translation>
    </message>
    <message numerus="yes">
      <source>Use at least %n letters</source>
      <translation>
        <numerusform>استخدم %Ln حرف على الأقل</numerusform>
        <numerusform>استخدم حرفًا واحدًا على الأقل</numerusform>
        <numerusform>استخدم حرفين على الأقل</numerusform>
        <numerusform>استخدم %Ln أحرف على الأقل</numerusform>
        <numerusform>استخدم %Ln حرفًا على الأقل</numerusform>
        <numerusform>استخدم %Ln حرف على الأقل</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PictureViewer</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>أكبر</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>أصغر</translation>
    </message>
    <message>
      <source>Whole picture</source>
      <translation>الصورة كاملة</translation>
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
    <name>PlaceNames</name>
    <message>
      <source>Place and computer</source>
      <translation>المكان والحاسوب</translation>
    </message>
    <message>
      <source>Shown on the first screen, such as “Mathare Library” and “PC 3”.</source>
      <translation>يظهران في الشاشة الأولى، مثل «مكتبة ماثاري» و«حاسوب ٣».</translation>
    </message>
    <message>
      <source>The place</source>
      <translation>المكان</translation>
    </message>
    <message>
      <source>This computer in the room</source>
      <translation>هذا الحاسوب في القاعة</translation>
    </message>
  </context>
  <context>
    <name>PlayerBar</name>
    <message>
      <source>Back one sentence</source>
      <translation>جملة إلى الوراء</translation>
    </message>
    <message>
      <source>Faster</source>
      <translation>أسرع</translation>
    </message>
    <message>
      <source>Getting the voice ready</source>
      <translation>جارٍ تحضير الصوت</translation>
    </message>
    <message>
      <source>Go on reading aloud</source>
      <translation>متابعة القراءة بصوت عالٍ</translation>
    </message>
    <message>
      <source>On one sentence</source>
      <translation>جملة إلى الأمام</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>إيقاف مؤقت</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>متوقّفة مؤقتًا</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
      <source>Read to the end</source>
      <translation>قُرئ حتى النهاية</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>تجري القراءة بصوت عالٍ</translation>
    </message>
    <message>
      <source>Slower</source>
      <translation>أبطأ</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>السرعة</translation>
    </message>
    <message>
      <source>Stop reading aloud</source>
      <translation>إيقاف القراءة بصوت عالٍ</translation>
    </message>
    <message>
      <source>Voice: {name}</source>
      <translation>الصوت: {name}</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <comment>the sentence that is read</comment>
      <translation>{number} من {total}</translation>
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
    <message>
      <source>The question before</source>
      <translation>السؤال السابق</translation>
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
      <translation>{kind}، {time}</translation>
    </message>
    <message>
      <source>{lesson} · {time} · {unit}, {title}</source>
      <comment>title is the unit's</comment>
      <translation>{lesson}، {time}، {unit}، {title}</translation>
    </message>
    <message>
      <source>{place} · about {time} left</source>
      <comment>place is: Section 2 of 4</comment>
      <translation>{place}، بقي نحو {time}</translation>
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
    <name>Recover</name>
    <message>
      <source>A new passphrase</source>
      <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>رمز الاسترداد</translation>
    </message>
    <message>
      <source>That is not the code, or it was used before.</source>
      <translation>ليس هذا هو الرمز، أو أنه استُخدم من قبل.</translation>
    </message>
    <message>
      <source>The 20 letters and digits on your paper. Capital letters and dashes do not matter</source>
      <translation>الحروف والأرقام على ورقتك وعددها ٢٠. لا تهم الشرطات ولا كِبَر الحروف</translation>
    </message>
    <message>
      <source>Type the code first</source>
      <translation>اكتب الرمز أولًا</translation>
    </message>
    <message>
      <source>With the code that you wrote down you choose a new passphrase. Nothing else changes. Without the code nobody can let you in again; learners go on learning all the same.</source>
      <translation>بالرمز الذي دوّنته تختار عبارة مرور جديدة. ولا يتغيّر شيء آخر. بدون الرمز لا يستطيع أحد إدخالك من جديد، أما المتعلّمون فيتابعون التعلّم كالمعتاد.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryCode</name>
    <message>
      <source>I have written it down</source>
      <translation>لقد دوّنته</translation>
    </message>
    <message>
      <source>If you forget your passphrase, this code lets you choose a new one. Copy it on paper and keep the paper where only you find it. Darasa cannot show it again.</source>
      <translation>إن نسيت عبارة المرور فهذا الرمز يتيح لك اختيار عبارة جديدة. انسخه على ورقة واحفظها حيث لا يجدها غيرك. لا يستطيع Darasa إظهاره مرة أخرى.</translation>
    </message>
    <message>
      <source>Your recovery code</source>
      <translation>رمز الاسترداد الخاص بك</translation>
    </message>
  </context>
  <context>
    <name>RemoveCatalogue</name>
    <message>
      <source>Courses from it that are here stay, with everything learners did in them. They are not updated any more, and nothing new comes from it. It can be added again.</source>
      <translation>تبقى الدورات التي جاءت منه هنا، مع كل ما فعله المتعلمون فيها. لا تُحدَّث بعد الآن، ولا يأتي منه جديد. يمكن إضافته من جديد.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Remove this catalogue?</source>
      <translation>إزالة هذا الفهرس؟</translation>
    </message>
  </context>
  <context>
    <name>RemoveCourse</name>
    <message>
      <source>It frees {size}.</source>
      <translation>هذا يوفّر {size}.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Remove this course?</source>
      <translation>إزالة هذه الدورة؟</translation>
    </message>
    <message>
      <source>What learners did in it is kept: when the course comes back, they go on where they were.</source>
      <translation>ما فعله المتعلمون فيها محفوظ: حين تعود الدورة يتابعون من حيث كانوا.</translation>
    </message>
  </context>
  <context>
    <name>RescueWindow</name>
    <message>
      <source>Close Darasa</source>
      <translation>إغلاق Darasa</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>محاولة أخرى</translation>
    </message>
  </context>
  <context>
    <name>Restore</name>
    <message>
      <source>Darasa closes this window, works for a minute or more, and opens again at the first screen. Let learners finish what they are doing first.</source>
      <translation>يُغلق Darasa هذه النافذة ويعمل دقيقة أو أكثر، ثم يُفتح من جديد على الشاشة الأولى. دع المتعلّمين يُنهون أولًا ما يفعلونه.</translation>
    </message>
    <message>
      <source>Looking at the backup…</source>
      <translation>يجري فحص النسخة الاحتياطية…</translation>
    </message>
    <message>
      <source>Nothing is changed while Darasa checks that it is whole.</source>
      <translation>لا يتغيّر شيء بينما يتأكد Darasa من سلامتها.</translation>
    </message>
    <message>
      <source>Nothing that is here now goes away: what was learned since stays. Learners who were erased stay erased. A new backup is made first.</source>
      <translation>لا يزول شيء مما هو هنا الآن: يبقى ما جرى تعلّمه بعدها. ومن مُحي يبقى ممحوًا. وتُنشأ أولًا نسخة احتياطية جديدة.</translation>
    </message>
    <message>
      <source>Restore now</source>
      <translation>الاستعادة الآن</translation>
    </message>
    <message>
      <source>Restore this backup?</source>
      <translation>استعادة هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
      <source>The backup is whole. What it holds comes back: learners, names and answers that are missing here now.</source>
      <translation>النسخة الاحتياطية سليمة. ويعود ما فيها: المتعلّمون والأسماء والإجابات الناقصة هنا الآن.</translation>
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
      <source>Read that part again: {question}</source>
      <translation>إعادة قراءة ذلك الجزء: {question}</translation>
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
    <name>RulesCard</name>
    <message>
      <source>About 1 kB for each finished step</source>
      <translation>نحو كيلوبايت واحد لكل خطوة مكتملة</translation>
    </message>
    <message>
      <source>Also over mobile data</source>
      <translation>وعبر بيانات الهاتف أيضًا</translation>
    </message>
    <message>
      <source>It may cost money. Not every computer knows which connection is mobile data</source>
      <translation>قد يكلّف ذلك مالًا. ولا يعرف كل حاسوب أي اتصال هو بيانات هاتف</translation>
    </message>
    <message>
      <source>Send by itself when online</source>
      <translation>الإرسال تلقائيًا عند الاتصال</translation>
    </message>
  </context>
  <context>
    <name>ScreenCard</name>
    <message>
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>Each letter has a shape of its own, so that none is taken for another</source>
      <translation>لكل حرف شكل خاص به، فلا يلتبس بغيره</translation>
    </message>
    <message>
      <source>Easy letters</source>
      <translation>حروف سهلة</translation>
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
      <source>For Latin letters: a shape of its own for each. Arabic letters stay as they are</source>
      <translation>للحروف اللاتينية: شكل خاص بكل حرف. وتبقى الحروف العربية كما هي</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>How fast a voice reads when you press Listen</source>
      <translation>سرعة الصوت عند الضغط على «استماع»</translation>
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
      <source>Line spacing</source>
      <translation>المسافة بين الأسطر</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
      <source>Room between the lines of lessons, questions and answers</source>
      <translation>المسافة بين أسطر الدروس والأسئلة والإجابات</translation>
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
      <source>This computer does not have these letters yet. They are called {name}. Whoever looks after the computer can install them: the package is {package}</source>
      <translation>لا توجد هذه الحروف في هذا الحاسوب بعد. اسمها {name}. ويمكن لمن يعتني بالحاسوب أن يثبّتها: الحزمة هي {package}</translation>
    </message>
    <message>
      <source>This is how a lesson looks. Ilse sold 10 jars of oil and 1 jar of honey at the market. She wrote both numbers in her book, and at home she checked them again.</source>
      <translation>هكذا يبدو الدرس. باعت إلزا ١٠ جرار زيت وجرّة عسل واحدة في السوق. كتبت العددين في دفترها، وراجعتهما في البيت مرة أخرى.</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>عادية</translation>
    </message>
    <message>
      <source>Very wide</source>
      <translation>واسعة جدًّا</translation>
    </message>
    <message>
      <source>Wide</source>
      <translation>واسعة</translation>
    </message>
    <message>
      <source>Windows slide in softly. Off is calmer, and lighter for old computers</source>
      <translation>تنزلق النوافذ بلطف. إيقافها أهدأ وأخف على الحواسيب القديمة</translation>
    </message>
  </context>
  <context>
    <name>SearchResults</name>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>%Ln موضع</numerusform>
        <numerusform>موضع واحد</numerusform>
        <numerusform>موضعان</numerusform>
        <numerusform>%Ln مواضع</numerusform>
        <numerusform>%Ln موضعًا</numerusform>
        <numerusform>%Ln موضع</numerusform>
      </translation>
    </message>
    <message>
      <source>Courses are being read for the first time. What is found will show here.</source>
      <translation>تُقرأ الدورات لأول مرة. ما يوجد سيظهر هنا.</translation>
    </message>
    <message>
      <source>In your courses</source>
      <translation>في دوراتك</translation>
    </message>
    <message>
      <source>No course here has these words. Try fewer letters, or another word.</source>
      <translation>لا دورة هنا فيها هذه الكلمات. جرّب حروفًا أقل، أو كلمة أخرى.</translation>
    </message>
    <message>
      <source>Places in your courses</source>
      <translation>مواضع في دوراتك</translation>
    </message>
    <message>
      <source>Searching is not possible now: the disk is full, or cannot be used. Courses still open.</source>
      <translation>البحث غير ممكن الآن: القرص ممتلئ أو لا يمكن استخدامه. الدورات تُفتح كالمعتاد.</translation>
    </message>
    <message numerus="yes">
      <source>The %n best places. Type more to find others.</source>
      <translation>
        <numerusform>أفضل %Ln موضع. اكتب المزيد لتجد غيرها.</numerusform>
        <numerusform>أفضل موضع. اكتب المزيد لتجد غيره.</numerusform>
        <numerusform>أفضل موضعين. اكتب المزيد لتجد غيرهما.</numerusform>
        <numerusform>أفضل %Ln مواضع. اكتب المزيد لتجد غيرها.</numerusform>
        <numerusform>أفضل %Ln موضعًا. اكتب المزيد لتجد غيرها.</numerusform>
        <numerusform>أفضل %Ln موضع. اكتب المزيد لتجد غيرها.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Sending</name>
    <message>
      <source>There is a connection again.</source>
      <translation>عاد الاتصال.</translation>
    </message>
    <message>
      <source>There is no connection now. Everything on this computer goes on.</source>
      <translation>لا يوجد اتصال الآن. كل ما على هذا الحاسوب يستمر في العمل.</translation>
    </message>
  </context>
  <context>
    <name>ServerCard</name>
    <message>
      <source>All sent: {when}</source>
      <translation>أُرسل كل شيء: {when}</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <source>Change {name}</source>
      <translation>تغيير {name}</translation>
    </message>
    <message>
      <source>It took everything</source>
      <translation>قبل كل شيء</translation>
    </message>
    <message>
      <source>Nothing was sent there yet</source>
      <translation>لم يُرسل شيء إلى هناك بعد</translation>
    </message>
    <message>
      <source>Test connection</source>
      <translation>تجربة الاتصال</translation>
    </message>
  </context>
  <context>
    <name>ServerDialog</name>
    <message>
      <source>A learning record store (xAPI) gets what learners finish. Names and PINs stay on this computer: it is told only the code of each learner.</source>
      <translation>يتلقى مخزن لسجلات التعلّم (xAPI) ما يكمله المتعلّمون. تبقى الأسماء والأرقام السرية على هذا الحاسوب: ولا يُخبَر إلا برمز كل متعلّم.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>As whoever runs the server gave it to you; it begins with https://</source>
      <translation>كما أعطاك إياه من يدير الخادم، ويبدأ بـ ‎https://‎</translation>
    </message>
    <message>
      <source>Change the server</source>
      <translation>تغيير الخادم</translation>
    </message>
    <message>
      <source>Completions only</source>
      <translation>ما اكتمل فقط</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>كل شيء</translation>
    </message>
    <message>
      <source>Everything means answers and places in lessons too: it costs more data, and a learner who is brought back goes on at the same place.</source>
      <translation>«كل شيء» يعني الإجابات والمواضع في الدروس أيضًا: يكلّف بيانات أكثر، ومن يعود يتابع من الموضع نفسه.</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>المفتاح</translation>
    </message>
    <message>
      <source>Leave it empty to keep the one that is set</source>
      <translation>اتركه فارغًا ليبقى ما هو موضوع</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Nothing more is sent there. What is there stays there, and everything stays on this computer. If it is set up again, everything is sent from the beginning.</source>
      <translation>لا يُرسل شيء بعد ذلك إلى هناك. يبقى ما هناك هناك، ويبقى كل شيء على هذا الحاسوب. وإن أُعدّ من جديد يُرسل كل شيء من البداية.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Remove this server?</source>
      <translation>إزالة هذا الخادم؟</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>إزالة…</translation>
    </message>
    <message>
      <source>Secret</source>
      <translation>السر</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>الخادم</translation>
    </message>
    <message>
      <source>Set up a server</source>
      <translation>إعداد خادم</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>تجربة</translation>
    </message>
    <message>
      <source>Type a name that no other server has here</source>
      <translation>اكتب اسمًا ليس لخادم آخر هنا</translation>
    </message>
    <message>
      <source>Type the address alone; it begins with https://</source>
      <translation>اكتب العنوان وحده، ويبدأ بـ ‎https://‎</translation>
    </message>
    <message>
      <source>Type the key as it was given to you; it has no colon in it</source>
      <translation>اكتب المفتاح كما أُعطي لك، وليس فيه نقطتان</translation>
    </message>
    <message>
      <source>Type the secret as it was given to you</source>
      <translation>اكتب السر كما أُعطي لك</translation>
    </message>
    <message>
      <source>Use this address</source>
      <translation>استخدام هذا العنوان</translation>
    </message>
    <message>
      <source>What is sent</source>
      <translation>ما يُرسل</translation>
    </message>
  </context>
  <context>
    <name>Session</name>
    <message>
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>لاحقًا</translation>
    </message>
    <message>
      <source>Mend now</source>
      <translation>الإصلاح الآن</translation>
    </message>
    <message>
      <source>Something on the disk was damaged, as happens with power cuts and old disks. Darasa can mend it now: from the newest backup, and from all that can still be read. Nothing is thrown away. It takes a few minutes at most, then Darasa opens again. Until then, what you do may not be saved.</source>
      <translation>تلف شيء على القرص، كما يحدث عند انقطاع الكهرباء ومع الأقراص القديمة. يستطيع Darasa إصلاحه الآن: من أحدث نسخة احتياطية ومن كل ما لا يزال يُقرأ. لا يُرمى شيء. يستغرق ذلك بضع دقائق على الأكثر، ثم يُفتح Darasa من جديد. وحتى ذلك الحين قد لا يُحفظ ما تفعله.</translation>
    </message>
    <message>
      <source>The learning record is damaged</source>
      <translation>سجل التعلّم تالف</translation>
    </message>
  </context>
  <context>
    <name>SetUp</name>
    <message>
      <source>Become the facilitator</source>
      <translation>كن الميسّر</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Nobody looks after this computer yet. Choose a passphrase, and keep it secret from the learners. With it you give new PINs, restore backups, and erase learners.</source>
      <translation>لا أحد يعتني بهذا الحاسوب بعد. اختر عبارة مرور واجعلها سرًا عن المتعلّمين. بها تعطي أرقامًا سرية جديدة وتستعيد النسخ الاحتياطية وتمحو المتعلّمين.</translation>
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
      <source>Darasa asks for it before it opens your lessons</source>
      <translation>يطلبه Darasa قبل أن يفتح دروسك</translation>
    </message>
    <message>
      <source>Give a name</source>
      <translation>كتابة اسم</translation>
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
      <source>Facilitator</source>
      <translation>الميسّر</translation>
    </message>
    <message>
      <source>Facilitator, sign out</source>
      <translation>الميسّر، تسجيل الخروج</translation>
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
      <source>Learners</source>
      <translation>المتعلّمون</translation>
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
      <source>Sign out</source>
      <translation>تسجيل الخروج</translation>
    </message>
    <message>
      <source>Switch learner</source>
      <translation>تبديل المتعلّم</translation>
    </message>
    <message>
      <source>Sync</source>
      <comment>short, under an icon</comment>
      <translation>الإرسال</translation>
    </message>
    <message>
      <source>Sync &amp; data</source>
      <translation>الإرسال والبيانات</translation>
    </message>
    <message>
      <source>Where to go</source>
      <translation>إلى أين تذهب</translation>
    </message>
    <message>
      <source>{learner}, switch learner</source>
      <translation>‏{learner}، تبديل المتعلّم</translation>
    </message>
  </context>
  <context>
    <name>SignIn</name>
    <message>
      <source>Facilitator sign-in</source>
      <translation>دخول الميسّر</translation>
    </message>
    <message>
      <source>For whoever looks after this computer and its learners.</source>
      <translation>لمن يعتني بهذا الحاسوب وبمتعلّميه.</translation>
    </message>
    <message>
      <source>I forgot it</source>
      <translation>نسيتها</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>تسجيل الدخول</translation>
    </message>
    <message>
      <source>That is not the passphrase. Try again.</source>
      <translation>ليست هذه عبارة المرور. حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Type your passphrase</source>
      <translation>اكتب عبارة المرور</translation>
    </message>
  </context>
  <context>
    <name>Sitting</name>
    <message>
      <source>Darasa is mending the learning record</source>
      <translation>يُصلح Darasa سجل التعلّم</translation>
    </message>
    <message>
      <source>Darasa is restoring a backup</source>
      <translation>يستعيد Darasa نسخة احتياطية</translation>
    </message>
    <message>
      <source>First it makes a backup of how everything is now. Then it adds what is missing; nothing that was learned since is taken away. Please leave the computer on.</source>
      <translation>يُنشئ أولًا نسخة احتياطية لكل شيء كما هو الآن. ثم يضيف ما ينقص، ولا يُحذف شيء مما جرى تعلّمه بعدها. من فضلك اترك الحاسوب يعمل.</translation>
    </message>
    <message>
      <source>It was damaged, as happens with power cuts and old disks. Darasa brings back the newest backup, and all that can still be read. Please leave the computer on. If the power goes, Darasa goes on with this at the next start.</source>
      <translation>تلف السجل، كما يحدث عند انقطاع الكهرباء ومع الأقراص القديمة. يستعيد Darasa أحدث نسخة احتياطية وكل ما لا يزال يُقرأ. من فضلك اترك الحاسوب يعمل. وإن انقطعت الكهرباء يُكمل Darasa ذلك عند التشغيل التالي.</translation>
    </message>
  </context>
  <context>
    <name>Speech</name>
    <message>
      <source>A part of Darasa that reads aloud is not installed here. Please ask your facilitator to add it: it is the optional part “media”.</source>
      <translation>الجزء الذي يقرأ بصوت عالٍ في Darasa غير مثبّت هنا. اطلب من الميسّر أن يضيفه: إنه الجزء الاختياري «media».</translation>
    </message>
    <message>
      <source>Code:</source>
      <translation>شيفرة:</translation>
    </message>
    <message>
      <source>It can read aloud, but not in this course's language. Please ask your facilitator to add a voice: on Linux, the package speech-dispatcher-espeak-ng has many; on Windows, voices come with a language in its settings.</source>
      <translation>يستطيع القراءة بصوت عالٍ، ولكن ليس بلغة هذه الدورة. اطلب من الميسّر أن يضيف صوتًا: في لينكس، في الحزمة speech-dispatcher-espeak-ng أصوات كثيرة؛ وفي ويندوز، تأتي الأصوات مع اللغة في الإعدادات.</translation>
    </message>
    <message>
      <source>It has no program that speaks. Please ask your facilitator: on Linux, the packages speech-dispatcher and speech-dispatcher-espeak-ng are needed; Windows brings its own.</source>
      <translation>لا يوجد فيه برنامج ينطق. اسأل الميسّر: في لينكس تلزم الحزمتان speech-dispatcher و speech-dispatcher-espeak-ng؛ ولويندوز برنامجه الخاص.</translation>
    </message>
    <message>
      <source>Nothing you did is lost. Look whether the loudspeaker or the headphones are plugged in, then press Listen again. If it stays silent, close Darasa and start the computer again.</source>
      <translation>لم يضِع شيء مما فعلته. تأكّد من توصيل مكبّر الصوت أو السمّاعات، ثم اضغط «استماع» مرة أخرى. إن بقي الصمت فأغلق Darasa وأعد تشغيل الحاسوب.</translation>
    </message>
    <message>
      <source>Picture: {text}</source>
      <translation>صورة: {text}</translation>
    </message>
    <message>
      <source>The voice does not answer</source>
      <translation>الصوت لا يستجيب</translation>
    </message>
    <message>
      <source>This computer cannot read aloud yet</source>
      <translation>لا يستطيع هذا الحاسوب القراءة بصوت عالٍ بعد</translation>
    </message>
    <message>
      <source>This computer has no voice for {language}</source>
      <translation>لا يوجد في هذا الحاسوب صوت للغة {language}</translation>
    </message>
    <message>
      <source>{language} ({country})</source>
      <comment>the voice that reads aloud</comment>
      <translation>{language} ({country})</translation>
    </message>
  </context>
  <context>
    <name>StickTab</name>
    <message numerus="yes">
      <source>%n course(s). {free}</source>
      <translation>
        <numerusform>%Ln دورة. {free}</numerusform>
        <numerusform>دورة واحدة. {free}</numerusform>
        <numerusform>دورتان. {free}</numerusform>
        <numerusform>%Ln دورات. {free}</numerusform>
        <numerusform>%Ln دورة. {free}</numerusform>
        <numerusform>%Ln دورة. {free}</numerusform>
      </translation>
    </message>
    <message>
      <source>Add this catalogue…</source>
      <translation>إضافة هذا الفهرس…</translation>
    </message>
    <message>
      <source>Bring the stick here, put it in, and look again. It works without internet.</source>
      <translation>أحضر ذاكرة USB إلى هنا، وصِلها، وانظر مرة أخرى. هذا يعمل بلا إنترنت.</translation>
    </message>
    <message>
      <source>Copy courses to it…</source>
      <translation>نسخ دورات إليها…</translation>
    </message>
    <message>
      <source>Courses on the stick</source>
      <translation>الدورات على ذاكرة USB</translation>
    </message>
    <message>
      <source>How to prepare a stick</source>
      <translation>كيف تُحضَّر ذاكرة USB</translation>
    </message>
    <message>
      <source>It has courses of the catalogue “{title}”, which is not known here. A facilitator can add it.</source>
      <translation>عليها دورات من الفهرس «{title}»، وهو غير معروف هنا. يستطيع الميسّر إضافته.</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>النظر مرة أخرى</translation>
    </message>
    <message>
      <source>No USB stick found</source>
      <translation>لم توجد ذاكرة USB</translation>
    </message>
    <message>
      <source>No courses are on it yet. {free}</source>
      <translation>لا دورات عليها بعد. {free}</translation>
    </message>
    <message>
      <source>No courses of a catalogue that is known here. {free}</source>
      <translation>لا دورات من فهرس معروف هنا. {free}</translation>
    </message>
    <message>
      <source>On a computer that has the courses, put in any USB stick with some room on it. Nothing on it is deleted.</source>
      <translation>على حاسوب فيه الدورات، صِل أيّ ذاكرة USB عليها مساحة. لا يُحذف شيء ممّا عليها.</translation>
    </message>
    <message>
      <source>Open Library, then USB stick, and press “Copy courses to it”. Choose the courses.</source>
      <translation>افتح المكتبة، ثم ذاكرة USB، واضغط «نسخ دورات إليها». اختر الدورات.</translation>
    </message>
    <message>
      <source>Put in a stick with Darasa courses. Other files on it are not touched. If you have just put it in, wait a few seconds.</source>
      <translation>صِل ذاكرة USB عليها دورات Darasa. لا تُمسّ ملفاتها الأخرى. إن كنت قد وصلتها للتو فانتظر بضع ثوانٍ.</translation>
    </message>
    <message>
      <source>{size} free</source>
      <translation>{size} متاحة</translation>
    </message>
  </context>
  <context>
    <name>Sticks</name>
    <message numerus="yes">
      <source>%n entries of it were broken and left out.</source>
      <translation>
        <numerusform>كان %Ln قيد منه تالفًا وتُرك.</numerusform>
        <numerusform>كان قيد واحد منه تالفًا وتُرك.</numerusform>
        <numerusform>كان قيدان منه تالفين وتُركا.</numerusform>
        <numerusform>كانت %Ln قيود منه تالفة وتُركت.</numerusform>
        <numerusform>كان %Ln قيدًا منه تالفًا وتُرك.</numerusform>
        <numerusform>كان %Ln قيد منه تالفًا وتُرك.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries were written ({size}), to this file:</source>
      <translation>
        <numerusform>كُتب %Ln قيد ({size}) في هذا الملف:</numerusform>
        <numerusform>كُتب قيد واحد ({size}) في هذا الملف:</numerusform>
        <numerusform>كُتب قيدان ({size}) في هذا الملف:</numerusform>
        <numerusform>كُتبت %Ln قيود ({size}) في هذا الملف:</numerusform>
        <numerusform>كُتب %Ln قيدًا ({size}) في هذا الملف:</numerusform>
        <numerusform>كُتب %Ln قيد ({size}) في هذا الملف:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n learner(s)</source>
      <translation>
        <numerusform>%Ln متعلّم</numerusform>
        <numerusform>متعلّم واحد</numerusform>
        <numerusform>متعلّمان</numerusform>
        <numerusform>%Ln متعلّمين</numerusform>
        <numerusform>%Ln متعلّمًا</numerusform>
        <numerusform>%Ln متعلّم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n learner(s) erased there are erased here too.</source>
      <translation>
        <numerusform>مُحي هنا أيضًا %Ln متعلّم مُحي هناك.</numerusform>
        <numerusform>مُحي هنا أيضًا متعلّم واحد مُحي هناك.</numerusform>
        <numerusform>مُحي هنا أيضًا متعلّمان مُحيا هناك.</numerusform>
        <numerusform>مُحي هنا أيضًا %Ln متعلّمين مُحوا هناك.</numerusform>
        <numerusform>مُحي هنا أيضًا %Ln متعلّمًا مُحوا هناك.</numerusform>
        <numerusform>مُحي هنا أيضًا %Ln متعلّم مُحوا هناك.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new entries</source>
      <translation>
        <numerusform>%Ln قيد جديد</numerusform>
        <numerusform>قيد جديد واحد</numerusform>
        <numerusform>قيدان جديدان</numerusform>
        <numerusform>%Ln قيود جديدة</numerusform>
        <numerusform>%Ln قيدًا جديدًا</numerusform>
        <numerusform>%Ln قيد جديد</numerusform>
      </translation>
    </message>
    <message>
      <source>A computer without a name</source>
      <translation>حاسوب بلا اسم</translation>
    </message>
    <message>
      <source>A file with the whole record of this computer is written into a folder of its own. Other files on the stick are not touched.</source>
      <translation>يُكتب ملف فيه كامل سجل هذا الحاسوب في مجلد خاص. ولا تُمسّ الملفات الأخرى على ذاكرة USB.</translation>
    </message>
    <message>
      <source>Do you know this computer?</source>
      <translation>هل تعرف هذا الحاسوب؟</translation>
    </message>
    <message>
      <source>Everything is on the stick</source>
      <translation>كل شيء على ذاكرة USB</translation>
    </message>
    <message>
      <source>Export: which stick?</source>
      <translation>التصدير: أي ذاكرة USB؟</translation>
    </message>
    <message>
      <source>It is not sealed, so no names are in it, only codes. What learners answered can be read by whoever has the stick.</source>
      <translation>ليس مختومًا، فلا أسماء فيه بل رموز فقط. ويستطيع قراءة إجابات المتعلّمين كل من معه ذاكرة USB.</translation>
    </message>
    <message>
      <source>It is sealed: only the collecting computer of this centre can read it.</source>
      <translation>هو مختوم: لا يقرؤه إلا الحاسوب الجامع لهذا المركز.</translation>
    </message>
    <message>
      <source>Leave the stick in. Nothing is lost if you stop.</source>
      <translation>اترك ذاكرة USB موصولة. لا يضيع شيء إن أوقفته.</translation>
    </message>
    <message>
      <source>Leave the stick in. Nothing is lost if you stop; do it again then.</source>
      <translation>اترك ذاكرة USB موصولة. لا يضيع شيء إن أوقفته، فافعله عندئذ من جديد.</translation>
    </message>
    <message>
      <source>Looking at the stick…</source>
      <translation>يجري النظر في ذاكرة USB…</translation>
    </message>
    <message>
      <source>Nothing here was changed.</source>
      <translation>لم يتغيّر شيء هنا.</translation>
    </message>
    <message>
      <source>Nothing was taken in</source>
      <translation>لم يُدخَل شيء</translation>
    </message>
    <message>
      <source>Only what this computer wrote itself is on the stick.</source>
      <translation>ليس على ذاكرة USB إلا ما كتبه هذا الحاسوب نفسه.</translation>
    </message>
    <message>
      <source>Read: which stick?</source>
      <translation>القراءة: أي ذاكرة USB؟</translation>
    </message>
    <message>
      <source>Reading the stick…</source>
      <translation>تجري قراءة ذاكرة USB…</translation>
    </message>
    <message>
      <source>Records from it were never taken in here. Compare the number below with the one that the other computer shows under Sync &amp; data, Sticks. From then on Darasa knows it.</source>
      <translation>لم تُدخَل سجلات منه هنا من قبل. قارن الرقم أدناه بالرقم الذي يُظهره الحاسوب الآخر تحت «الإرسال والبيانات»، «ذواكر USB». من ذلك الحين يعرفه Darasa.</translation>
    </message>
    <message>
      <source>The stick was read</source>
      <translation>قُرئت ذاكرة USB</translation>
    </message>
    <message>
      <source>There is no record of Darasa on it. Export to it on the other computer.</source>
      <translation>لا سجل لـ Darasa عليها. صدّر إليها من الحاسوب الآخر.</translation>
    </message>
    <message>
      <source>What other computers exported to it is added here. Nothing on the stick is changed, and nothing here is taken away.</source>
      <translation>يُضاف إلى هنا ما صدّرته إليها حواسيب أخرى. لا يتغيّر شيء على ذاكرة USB، ولا يُنزع شيء من هنا.</translation>
    </message>
    <message>
      <source>Writing to the stick…</source>
      <translation>تجري الكتابة على ذاكرة USB…</translation>
    </message>
    <message>
      <source>Yes, take it in</source>
      <translation>نعم، أدخِله</translation>
    </message>
    <message>
      <source>{computer}: everything was here already.</source>
      <translation>{computer}: كان كل شيء هنا من قبل.</translation>
    </message>
    <message>
      <source>{computer}: {entries}, {learners}.</source>
      <translation>{computer}: {entries}، {learners}.</translation>
    </message>
  </context>
  <context>
    <name>SticksCard</name>
    <message>
      <source>Adds what other computers exported. Nothing is taken away from either</source>
      <translation>يضيف ما صدّرته حواسيب أخرى. ولا يُنزع شيء من أي منها</translation>
    </message>
    <message>
      <source>Forget the key…</source>
      <translation>نسيان المفتاح…</translation>
    </message>
    <message>
      <source>Make a key…</source>
      <translation>إنشاء مفتاح…</translation>
    </message>
    <message>
      <source>Off: what is exported holds codes instead of names, and is not sealed</source>
      <translation>متوقف: ما يُصدَّر فيه رموز بدل الأسماء، وليس مختومًا</translation>
    </message>
    <message>
      <source>On: sealed for the collecting computer. Number of the key: {number}</source>
      <translation>يعمل: يُختم للحاسوب الجامع. رقم المفتاح: {number}</translation>
    </message>
    <message>
      <source>On: sealed for this computer, the collecting one. Number of the key: {number}</source>
      <translation>يعمل: يُختم لهذا الحاسوب، وهو الجامع. رقم المفتاح: {number}</translation>
    </message>
    <message>
      <source>Only this centre can read what is exported</source>
      <translation>لا يقرأ ما يُصدَّر إلا هذا المركز</translation>
    </message>
    <message>
      <source>Read a stick…</source>
      <translation>قراءة ذاكرة USB…</translation>
    </message>
    <message>
      <source>Sticks</source>
      <translation>ذواكر USB</translation>
    </message>
    <message>
      <source>Take it from a stick…</source>
      <translation>أخذه من ذاكرة USB…</translation>
    </message>
    <message>
      <source>The number of this computer: {number}</source>
      <translation>رقم هذا الحاسوب: {number}</translation>
    </message>
  </context>
  <context>
    <name>SyncItems</name>
    <message>
      <source>A learner from another computer</source>
      <translation>متعلّم من حاسوب آخر</translation>
    </message>
    <message>
      <source>Certificate earned</source>
      <translation>نيل شهادة</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>دورة</translation>
    </message>
    <message>
      <source>Course finished</source>
      <translation>اكتملت الدورة</translation>
    </message>
    <message>
      <source>Lesson finished</source>
      <translation>اكتمل الدرس</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Question answered</source>
      <translation>إجابة عن سؤال</translation>
    </message>
    <message>
      <source>Quiz passed</source>
      <translation>اجتياز اختبار</translation>
    </message>
    <message>
      <source>Quiz tried, not passed yet</source>
      <translation>محاولة اختبار، لم يُجتز بعد</translation>
    </message>
    <message>
      <source>Read on</source>
      <translation>متابعة القراءة</translation>
    </message>
    <message>
      <source>Something done</source>
      <translation>أُنجز شيء</translation>
    </message>
  </context>
  <context>
    <name>SyncScreen</name>
    <message numerus="yes">
      <source>%n completion(s) are waiting</source>
      <translation>
        <numerusform>%Ln خطوة مكتملة في الانتظار</numerusform>
        <numerusform>خطوة مكتملة واحدة في الانتظار</numerusform>
        <numerusform>خطوتان مكتملتان في الانتظار</numerusform>
        <numerusform>%Ln خطوات مكتملة في الانتظار</numerusform>
        <numerusform>%Ln خطوة مكتملة في الانتظار</numerusform>
        <numerusform>%Ln خطوة مكتملة في الانتظار</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to send are waiting</source>
      <translation>
        <numerusform>%Ln شيء ينتظر الإرسال</numerusform>
        <numerusform>شيء واحد ينتظر الإرسال</numerusform>
        <numerusform>شيئان ينتظران الإرسال</numerusform>
        <numerusform>%Ln أشياء تنتظر الإرسال</numerusform>
        <numerusform>%Ln شيئًا ينتظر الإرسال</numerusform>
        <numerusform>%Ln شيء ينتظر الإرسال</numerusform>
      </translation>
    </message>
    <message>
      <source>A learner from elsewhere</source>
      <translation>متعلّم من مكان آخر</translation>
    </message>
    <message>
      <source>Bring back a learner…</source>
      <translation>إعادة متعلّم…</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. It sends by itself in a while.</source>
      <translation>كل شيء محفوظ على هذا الحاسوب. ويُرسل تلقائيًا بعد قليل.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. It sends by itself when there is internet.</source>
      <translation>كل شيء محفوظ على هذا الحاسوب. ويُرسل تلقائيًا عند توفر الإنترنت.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. Sending by itself is off: it goes out when somebody asks for it here.</source>
      <translation>كل شيء محفوظ على هذا الحاسوب. الإرسال التلقائي متوقف: يُرسل عندما يطلب أحد ذلك هنا.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. This connection is mobile data: it waits for another one, or until somebody asks for it here.</source>
      <translation>كل شيء محفوظ على هذا الحاسوب. هذا الاتصال بيانات هاتف: ينتظر اتصالًا آخر، أو أن يطلب أحد ذلك هنا.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. With a server, what learners finish is kept in a second place too. Without one, a stick can carry it.</source>
      <translation>كل شيء محفوظ على هذا الحاسوب. مع خادم يُحفظ ما يكمله المتعلّمون في مكان ثانٍ أيضًا. وبدونه تستطيع ذاكرة USB حمله.</translation>
    </message>
    <message>
      <source>Everything is sent</source>
      <translation>أُرسل كل شيء</translation>
    </message>
    <message numerus="yes">
      <source>Everything is sent except %n that the server did not take</source>
      <translation>
        <numerusform>أُرسل كل شيء ما عدا %Ln شيء لم يقبله الخادم</numerusform>
        <numerusform>أُرسل كل شيء ما عدا شيئًا واحدًا لم يقبله الخادم</numerusform>
        <numerusform>أُرسل كل شيء ما عدا شيئين لم يقبلهما الخادم</numerusform>
        <numerusform>أُرسل كل شيء ما عدا %Ln أشياء لم يقبلها الخادم</numerusform>
        <numerusform>أُرسل كل شيء ما عدا %Ln شيئًا لم يقبلها الخادم</numerusform>
        <numerusform>أُرسل كل شيء ما عدا %Ln شيء لم يقبلها الخادم</numerusform>
      </translation>
    </message>
    <message>
      <source>Last full sync: {when}</source>
      <translation>آخر إرسال كامل: {when}</translation>
    </message>
    <message>
      <source>No server yet</source>
      <translation>لا خادم بعد</translation>
    </message>
    <message>
      <source>Nothing is lost. See below what the server says about it, mend that, and send it again.</source>
      <translation>لم يُفقد شيء. انظر أدناه ما يقوله الخادم عنه، وأصلح ذلك، ثم أرسله من جديد.</translation>
    </message>
    <message>
      <source>Nothing was sent yet</source>
      <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
      <source>Offline. {waiting}</source>
      <translation>بلا اتصال. {waiting}</translation>
    </message>
    <message>
      <source>Sending…</source>
      <translation>يجري الإرسال…</translation>
    </message>
    <message>
      <source>Somebody who learned on another computer goes on here, by the code of their login card</source>
      <translation>من تعلّم على حاسوب آخر يتابع هنا، بالرمز المكتوب على بطاقة دخوله</translation>
    </message>
    <message>
      <source>Sync &amp; data</source>
      <translation>الإرسال والبيانات</translation>
    </message>
    <message>
      <source>You can go on working meanwhile. Nothing is lost if the line drops.</source>
      <translation>يمكنك متابعة العمل. لا يضيع شيء إن انقطع الخط.</translation>
    </message>
  </context>
  <context>
    <name>TopCard</name>
    <message>
      <source>Export to USB</source>
      <translation>تصدير إلى USB</translation>
    </message>
    <message>
      <source>Set up a server</source>
      <translation>إعداد خادم</translation>
    </message>
    <message>
      <source>Try to send now</source>
      <translation>حاول الإرسال الآن</translation>
    </message>
  </context>
  <context>
    <name>Troubles</name>
    <message>
      <source>A catalogue cannot be called so</source>
      <translation>لا يمكن تسمية فهرس هكذا</translation>
    </message>
    <message>
      <source>A catalogue cannot be read from this address</source>
      <translation>لا يمكن قراءة فهرس من هذا العنوان</translation>
    </message>
    <message>
      <source>A course is too large for a stick</source>
      <translation>دورة أكبر من أن تسعها ذاكرة USB</translation>
    </message>
    <message>
      <source>A newer version of the course leaves it out. What you did in it is kept. Open the course to see what comes next.</source>
      <translation>لم يعد هذا الجزء في الإصدار الأحدث من الدورة. ما أنجزته فيه محفوظ. افتح الدورة لترى ما يلي.</translation>
    </message>
    <message>
      <source>A newer version of this course is here already</source>
      <translation>يوجد هنا إصدار أحدث من هذه الدورة</translation>
    </message>
    <message>
      <source>A web page answered instead of the catalogue</source>
      <translation>أجابت صفحة ويب بدل الفهرس</translation>
    </message>
    <message>
      <source>A web page answered instead of the server</source>
      <translation>أجابت صفحة ويب بدل الخادم</translation>
    </message>
    <message>
      <source>Another window or command is getting courses now</source>
      <translation>نافذة أخرى أو أمر آخر يحصل على دورات الآن</translation>
    </message>
    <message>
      <source>Another window or command sends this record now. Nothing is lost: what is left goes out right after it.</source>
      <translation>نافذة أخرى أو أمر آخر يرسل هذا السجل الآن. لم يُفقد شيء: ما يبقى يُرسل بعد ذلك مباشرة.</translation>
    </message>
    <message>
      <source>Another window uses this folder now</source>
      <translation>تستخدم نافذة أخرى هذا المجلد الآن</translation>
    </message>
    <message>
      <source>Backups cannot be kept in this folder</source>
      <translation>لا يمكن حفظ النسخ الاحتياطية في هذا المجلد</translation>
    </message>
    <message>
      <source>Both say that they are the same version, so one of them was changed. The one that is here stays, with everything you did in it. Ask whoever gave you the other one for a new copy.</source>
      <translation>كلتاهما تحمل رقم الإصدار نفسه، فإحداهما قد عُدّلت. تبقى الدورة الموجودة هنا مع كل ما أنجزته فيها. اطلب نسخة جديدة ممن أعطاك الأخرى.</translation>
    </message>
    <message>
      <source>Choose another passphrase</source>
      <translation>اختر عبارة مرور أخرى</translation>
    </message>
    <message>
      <source>Darasa cannot make sense of it. Nothing counts as sent, and everything is saved here. Look at the address, or show the details to whoever runs the server.</source>
      <translation>لا يفهم Darasa ذلك. لا يُعدّ شيء مرسلًا، وكل شيء محفوظ هنا. انظر إلى العنوان، أو أرِ التفاصيل لمن يدير الخادم.</translation>
    </message>
    <message>
      <source>Darasa cannot read or write the folder of courses now. What came so far is kept, and your courses are as they were. Ask the person who looks after this computer to look at the disk.</source>
      <translation>لا يستطيع Darasa الآن قراءة مجلد الدورات أو الكتابة فيه. ما جاء حتى الآن محفوظ، ودوراتك كما كانت. اطلب ممّن يعتني بهذا الحاسوب أن ينظر إلى القرص.</translation>
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
      <source>Everything here is as it was. Some sticks have a little switch that forbids writing: look for it, or take another stick.</source>
      <translation>كل شيء هنا كما كان. لبعض ذواكر USB مفتاح صغير يمنع الكتابة: ابحث عنه، أو خذ ذاكرة أخرى.</translation>
    </message>
    <message>
      <source>Everything in it is safe and was not touched. Start the newer Darasa, or install it here.</source>
      <translation>كل ما فيه سليم ولم يُمسّ. ابدأ الإصدار الأحدث من Darasa أو ثبّته هنا.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer, and waits. Show the details to whoever runs the server.</source>
      <translation>كل شيء محفوظ على هذا الحاسوب، وينتظر. أرِ التفاصيل لمن يدير الخادم.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer, and waits. Try again in a while.</source>
      <translation>كل شيء محفوظ على هذا الحاسوب، وينتظر. حاول من جديد بعد قليل.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. It is sent by itself when there is a network again.</source>
      <translation>كل شيء محفوظ على هذا الحاسوب. ويُرسل تلقائيًا عندما تعود الشبكة.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. Look at the connection, and try again.</source>
      <translation>كل شيء محفوظ على هذا الحاسوب. انظر إلى الاتصال، وحاول من جديد.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. Try again whenever you like.</source>
      <translation>كل شيء محفوظ على هذا الحاسوب. حاول من جديد متى شئت.</translation>
    </message>
    <message>
      <source>Everything of both is together. There is nothing to do.</source>
      <translation>كل ما لكليهما مجموع معًا. ولا يلزم فعل شيء.</translation>
    </message>
    <message>
      <source>Far too much came</source>
      <translation>جاء أكثر ممّا ينبغي بكثير</translation>
    </message>
    <message>
      <source>It asks to be left alone for a while. Everything is saved on this computer. Darasa tries again by itself.</source>
      <translation>يطلب أن يُترك لبعض الوقت. كل شيء محفوظ على هذا الحاسوب. يحاول Darasa من جديد تلقائيًا.</translation>
    </message>
    <message>
      <source>It asks to be left alone for a while. What came so far is kept, and Darasa goes on from there by itself.</source>
      <translation>يطلب أن يُترك وشأنه قليلًا. ما جاء حتى الآن محفوظ، ويتابع Darasa من هناك وحده.</translation>
    </message>
    <message>
      <source>It came from a stick, and can be renewed from a stick. To renew it over the internet, add it with its address.</source>
      <translation>جاء من ذاكرة USB، ويمكن تجديده من ذاكرة USB. لتجديده عبر الإنترنت أضفه مع عنوانه.</translation>
    </message>
    <message>
      <source>It does not speak xAPI 1.0, which Darasa sends. Nothing was sent, and everything is saved here. Ask whoever runs the server for a newer one.</source>
      <translation>لا يتكلم xAPI 1.0 التي يرسلها Darasa. لم يُرسل شيء، وكل شيء محفوظ هنا. اطلب ممن يدير الخادم واحدًا أحدث.</translation>
    </message>
    <message>
      <source>It is being sent already</source>
      <translation>يجري إرساله الآن</translation>
    </message>
    <message>
      <source>It is here already, or somebody cancelled it. Look at the list.</source>
      <translation>إنها هنا، أو ألغاها أحد. انظر إلى القائمة.</translation>
    </message>
    <message>
      <source>It is not as its makers signed it. Nothing of it was taken, and your courses are as they were. Use another address or stick, and tell the makers of the catalogue.</source>
      <translation>ليس كما وقّعه صانعوه. لم يؤخذ منه شيء، ودوراتك كما كانت. استخدم عنوانًا آخر أو ذاكرة USB أخرى، وأخبر صانعي الفهرس.</translation>
    </message>
    <message>
      <source>It is not as the other computer signed it. Nothing of it was taken in, and nothing here was changed. Export again on the other computer.</source>
      <translation>ليس كما وقّعه الحاسوب الآخر. لم يُدخَل منه شيء، ولم يتغيّر شيء هنا. صدّر من جديد على الحاسوب الآخر.</translation>
    </message>
    <message>
      <source>It is not in this place</source>
      <translation>ليس في هذا المكان</translation>
    </message>
    <message>
      <source>It is sealed for this centre. Nothing here was changed. Read the stick on the computer that made the centre’s key.</source>
      <translation>هو مختوم لهذا المركز. لم يتغيّر شيء هنا. اقرأ ذاكرة USB على الحاسوب الذي أنشأ مفتاح المركز.</translation>
    </message>
    <message>
      <source>It knows the key, which may not do this. Everything is saved here. Ask whoever runs the server to allow it, or for another key.</source>
      <translation>يعرف المفتاح، ولا يحق للمفتاح فعل هذا. كل شيء محفوظ هنا. اطلب ممن يدير الخادم السماح به، أو مفتاحًا آخر.</translation>
    </message>
    <message>
      <source>It may be being renewed at this moment, or only a part was copied. Nothing of it was taken, and your courses are as they were. Try again in a while.</source>
      <translation>قد يكون قيد التجديد في هذه اللحظة، أو نُسخ جزء منه فقط. لم يؤخذ منه شيء، ودوراتك كما كانت. حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
      <source>It may be made to do harm. Nothing of it was taken in, and nothing here was changed. Export again on the other computer.</source>
      <translation>قد يكون مصنوعًا للإضرار. لم يُدخَل منه شيء، ولم يتغيّر شيء هنا. صدّر من جديد على الحاسوب الآخر.</translation>
    </message>
    <message>
      <source>It may be made to do harm. Reading was stopped, nothing of it was taken, and your courses are as they were. Look at the address.</source>
      <translation>قد يكون مصنوعًا للإضرار. أُوقفت القراءة، ولم يؤخذ منه شيء، ودوراتك كما كانت. انظر إلى العنوان.</translation>
    </message>
    <message>
      <source>It needs {needed}, and {free} are free. Nothing was changed. Make some room on the disk, and add the course again.</source>
      <translation>تحتاج الدورة إلى {needed}، والمتاح {free}. لم يتغيّر شيء. أفسح مكانًا على القرص ثم أضف الدورة من جديد.</translation>
    </message>
    <message>
      <source>It needs {needed}, and {free} are free. Nothing was written. Choose fewer courses, make some room on the stick, or take another one.</source>
      <translation>يلزم {needed}، والمتاح {free}. لم يُكتب شيء. اختر دورات أقل، أو وفّر مساحة على ذاكرة USB، أو خذ غيرها.</translation>
    </message>
    <message>
      <source>It says that it is at {address} now. Nothing was sent there, and everything is saved here. Ask whoever runs the server whether that is right; then change the address.</source>
      <translation>يقول إنه الآن في {address}. لم يُرسل شيء إلى هناك، وكل شيء محفوظ هنا. اسأل من يدير الخادم إن كان ذلك صحيحًا، ثم غيّر العنوان.</translation>
    </message>
    <message>
      <source>It says that it is from {computer}, and bears another signature than before. Nothing of it was taken in, and nothing here was changed. Ask whoever looks after that computer.</source>
      <translation>يقول إنه من {computer}، ويحمل توقيعًا غير السابق. لم يُدخَل منه شيء، ولم يتغيّر شيء هنا. اسأل من يعتني بذلك الحاسوب.</translation>
    </message>
    <message>
      <source>It says {date}, and at that time the server’s certificate does not count. Nothing was changed here. Set the clock of the computer, and try again.</source>
      <translation>تقول {date}، وفي هذا الوقت لا تصح شهادة الخادم. لم يتغير شيء هنا. اضبط ساعة الحاسوب، وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>It says {date}, and at that time the server’s certificate does not count. Nothing was sent, and everything is saved here. Set the clock of the computer, and try again.</source>
      <translation>تقول {date}، وفي ذلك الوقت لا تُقبل شهادة الخادم. لم يُرسل شيء، وكل شيء محفوظ هنا. اضبط ساعة الحاسوب، وحاول من جديد.</translation>
    </message>
    <message>
      <source>It stays as it is, with everything you did in it. There is nothing to do.</source>
      <translation>يبقى كما هو مع كل ما أنجزته فيه. ولا يلزم فعل شيء.</translation>
    </message>
    <message>
      <source>It took what was sent and does not have it. Nothing of that counts as sent, and everything is saved here. Tell whoever runs the server.</source>
      <translation>قبل ما أُرسل وليس عنده. لا يُعدّ شيء من ذلك مرسلًا، وكل شيء محفوظ هنا. أخبر من يدير الخادم.</translation>
    </message>
    <message>
      <source>It was cut off or changed since it was written. Nothing of it was taken in, and nothing is lost on the other computer. Export again there.</source>
      <translation>قُطع أو غُيّر منذ كُتب. لم يُدخَل منه شيء، ولم يُفقد شيء على الحاسوب الآخر. صدّر هناك من جديد.</translation>
    </message>
    <message>
      <source>It was damaged or changed on its way. It was not used, and your courses are as they were. Try again, or use another connection or stick.</source>
      <translation>تلف أو تغيّر في الطريق. لم يُستخدم، ودوراتك كما كانت. حاول مرة أخرى، أو استخدم اتصالًا آخر أو ذاكرة USB أخرى.</translation>
    </message>
    <message>
      <source>It was good until {date}, and this computer says that it is {today}. Courses that are here work as before. If the clock is wrong, set it. Else look for new courses, or ask the facilitator whether the catalogue may be used as it is.</source>
      <translation>كان صالحًا حتى {date}، ويقول هذا الحاسوب إن اليوم {today}. الدورات الموجودة هنا تعمل كما كانت. إن كانت الساعة خاطئة فاضبطها. وإلا فابحث عن دورات جديدة، أو اسأل الميسّر هل يجوز استخدام الفهرس كما هو.</translation>
    </message>
    <message>
      <source>It was not sent</source>
      <translation>لم يُرسل</translation>
    </message>
    <message>
      <source>It was pulled out, or cannot be read. What came so far is kept, and nothing here was changed. Put the stick in again, and try once more.</source>
      <translation>نُزعت، أو لا يمكن قراءتها. ما جاء حتى الآن محفوظ، ولم يتغير شيء هنا. صِل ذاكرة USB من جديد، وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>It was pulled out, or it does not work. What is on this computer is as it was. Put the stick in again, and try once more.</source>
      <translation>نُزعت، أو لا تعمل. ما على هذا الحاسوب كما كان. ضع ذاكرة USB من جديد، وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>It was stopped</source>
      <translation>أُوقف</translation>
    </message>
    <message>
      <source>It would bring back what was replaced, so nothing of it was taken, and your courses are as they were. Try again later or over another connection; if it stays, tell the makers.</source>
      <translation>كان سيعيد ما استُبدل، فلم يؤخذ منه شيء، ودوراتك كما كانت. حاول لاحقًا أو عبر اتصال آخر؛ وإن بقي الأمر فأخبر صانعي الفهرس.</translation>
    </message>
    <message>
      <source>Its parts do not fit together. Nothing of it was used, and your courses are as they were. Tell the makers of the catalogue, and look for a newer version in a while.</source>
      <translation>أجزاؤها لا تتوافق. لم يُستخدم منها شيء، ودوراتك كما كانت. أخبر صانعي الفهرس، وابحث عن إصدار أحدث بعد قليل.</translation>
    </message>
    <message>
      <source>Key and secret are mistyped, count no more, or may not do this. Nothing was sent, and everything is saved here. Type them again, or ask whoever runs the server for new ones.</source>
      <translation>كُتب المفتاح والسر خطأً، أو لم يعودا صالحين، أو لا يحق لهما هذا. لم يُرسل شيء، وكل شيء محفوظ هنا. اكتبهما من جديد، أو اطلب غيرهما ممن يدير الخادم.</translation>
    </message>
    <message>
      <source>Many networks want a sign-in first. Nothing was sent, and everything is saved here. Open a web browser, sign in to the network, and try again. If no page comes, look at the address.</source>
      <translation>تريد شبكات كثيرة تسجيل دخول أولًا. لم يُرسل شيء، وكل شيء محفوظ هنا. افتح متصفحًا وسجّل دخولك إلى الشبكة، وحاول من جديد. إن لم تأتِ صفحة فانظر إلى العنوان.</translation>
    </message>
    <message>
      <source>Many networks want a sign-in first. What came so far is kept. Open a web browser, sign in to the network, and try again. If no page comes, look at the address.</source>
      <translation>شبكات كثيرة تطلب تسجيل الدخول أولًا. ما جاء حتى الآن محفوظ. افتح متصفح ويب، وسجّل الدخول إلى الشبكة، وحاول مرة أخرى. إن لم تأت صفحة فانظر إلى العنوان.</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>لا جواب</translation>
    </message>
    <message>
      <source>No catalogue vouches for them, so others could not check them. Nothing was written. Choose courses that came from a catalogue.</source>
      <translation>لا فهرس يشهد لها، فلا يستطيع الآخرون فحصها. لم يُكتب شيء. اختر دورات جاءت من فهرس.</translation>
    </message>
    <message>
      <source>Nobody knows this server</source>
      <translation>لا أحد يعرف هذا الخادم</translation>
    </message>
    <message>
      <source>None of these courses can be shared this way</source>
      <translation>لا يمكن مشاركة أيّ من هذه الدورات هكذا</translation>
    </message>
    <message>
      <source>Nothing answers at {host}. Everything is saved on this computer. The server may be switched off, or its address may be another one. Try again later, or look at the address.</source>
      <translation>لا شيء يجيب في {host}. كل شيء محفوظ على هذا الحاسوب. قد يكون الخادم مطفأ، أو قد يكون عنوانه غير هذا. حاول لاحقًا، أو انظر إلى العنوان.</translation>
    </message>
    <message>
      <source>Nothing answers at {host}. What came so far is kept. The server may be switched off, or its address may be another one. Try again later, or look at the address.</source>
      <translation>لا شيء يجيب في {host}. ما جاء حتى الآن محفوظ. قد يكون الخادم مطفأ، أو قد يكون عنوانه غير هذا. حاول لاحقًا، أو انظر إلى العنوان.</translation>
    </message>
    <message>
      <source>Nothing can be written to this stick</source>
      <translation>لا يمكن كتابة شيء على ذاكرة USB هذه</translation>
    </message>
    <message>
      <source>Nothing here was changed. Try again later, or tell whoever looks after the catalogue.</source>
      <translation>لم يتغير شيء هنا. حاول لاحقًا، أو أخبر من يعتني بالفهرس.</translation>
    </message>
    <message>
      <source>Nothing is lost: everything is on this computer, and what was on the stick is as it was. Make some room on the stick, or take another one.</source>
      <translation>لم يُفقد شيء: كل شيء على هذا الحاسوب، وما كان على ذاكرة USB كما كان. أفسح عليها مكانًا، أو خذ غيرها.</translation>
    </message>
    <message>
      <source>Nothing is lost: everything is on this computer. Some sticks have a little switch that forbids writing: look for it, or take another stick.</source>
      <translation>لم يُفقد شيء: كل شيء على هذا الحاسوب. لبعض ذواكر USB مفتاح صغير يمنع الكتابة: ابحث عنه، أو خذ ذاكرة أخرى.</translation>
    </message>
    <message>
      <source>Nothing needs to be done.</source>
      <translation>لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
      <source>Nothing of it was kept, and everything is saved on this computer. Look at the address: it may be that of something else.</source>
      <translation>لم يُحفظ منه شيء، وكل شيء محفوظ على هذا الحاسوب. انظر إلى العنوان: قد يكون لشيء آخر.</translation>
    </message>
    <message>
      <source>Nothing of it was kept. Look at the address: it may be that of something else.</source>
      <translation>لم يُحفظ منه شيء. انظر إلى العنوان: قد يكون عنوان شيء آخر.</translation>
    </message>
    <message>
      <source>Nothing of it was taken in yet. Read the stick, and say whether you know the computer.</source>
      <translation>لم يُدخَل منه شيء بعد. اقرأ ذاكرة USB، وقل إن كنت تعرف الحاسوب.</translation>
    </message>
    <message>
      <source>Nothing of it was taken in, and nothing here was changed. Choose another file.</source>
      <translation>لم يُدخَل منه شيء، ولم يتغيّر شيء هنا. اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>Nothing of it was taken in, and nothing here was changed. Install the newer Darasa on this computer, and read the stick again.</source>
      <translation>لم يُدخَل منه شيء، ولم يتغيّر شيء هنا. ثبّت Darasa الأحدث على هذا الحاسوب، واقرأ ذاكرة USB من جديد.</translation>
    </message>
    <message>
      <source>Nothing of it was taken, and your courses are as they were. A newer Darasa may be needed; or ask the makers of the catalogue.</source>
      <translation>لم يؤخذ منه شيء، ودوراتك كما كانت. قد يلزم إصدار أحدث من Darasa؛ أو اسأل صانعي الفهرس.</translation>
    </message>
    <message>
      <source>Nothing of it was, and nothing here was changed. Export again on the other computer.</source>
      <translation>لم يُدخَل منه شيء، ولم يتغيّر شيء هنا. صدّر من جديد على الحاسوب الآخر.</translation>
    </message>
    <message>
      <source>Nothing of this publisher is offered until that is mended. Courses of all others, and those that are here, are not touched by it. Tell the makers of the catalogue.</source>
      <translation>لا يُعرض شيء من هذا الناشر حتى يُصلح ذلك. دورات الآخرين جميعًا، والموجودة هنا، لم تُمسّ. أخبر صانعي الفهرس.</translation>
    </message>
    <message>
      <source>Nothing was brought back from it, and nothing was changed. Choose another backup.</source>
      <translation>لم يُستعَد منها شيء ولم يتغيّر شيء. اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
      <source>Nothing was changed, and everything is saved here. Set up the server again.</source>
      <translation>لم يتغيّر شيء، وكل شيء محفوظ هنا. أعدّ الخادم من جديد.</translation>
    </message>
    <message>
      <source>Nothing was changed, and your courses are as they were. Try again later.</source>
      <translation>لم يتغير شيء، ودوراتك كما كانت. حاول لاحقًا.</translation>
    </message>
    <message>
      <source>Nothing was changed. Check that the disk is there and can be written to, or choose a folder outside Darasa's own.</source>
      <translation>لم يتغيّر شيء. تأكد من وجود القرص ومن إمكان الكتابة عليه، أو اختر مجلدًا خارج مجلد Darasa نفسه.</translation>
    </message>
    <message>
      <source>Nothing was changed. Choose a passphrase first: on the first screen, under “Facilitator sign-in”.</source>
      <translation>لم يتغيّر شيء. اختر عبارة مرور أولًا: في الشاشة الأولى، تحت «دخول الميسّر».</translation>
    </message>
    <message>
      <source>Nothing was changed. Choose a short name that no other catalogue has.</source>
      <translation>لم يتغير شيء. اختر اسمًا قصيرًا ليس لفهرس آخر.</translation>
    </message>
    <message>
      <source>Nothing was changed. Close the other window of Darasa, then try again.</source>
      <translation>لم يتغيّر شيء. أغلق نافذة Darasa الأخرى ثم حاول من جديد.</translation>
    </message>
    <message>
      <source>Nothing was changed. Forget the one that is here first, if another one is to take its place.</source>
      <translation>لم يتغيّر شيء. انسَ المفتاح الموجود هنا أولًا، إن كان سيحل محله غيره.</translation>
    </message>
    <message>
      <source>Nothing was changed. Install the newer Darasa and open the course again.</source>
      <translation>لم يتغيّر شيء. ثبّت الإصدار الأحدث من Darasa وافتح الدورة من جديد.</translation>
    </message>
    <message>
      <source>Nothing was changed. Look at each letter and try again. A code works once: only the newest one counts.</source>
      <translation>لم يتغيّر شيء. انظر إلى كل حرف وحاول من جديد. يعمل الرمز مرة واحدة: والأحدث وحده هو المعتمد.</translation>
    </message>
    <message>
      <source>Nothing was changed. Look at each letter of the address, or choose the folder in which the folders “metadata” and “targets” lie.</source>
      <translation>لم يتغير شيء. انظر إلى كل حرف في العنوان، أو اختر المجلد الذي فيه المجلدان «metadata» و«targets».</translation>
    </message>
    <message>
      <source>Nothing was changed. Look at the name, the address, the key and the secret.</source>
      <translation>لم يتغيّر شيء. انظر إلى الاسم والعنوان والمفتاح والسر.</translation>
    </message>
    <message>
      <source>Nothing was changed. Make the key on the collecting computer, export there once, and choose that stick.</source>
      <translation>لم يتغيّر شيء. أنشئ المفتاح على الحاسوب الجامع، وصدّر هناك مرة، ثم اختر ذاكرة USB تلك.</translation>
    </message>
    <message>
      <source>Nothing was changed. Sign in as the facilitator, and do it again. Darasa signs you out by itself when you leave the computer for a while.</source>
      <translation>لم يتغيّر شيء. سجّل الدخول كميسّر وأعد ما فعلته. يُخرجك Darasa من تلقاء نفسه عندما تترك الحاسوب مدة.</translation>
    </message>
    <message>
      <source>Nothing was changed. Sign in with the passphrase that was chosen, or use the recovery code.</source>
      <translation>لم يتغيّر شيء. سجّل الدخول بعبارة المرور التي اختيرت، أو استخدم رمز الاسترداد.</translation>
    </message>
    <message>
      <source>Nothing was changed. Try again. If you forgot it, use the recovery code that you wrote down.</source>
      <translation>لم يتغيّر شيء. حاول من جديد. إن نسيتها فاستخدم رمز الاسترداد الذي دوّنته.</translation>
    </message>
    <message>
      <source>Nothing was changed. Type an address that begins with https:// or http://, or choose a folder.</source>
      <translation>لم يتغير شيء. اكتب عنوانًا يبدأ بـ ‎https://‎ أو ‎http://‎، أو اختر مجلدًا.</translation>
    </message>
    <message>
      <source>Nothing was changed. Use {shortest} to {longest} letters. Best are a few words that only you would put together.</source>
      <translation>لم يتغيّر شيء. استخدم من {shortest} إلى {longest} حرفًا. والأفضل بضع كلمات لا يجمعها معًا غيرك.</translation>
    </message>
    <message>
      <source>Nothing was taken back to the older state. Courses on it can still be used where they are the right ones. Renew the stick on a computer with internet.</source>
      <translation>لم يُعَد شيء إلى الحال الأقدم. يمكن استخدام ما عليها من دورات حيث تكون هي الصحيحة. جدّد ذاكرة USB على حاسوب فيه إنترنت.</translation>
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
      <source>Only that centre can read it. Nothing here was changed. Take it to that centre, or export again with the key of this one.</source>
      <translation>لا يقرؤه إلا ذلك المركز. لم يتغيّر شيء هنا. خذه إلى ذلك المركز، أو صدّر من جديد بمفتاح هذا المركز.</translation>
    </message>
    <message>
      <source>Only the collecting computer can read this file</source>
      <translation>لا يقرأ هذا الملف إلا الحاسوب الجامع</translation>
    </message>
    <message>
      <source>Only the facilitator can do this</source>
      <translation>الميسّر وحده يستطيع فعل هذا</translation>
    </message>
    <message>
      <source>Only those of the catalogue that was here first are offered: the other one may only pretend. A facilitator who knows that it is right can allow it.</source>
      <translation>لا تُعرض إلا دورات الفهرس الذي كان هنا أولًا: قد يكون الآخر مدّعيًا. يستطيع ميسّر يعرف أنه صحيح أن يسمح به.</translation>
    </message>
    <message>
      <source>Only {free} are free. Everything so far is saved. Ask the person who looks after this computer to make some room soon: on a full disk Darasa cannot save what you do.</source>
      <translation>لم يبقَ سوى {free}. كل شيء حتى الآن محفوظ. اطلب ممن يعتني بهذا الحاسوب إفساح مكان قريبًا: على قرص ممتلئ لا يستطيع Darasa حفظ ما تفعله.</translation>
    </message>
    <message>
      <source>Somebody changed this catalogue</source>
      <translation>غيّر أحد هذا الفهرس</translation>
    </message>
    <message>
      <source>Somebody changed this file</source>
      <translation>غيّر أحد هذا الملف</translation>
    </message>
    <message>
      <source>Somebody removed it, or it has changed. Your courses are as they were.</source>
      <translation>أزاله أحد، أو تغيّر. دوراتك كما كانت.</translation>
    </message>
    <message>
      <source>Something answers there that keeps no learning records. Nothing was sent, and everything is saved here. Look at each letter of the address, also at what comes after the name.</source>
      <translation>يجيب هناك شيء لا يحفظ سجلات تعلّم. لم يُرسل شيء، وكل شيء محفوظ هنا. انظر إلى كل حرف من العنوان، وإلى ما يأتي بعد الاسم أيضًا.</translation>
    </message>
    <message>
      <source>Something changed the file on its way</source>
      <translation>شيء ما غيّر الملف في طريقه</translation>
    </message>
    <message>
      <source>Something changes this course on its way</source>
      <translation>شيء ما يغيّر هذه الدورة في طريقها</translation>
    </message>
    <message>
      <source>Something did not work</source>
      <translation>شيء ما لم ينجح</translation>
    </message>
    <message>
      <source>Something shows an old state of the catalogue</source>
      <translation>شيء ما يعرض حالًا قديمة من الفهرس</translation>
    </message>
    <message>
      <source>That was a mistake of the program, not yours. Your answers and lessons are saved. You can go on; if it happens again, close Darasa and start it once more.</source>
      <translation>كان هذا خطأ من البرنامج لا منك. إجاباتك ودروسك محفوظة. يمكنك المتابعة، وإن تكرر ذلك فأغلق Darasa وابدأه من جديد.</translation>
    </message>
    <message>
      <source>The backup could not be made</source>
      <translation>تعذّر إنشاء النسخة الاحتياطية</translation>
    </message>
    <message>
      <source>The catalogue cannot be used</source>
      <translation>لا يمكن استخدام الفهرس</translation>
    </message>
    <message>
      <source>The catalogue could not be written down</source>
      <translation>تعذّر تدوين الفهرس</translation>
    </message>
    <message>
      <source>The catalogue did not answer as it should</source>
      <translation>لم يُجب الفهرس كما ينبغي</translation>
    </message>
    <message>
      <source>The catalogue does not have this course any more</source>
      <translation>لم تعد هذه الدورة في الفهرس</translation>
    </message>
    <message>
      <source>The catalogue has a form that Darasa does not know</source>
      <translation>للفهرس شكل لا يعرفه Darasa</translation>
    </message>
    <message>
      <source>The catalogue is larger than any can be</source>
      <translation>الفهرس أكبر ممّا يمكن أن يكون</translation>
    </message>
    <message>
      <source>The catalogue is not complete there</source>
      <translation>الفهرس غير كامل هناك</translation>
    </message>
    <message>
      <source>The clock of this computer may be wrong</source>
      <translation>قد تكون ساعة هذا الحاسوب خاطئة</translation>
    </message>
    <message>
      <source>The connection broke off</source>
      <translation>انقطع الاتصال</translation>
    </message>
    <message>
      <source>The connection is not secure</source>
      <translation>الاتصال غير آمن</translation>
    </message>
    <message>
      <source>The course could not be brought here</source>
      <translation>تعذّر إحضار الدورة إلى هنا</translation>
    </message>
    <message>
      <source>The course file cannot be reached</source>
      <translation>لا يمكن الوصول إلى ملف الدورة</translation>
    </message>
    <message>
      <source>The courses are not all on the stick</source>
      <translation>ليست كل الدورات على ذاكرة USB</translation>
    </message>
    <message>
      <source>The disk does not take the course</source>
      <translation>القرص لا يقبل الدورة</translation>
    </message>
    <message>
      <source>The disk is full, or Darasa may not write to its folder. What was known before still counts, and your courses are as they were. Make some room on the disk, and try again.</source>
      <translation>القرص ممتلئ، أو لا يجوز لـ Darasa أن يكتب في مجلده. ما كان معروفًا من قبل ما زال ساريًا، ودوراتك كما كانت. وفّر مساحة على القرص، وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The disk is nearly full</source>
      <translation>القرص ممتلئ تقريبًا</translation>
    </message>
    <message>
      <source>The file could not be written</source>
      <translation>تعذّرت كتابة الملف</translation>
    </message>
    <message>
      <source>The file was not written</source>
      <translation>لم يُكتب الملف</translation>
    </message>
    <message>
      <source>The file {file} cannot be read or written. What learners did is safe. Show this to the person who looks after the computers.</source>
      <translation>لا يمكن قراءة الملف {file} أو كتابته. ما أنجزه المتعلّمون في أمان. أرِ هذا لمن يعتني بالحواسيب.</translation>
    </message>
    <message>
      <source>The file {file} is damaged. Nothing is sent meanwhile, and everything is saved on this computer. Put the file away, and set up the server again.</source>
      <translation>الملف {file} تالف. لا يُرسل شيء في هذه الأثناء، وكل شيء محفوظ على هذا الحاسوب. ضع الملف جانبًا، وأعدّ الخادم من جديد.</translation>
    </message>
    <message>
      <source>The file {file} is not there, though this folder was in use. Backups of it are not touched. Start Darasa, and it brings back all that it can find.</source>
      <translation>الملف {file} غير موجود، مع أن هذا المجلد كان مستخدمًا. لم تُمسّ نسخه الاحتياطية. ابدأ Darasa فيستعيد كل ما يمكنه إيجاده.</translation>
    </message>
    <message>
      <source>The file {file} was left as it is, so nothing more can be lost. Ask the person who looks after this computer to restore the newest backup.</source>
      <translation>تُرك الملف {file} كما هو حتى لا يُفقد شيء آخر. اطلب ممن يعتني بهذا الحاسوب استعادة أحدث نسخة احتياطية.</translation>
    </message>
    <message>
      <source>The folder is not there</source>
      <translation>المجلد غير موجود</translation>
    </message>
    <message>
      <source>The keys of this computer cannot be used</source>
      <translation>لا يمكن استخدام مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
      <source>The learning record could not be read</source>
      <translation>تعذّرت قراءة سجل التعلّم</translation>
    </message>
    <message>
      <source>The learning record is gone from its place</source>
      <translation>سجل التعلّم ليس في مكانه</translation>
    </message>
    <message>
      <source>The limit of this month is reached</source>
      <translation>بلغ هذا الشهر حدّه</translation>
    </message>
    <message>
      <source>The list of courses of {publisher} has a mistake</source>
      <translation>في قائمة دورات {publisher} خطأ</translation>
    </message>
    <message>
      <source>The makers of the catalogue took the key back, perhaps because it was stolen. Nothing of it was taken, and your courses are as they were. Use another address, or tell the makers.</source>
      <translation>سحب صانعو الفهرس المفتاح، ربما لأنه سُرق. لم يؤخذ منه شيء، ودوراتك كما كانت. استخدم عنوانًا آخر، أو أخبر صانعي الفهرس.</translation>
    </message>
    <message>
      <source>The name {host} is not found. Everything is saved on this computer. Look at each letter of the address, or try again later.</source>
      <translation>الاسم {host} غير موجود. كل شيء محفوظ على هذا الحاسوب. انظر إلى كل حرف من العنوان، أو حاول لاحقًا.</translation>
    </message>
    <message>
      <source>The name {host} is not found. What came so far is kept. Look at each letter of the address, or try again later.</source>
      <translation>لم يُعثر على الاسم {host}. ما جاء حتى الآن محفوظ. انظر إلى كل حرف في العنوان، أو حاول لاحقًا.</translation>
    </message>
    <message>
      <source>The publisher made a mistake with this course</source>
      <translation>أخطأ الناشر في هذه الدورة</translation>
    </message>
    <message>
      <source>The server answered far too much</source>
      <translation>أجاب الخادم بأكثر مما يلزم بكثير</translation>
    </message>
    <message>
      <source>The server answered something odd</source>
      <translation>أجاب الخادم بشيء غريب</translation>
    </message>
    <message>
      <source>The server could not be reached</source>
      <translation>تعذّر الوصول إلى الخادم</translation>
    </message>
    <message>
      <source>The server does not accept the key</source>
      <translation>لا يقبل الخادم المفتاح</translation>
    </message>
    <message>
      <source>The server does not give this file</source>
      <translation>الخادم لا يعطي هذا الملف</translation>
    </message>
    <message>
      <source>The server does not keep what it is sent</source>
      <translation>لا يحتفظ الخادم بما يُرسل إليه</translation>
    </message>
    <message>
      <source>The server does not let this key do that</source>
      <translation>لا يسمح الخادم لهذا المفتاح بذلك</translation>
    </message>
    <message>
      <source>The server has moved</source>
      <translation>انتقل الخادم</translation>
    </message>
    <message>
      <source>The server is busy</source>
      <translation>الخادم مشغول</translation>
    </message>
    <message>
      <source>The server is too old</source>
      <translation>الخادم قديم جدًا</translation>
    </message>
    <message>
      <source>The server refuses what it is sent</source>
      <translation>يرفض الخادم ما يُرسل إليه</translation>
    </message>
    <message>
      <source>The settings could not be read</source>
      <translation>تعذّرت قراءة الإعدادات</translation>
    </message>
    <message>
      <source>The stick cannot be read</source>
      <translation>لا يمكن قراءة ذاكرة USB</translation>
    </message>
    <message>
      <source>The stick is full</source>
      <translation>ذاكرة USB ممتلئة</translation>
    </message>
    <message>
      <source>The stick or the folder is gone</source>
      <translation>ذاكرة USB أو المجلد لم يعد هنا</translation>
    </message>
    <message>
      <source>The stick was not used</source>
      <translation>لم تُستخدم ذاكرة USB</translation>
    </message>
    <message>
      <source>The stick was pulled out, or it does not work. Nothing is lost: everything is on this computer, and what was on the stick is as it was. Put the stick in, and try again.</source>
      <translation>نُزعت ذاكرة USB، أو لا تعمل. لم يُفقد شيء: كل شيء على هذا الحاسوب، وما كان على الذاكرة كما كان. ضعها، وحاول من جديد.</translation>
    </message>
    <message>
      <source>The stick was pulled out, or it does not work. What was on it before can be used, and everything here is as it was. Put the stick in, and copy again.</source>
      <translation>نُزعت ذاكرة USB، أو أنها لا تعمل. ما كان عليها من قبل يمكن استخدامه، وكل شيء هنا كما كان. صِل الذاكرة، وانسخ من جديد.</translation>
    </message>
    <message>
      <source>The time of this catalogue is over</source>
      <translation>انتهت مدة هذا الفهرس</translation>
    </message>
    <message>
      <source>The time of what {publisher} signed is over</source>
      <translation>انتهت مدة ما وقّعه {publisher}</translation>
    </message>
    <message>
      <source>Their name and answers were erased here, and nothing new was saved. Choose another picture on the first screen, or join as a new learner.</source>
      <translation>مُحي اسمه وإجاباته من هنا، ولم يُحفظ شيء جديد. اختر صورة أخرى في الشاشة الأولى أو انضم كمتعلّم جديد.</translation>
    </message>
    <message>
      <source>There is a centre’s key here already</source>
      <translation>يوجد هنا مفتاح مركز من قبل</translation>
    </message>
    <message>
      <source>There is no backup yet</source>
      <translation>لا توجد نسخة احتياطية بعد</translation>
    </message>
    <message>
      <source>There is no catalogue at this address</source>
      <translation>لا فهرس في هذا العنوان</translation>
    </message>
    <message>
      <source>There is no centre’s key in this place</source>
      <translation>لا مفتاح مركز في هذا المكان</translation>
    </message>
    <message>
      <source>There is no internet now</source>
      <translation>لا إنترنت الآن</translation>
    </message>
    <message>
      <source>There is not enough room for this course</source>
      <translation>لا توجد مساحة كافية لهذه الدورة</translation>
    </message>
    <message>
      <source>These two are one learner already</source>
      <translation>هذان متعلّم واحد من قبل</translation>
    </message>
    <message>
      <source>This backup is damaged</source>
      <translation>هذه النسخة الاحتياطية تالفة</translation>
    </message>
    <message>
      <source>This cannot be used as a server</source>
      <translation>لا يمكن استخدام هذا خادمًا</translation>
    </message>
    <message>
      <source>This catalogue has no address</source>
      <translation>ليس لهذا الفهرس عنوان</translation>
    </message>
    <message>
      <source>This catalogue is not here any more</source>
      <translation>لم يعد هذا الفهرس هنا</translation>
    </message>
    <message>
      <source>This computer has a facilitator already</source>
      <translation>لهذا الحاسوب ميسّر من قبل</translation>
    </message>
    <message>
      <source>This computer has no facilitator yet</source>
      <translation>ليس لهذا الحاسوب ميسّر بعد</translation>
    </message>
    <message>
      <source>This copy of the catalogue is older than what is known here</source>
      <translation>نسخة الفهرس هذه أقدم ممّا هو معروف هنا</translation>
    </message>
    <message>
      <source>This course did not copy completely</source>
      <translation>لم تُنسخ هذه الدورة كاملة</translation>
    </message>
    <message>
      <source>This course is here already</source>
      <translation>هذه الدورة موجودة هنا</translation>
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
      <source>This file cannot be taken in</source>
      <translation>لا يمكن إدخال هذا الملف</translation>
    </message>
    <message>
      <source>This file holds far more than any record</source>
      <translation>في هذا الملف أكثر بكثير مما في أي سجل</translation>
    </message>
    <message>
      <source>This file is damaged</source>
      <translation>هذا الملف تالف</translation>
    </message>
    <message>
      <source>This file is from a computer that is not known here</source>
      <translation>هذا الملف من حاسوب غير معروف هنا</translation>
    </message>
    <message>
      <source>This file is from a newer Darasa</source>
      <translation>هذا الملف من Darasa أحدث</translation>
    </message>
    <message>
      <source>This file is sealed for another centre</source>
      <translation>هذا الملف مختوم لمركز آخر</translation>
    </message>
    <message>
      <source>This file may not be from where it says</source>
      <translation>قد لا يكون هذا الملف من حيث يقول</translation>
    </message>
    <message>
      <source>This folder belongs to a newer Darasa</source>
      <translation>هذا المجلد يعود إلى إصدار أحدث من Darasa</translation>
    </message>
    <message>
      <source>This is another catalogue</source>
      <translation>هذا فهرس آخر</translation>
    </message>
    <message>
      <source>This is not a record of Darasa</source>
      <translation>ليس هذا سجلًا لـ Darasa</translation>
    </message>
    <message>
      <source>This is not on its way any more</source>
      <translation>لم تعد هذه في الطريق</translation>
    </message>
    <message>
      <source>This is not the address of a record store</source>
      <translation>ليس هذا عنوان مخزن سجلات</translation>
    </message>
    <message>
      <source>This is signed with a key that counts no more</source>
      <translation>هذا موقَّع بمفتاح لم يعد ساريًا</translation>
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
      <source>This passphrase does not match</source>
      <translation>عبارة المرور هذه غير مطابقة</translation>
    </message>
    <message>
      <source>This recovery code does not match</source>
      <translation>رمز الاسترداد هذا غير مطابق</translation>
    </message>
    <message>
      <source>This server is not set up here any more</source>
      <translation>لم يعد هذا الخادم معدًّا هنا</translation>
    </message>
    <message>
      <source>This very version is on this computer. There is nothing to do.</source>
      <translation>هذا الإصدار نفسه على هذا الحاسوب. لا شيء يلزم فعله.</translation>
    </message>
    <message>
      <source>Two catalogues say that they have the courses of {publisher}</source>
      <translation>فهرسان يقولان إن لديهما دورات {publisher}</translation>
    </message>
    <message>
      <source>What answers at {host} cannot prove that it is the server. Nothing was changed here. Look at the address; if it is right, ask whoever runs the server.</source>
      <translation>ما يجيب في {host} لا يستطيع إثبات أنه الخادم. لم يتغير شيء هنا. انظر إلى العنوان؛ وإن كان صحيحًا فاسأل من يدير الخادم.</translation>
    </message>
    <message>
      <source>What answers at {host} cannot prove that it is the server. Nothing was sent, and everything is saved here. Look at the address; if it is right, ask whoever runs the server.</source>
      <translation>لا يستطيع ما يجيب في {host} أن يثبت أنه الخادم. لم يُرسل شيء، وكل شيء محفوظ هنا. انظر إلى العنوان، فإن كان صحيحًا فاسأل من يدير الخادم.</translation>
    </message>
    <message>
      <source>What came is not what was asked for, so it was not used. What was right is kept. Darasa tries again by itself; if it goes on, use another connection or a stick.</source>
      <translation>ما جاء ليس ما طُلب، فلم يُستخدم. ما كان صحيحًا محفوظ. يحاول Darasa من جديد وحده؛ وإن استمر الأمر فاستخدم اتصالًا آخر أو ذاكرة USB.</translation>
    </message>
    <message>
      <source>What came is not what was published</source>
      <translation>ما جاء ليس ما نُشر</translation>
    </message>
    <message>
      <source>What came so far is kept, and it goes on from there by itself. Nothing needs to be done.</source>
      <translation>ما جاء حتى الآن محفوظ، ويتابع من هناك وحده. لا شيء يلزم فعله.</translation>
    </message>
    <message>
      <source>What came so far is kept, and your courses are as they were. Try again in a while.</source>
      <translation>ما جاء حتى الآن محفوظ، ودوراتك كما كانت. حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
      <source>What came so far is kept. Go on whenever you like.</source>
      <translation>ما جاء حتى الآن محفوظ. تابع متى شئت.</translation>
    </message>
    <message>
      <source>What came so far is kept. Look at the connection, and try again.</source>
      <translation>ما جاء حتى الآن محفوظ. انظر إلى الاتصال، وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>What comes is not what was published, again and again. None of it was used, what was right is kept, and your courses are as they were. Use another connection, or a stick.</source>
      <translation>ما يأتي ليس ما نُشر، مرة بعد مرة. لم يُستخدم منه شيء، وما كان صحيحًا محفوظ، ودوراتك كما كانت. استخدم اتصالًا آخر، أو ذاكرة USB.</translation>
    </message>
    <message>
      <source>What did not arrive is sent again by itself, and nothing counts twice. Everything is saved on this computer. Try again when the connection is better.</source>
      <translation>ما لم يصل يُرسل من جديد تلقائيًا، ولا يُحسب شيء مرتين. كل شيء محفوظ على هذا الحاسوب. حاول من جديد عندما يتحسن الاتصال.</translation>
    </message>
    <message>
      <source>What is in the list stays. It goes on when the other one is done.</source>
      <translation>ما في القائمة يبقى. يتابع حين ينتهي الآخر.</translation>
    </message>
    <message>
      <source>What is on this computer is as it was. Try again with this or another stick.</source>
      <translation>ما على هذا الحاسوب كما كان. حاول من جديد بذاكرة USB هذه أو غيرها.</translation>
    </message>
    <message>
      <source>What is on this computer stays, with everything you did. Look whether the catalogue has a newer version.</source>
      <translation>ما على هذا الحاسوب يبقى، مع كل ما فعلته. انظر هل في الفهرس إصدار أحدث.</translation>
    </message>
    <message>
      <source>What is on this computer works without it. What came so far is kept, and goes on from there by itself when there is a network again.</source>
      <translation>ما على هذا الحاسوب يعمل بدونه. ما جاء حتى الآن محفوظ، ويتابع من هناك وحده حين توجد شبكة من جديد.</translation>
    </message>
    <message>
      <source>What is set about servers could not be read</source>
      <translation>تعذّرت قراءة إعدادات الخوادم</translation>
    </message>
    <message>
      <source>What learners did is safe in its place. Make a backup now.</source>
      <translation>ما فعله المتعلّمون سليم في مكانه. أنشئ نسخة احتياطية الآن.</translation>
    </message>
    <message>
      <source>What learners did is safe, and older backups stay. Check that the disk of the folder {folder} is there, has room and can be written to. Then try again.</source>
      <translation>ما فعله المتعلّمون سليم، وتبقى النسخ الأقدم. تأكد من أن قرص المجلد {folder} موجود وفيه مكان وتمكن الكتابة عليه. ثم حاول من جديد.</translation>
    </message>
    <message>
      <source>What lies there is not signed by the catalogue that is trusted here. Nothing of it was taken, and your courses are as they were. If its address now belongs to somebody else, remove it, and ask its makers for the right one.</source>
      <translation>ما هناك لم يوقّعه الفهرس الموثوق به هنا. لم يؤخذ منه شيء، ودوراتك كما كانت. إن كان عنوانه الآن لغيره فأزله، واسأل صانعيه عن العنوان الصحيح.</translation>
    </message>
    <message>
      <source>What the learner did is safe here. Check that the disk of {file} is there, has room and can be written to. Then try again.</source>
      <translation>ما فعله المتعلّم سليم هنا. تأكد من أن قرص {file} موجود وفيه مكان وتمكن الكتابة عليه. ثم حاول من جديد.</translation>
    </message>
    <message>
      <source>What was noted of the catalogue cannot be read</source>
      <translation>لا يمكن قراءة ما دُوّن عن الفهرس</translation>
    </message>
    <message>
      <source>What was on it can be used as before, and everything here is as it was. Choose fewer courses, make some room on the stick, or take another one.</source>
      <translation>ما كان عليها يمكن استخدامه كما من قبل، وكل شيء هنا كما كان. اختر دورات أقل، أو وفّر مساحة على ذاكرة USB، أو خذ غيرها.</translation>
    </message>
    <message>
      <source>What was saved before is safe, and you can look at it. Nothing new can be saved: Darasa may only read its folder. Ask the person who looks after this computer to let it write there.</source>
      <translation>ما حُفظ من قبل سليم، ويمكنك الاطلاع عليه. لا يمكن حفظ شيء جديد: يُسمح لبرنامج Darasa بقراءة مجلده فقط. اطلب ممن يعتني بهذا الحاسوب السماح له بالكتابة فيه.</translation>
    </message>
    <message>
      <source>What was saved before is safe. Another program is using Darasa's data. Close other programs, and try again.</source>
      <translation>ما حُفظ من قبل سليم. يستخدم برنامج آخر بيانات Darasa. أغلق البرامج الأخرى ثم حاول من جديد.</translation>
    </message>
    <message>
      <source>What was saved before is safe. Make some room on the disk, or close other programs that use Darasa's folder, and try again.</source>
      <translation>ما حُفظ من قبل سليم. أفسح مكانًا على القرص، أو أغلق البرامج الأخرى التي تستخدم مجلد Darasa، ثم حاول من جديد.</translation>
    </message>
    <message>
      <source>What was saved before is safe. The disk is full, so nothing new can be saved. Make some room on it, and try again.</source>
      <translation>ما حُفظ من قبل سليم. القرص ممتلئ، فلا يمكن حفظ شيء جديد. أفسح مكانًا عليه ثم حاول من جديد.</translation>
    </message>
    <message>
      <source>What you did in it is kept. Ask your facilitator to add the course again, and go on where you were.</source>
      <translation>ما أنجزته فيها محفوظ. اطلب من الميسّر إضافة الدورة من جديد ثم تابع من حيث توقفت.</translation>
    </message>
    <message>
      <source>Your courses are as they were. Look for new courses again: that writes it anew. If it stays, remove the catalogue and add it again.</source>
      <translation>دوراتك كما كانت. ابحث عن دورات جديدة مرة أخرى: هذا يدوّنه من جديد. وإن بقي الأمر فأزل الفهرس وأضفه من جديد.</translation>
    </message>
    <message>
      <source>{address} answers, and refuses. Nothing here was changed. Tell whoever looks after the catalogue.</source>
      <translation>{address} يجيب ويرفض. لم يتغير شيء هنا. أخبر من يعتني بالفهرس.</translation>
    </message>
    <message>
      <source>{address} does not have the file. Nothing here was changed. Look at the address, or try again later: the catalogue may be being renewed.</source>
      <translation>ليس الملف في {address}. لم يتغير شيء هنا. انظر إلى العنوان، أو حاول لاحقًا: قد يكون الفهرس قيد التجديد.</translation>
    </message>
    <message>
      <source>{address} sent more than such a file can hold. Nothing of it was kept. Look at the address: it may be that of something else.</source>
      <translation>أرسل {address} أكثر ممّا يسعه مثل هذا الملف. لم يُحفظ منه شيء. انظر إلى العنوان: قد يكون عنوان شيء آخر.</translation>
    </message>
    <message>
      <source>{folder} cannot be found. Everything is saved on this computer. Put the stick in, and try again.</source>
      <translation>لا يوجد {folder}. كل شيء محفوظ على هذا الحاسوب. ضع ذاكرة USB، وحاول من جديد.</translation>
    </message>
    <message>
      <source>{publisher} signed for courses of others</source>
      <translation>وقّع {publisher} على دورات غيره</translation>
    </message>
    <message>
      <source>{size} are more than one file on most sticks can have. Nothing was written. Leave this course out.</source>
      <translation>{size} أكثر ممّا يمكن أن يبلغه ملف واحد على معظم ذواكر USB. لم يُكتب شيء. اترك هذه الدورة.</translation>
    </message>
    <message>
      <source>{used} of {budget} are used. Everything is saved on this computer, and is sent next month. To send sooner, set a higher limit.</source>
      <translation>استُخدم {used} من {budget}. كل شيء محفوظ على هذا الحاسوب، ويُرسل في الشهر التالي. للإرسال قبل ذلك ضع حدًا أعلى.</translation>
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
    <name>Waiting</name>
    <message>
      <source>That was a few tries. Take a break: you can try again in {time}.</source>
      <translation>حاولت عدة مرات. خذ استراحة: يمكنك المحاولة بعد {time}.</translation>
    </message>
  </context>
  <context>
    <name>WaitingCard</name>
    <message numerus="yes">
      <source>And %n more</source>
      <translation>
        <numerusform>و%Ln غيرها</numerusform>
        <numerusform>وواحد غيرها</numerusform>
        <numerusform>واثنان غيرها</numerusform>
        <numerusform>و%Ln غيرها</numerusform>
        <numerusform>و%Ln غيرها</numerusform>
        <numerusform>و%Ln غيرها</numerusform>
      </translation>
    </message>
    <message>
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>Details: {what}</source>
      <translation>التفاصيل: {what}</translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation>لا شيء في الانتظار.</translation>
    </message>
    <message>
      <source>Send again</source>
      <translation>إرسال من جديد</translation>
    </message>
    <message>
      <source>Send again: {what}</source>
      <translation>إرسال من جديد: {what}</translation>
    </message>
    <message>
      <source>Send all again</source>
      <translation>إرسال الكل من جديد</translation>
    </message>
    <message numerus="yes">
      <source>Show %n more</source>
      <translation>
        <numerusform>إظهار %Ln أخرى</numerusform>
        <numerusform>إظهار واحد آخر</numerusform>
        <numerusform>إظهار اثنين آخرين</numerusform>
        <numerusform>إظهار %Ln أخرى</numerusform>
        <numerusform>إظهار %Ln أخرى</numerusform>
        <numerusform>إظهار %Ln أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>The server did not take it, and gave no reason.</source>
      <translation>لم يقبله الخادم، ولم يقل لماذا.</translation>
    </message>
    <message>
      <source>The server says: {words}</source>
      <translation>يقول الخادم: {words}</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>في الانتظار</translation>
    </message>
    <message>
      <source>Waiting to send</source>
      <translation>في انتظار الإرسال</translation>
    </message>
    <message>
      <source>{size} in all</source>
      <translation>{size} إجمالًا</translation>
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
    <message>
      <source>{day}, {time}</source>
      <comment>as in: Today, 14:20</comment>
      <translation>{day}، {time}</translation>
    </message>
  </context>
  <context>
    <name>WhichLanguage</name>
    <message>
      <source>In which language?</source>
      <translation>بأيّ لغة؟</translation>
    </message>
    <message>
      <source>What you do in one language counts in the others too.</source>
      <translation>ما تفعله بلغة يُحسب في اللغات الأخرى أيضًا.</translation>
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
      <source>Facilitator sign-in</source>
      <translation>دخول الميسّر</translation>
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
  <context>
    <name>Word</name>
    <message>
      <source>Explain this word</source>
      <translation>شرح هذه الكلمة</translation>
    </message>
  </context>
  <context>
    <name>Working</name>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
  </context>
</TS>
