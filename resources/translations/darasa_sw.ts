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
    <name>AcceptExpired</name>
    <message>
      <source>It was good until {date}, and this computer says that it is {today}. If that date is wrong, set the clock instead. Everything in the catalogue is properly signed; but somebody could be keeping newer courses from you. Use it as it is where no newer state can be had.</source>
      <translation>Ilikuwa halali hadi {date}, na kompyuta hii inasema ni {today}. Kama tarehe hiyo si sahihi, rekebisha saa badala yake. Kila kitu katika katalogi kimetiwa saini ipasavyo; lakini mtu anaweza kuwa anakuficha kozi mpya zaidi. Itumie ilivyo pale ambapo hali mpya zaidi haipatikani.</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Itumie</translation>
    </message>
    <message>
      <source>Use this catalogue as it is?</source>
      <translation>Katalogi hii itumike ilivyo?</translation>
    </message>
  </context>
  <context>
    <name>AddCatalogue</name>
    <message numerus="yes">
      <source>%n course(s) in all languages</source>
      <translation>
        <numerusform>Kozi %Ln katika lugha zote</numerusform>
        <numerusform>Kozi %Ln katika lugha zote</numerusform>
      </translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ongeza</translation>
    </message>
    <message>
      <source>Add a catalogue of courses</source>
      <translation>Ongeza katalogi ya kozi</translation>
    </message>
    <message>
      <source>Address or folder</source>
      <translation>Anwani au folda</translation>
    </message>
    <message>
      <source>As whoever publishes the courses gave it to you</source>
      <translation>Kama ulivyopewa na wanaochapisha kozi</translation>
    </message>
    <message>
      <source>By {names}</source>
      <translation>Na {names}</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Chagua folda…</translation>
    </message>
    <message>
      <source>Compare this number with the one that the publisher tells you, on paper, by telephone or on their own page. Add the catalogue only if every digit is the same.</source>
      <translation>Linganisha namba hii na ile unayoambiwa na mchapishaji, kwenye karatasi, kwa simu au kwenye ukurasa wake mwenyewe. Ongeza katalogi ikiwa tu kila tarakimu ni ileile.</translation>
    </message>
    <message>
      <source>Courses of this catalogue can then be got and updated by everybody here. Nothing is downloaded now but the list of courses.</source>
      <translation>Kisha kila mtu hapa anaweza kupata na kusasisha kozi za katalogi hii. Sasa hakuna kinachopakuliwa ila orodha ya kozi.</translation>
    </message>
    <message>
      <source>I was given a root file…</source>
      <translation>Nilipewa faili la mzizi…</translation>
    </message>
    <message>
      <source>It belongs to the root file. Its number:</source>
      <translation>Inalingana na faili la mzizi. Namba yake:</translation>
    </message>
    <message>
      <source>It ends in .json. With it, nothing needs to be compared.</source>
      <translation>Huishia na .json. Nalo, hakuna cha kulinganisha.</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Angalia</translation>
    </message>
    <message>
      <source>Looking at the catalogue…</source>
      <translation>Inaangalia katalogi…</translation>
    </message>
    <message>
      <source>Root file: {name}</source>
      <translation>Faili la mzizi: {name}</translation>
    </message>
    <message>
      <source>The folders “metadata” and “targets” lie in it.</source>
      <translation>Ndani yake kuna folda “metadata” na “targets”.</translation>
    </message>
    <message>
      <source>There is no such folder. An address begins with https://</source>
      <translation>Hakuna folda kama hiyo. Anwani huanza na https://</translation>
    </message>
    <message>
      <source>This catalogue is here already. The address is added to it.</source>
      <translation>Katalogi hii tayari ipo hapa. Anwani inaongezwa kwake.</translation>
    </message>
    <message>
      <source>Type an address, or choose a folder</source>
      <translation>Andika anwani, au chagua folda</translation>
    </message>
    <message>
      <source>Which folder?</source>
      <translation>Folda ipi?</translation>
    </message>
    <message>
      <source>Which root file?</source>
      <translation>Faili lipi la mzizi?</translation>
    </message>
  </context>
  <context>
    <name>AllowPublisher</name>
    <message>
      <source>Allow it</source>
      <translation>Ruhusu</translation>
    </message>
    <message>
      <source>Courses of {publisher} came from another catalogue first. From now on they would come from “{catalogue}”, which could replace those that are here. Ask the publisher, by telephone or on their own page, whether it is theirs.</source>
      <translation>Kozi za {publisher} zilitoka kwanza katika katalogi nyingine. Kuanzia sasa zingetoka katika “{catalogue}”, ambayo ingeweza kubadilisha zilizopo hapa. Muulize mchapishaji, kwa simu au kwenye ukurasa wake mwenyewe, kama ni yake.</translation>
    </message>
    <message>
      <source>Let this catalogue have the publisher?</source>
      <translation>Katalogi hii ipewe mchapishaji?</translation>
    </message>
  </context>
  <context>
    <name>Available</name>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>hatua %Ln</numerusform>
        <numerusform>hatua %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything from here is on this computer already.</source>
      <translation>Vyote vya hapa tayari viko kwenye kompyuta hii.</translation>
    </message>
    <message>
      <source>Get</source>
      <translation>Pata</translation>
    </message>
    <message>
      <source>Get {course}, {size}</source>
      <translation>Pata {course}, {size}</translation>
    </message>
    <message>
      <source>Make space</source>
      <translation>Tengeneza nafasi</translation>
    </message>
    <message>
      <source>No course here is as you look for it.</source>
      <translation>Hakuna kozi hapa kama unayotafuta.</translation>
    </message>
    <message>
      <source>No course is offered here now.</source>
      <translation>Kwa sasa hakuna kozi inayotolewa hapa.</translation>
    </message>
    <message>
      <source>No native speaker has checked this text yet</source>
      <translation>Maneno haya bado hayajakaguliwa na mzungumzaji asilia</translation>
    </message>
    <message>
      <source>On its way</source>
      <translation>Inakuja</translation>
    </message>
    <message numerus="yes">
      <source>Show %n more course(s)</source>
      <translation>
        <numerusform>Onyesha kozi %Ln zaidi</numerusform>
        <numerusform>Onyesha kozi %Ln zaidi</numerusform>
      </translation>
    </message>
    <message>
      <source>{languages} · {steps} · {size}</source>
      <translation>{languages} · {steps} · {size}</translation>
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
    <name>BackupsCard</name>
    <message>
      <source>A second one is in {folder}.</source>
      <translation>Ya pili iko katika {folder}.</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Weka nakala sasa</translation>
    </message>
    <message>
      <source>Backed up</source>
      <translation>Nakala rudufu imewekwa</translation>
    </message>
    <message>
      <source>Backed up, but only on this computer</source>
      <translation>Nakala rudufu imewekwa, lakini kwenye kompyuta hii tu</translation>
    </message>
    <message>
      <source>Backed up: {when}</source>
      <translation>Nakala rudufu: {when}</translation>
    </message>
    <message>
      <source>Backing up…</source>
      <translation>Nakala rudufu inawekwa…</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Nakala rudufu</translation>
    </message>
    <message>
      <source>Best on another disk, or a stick that stays in. A folder of its own is made there for this computer. Other files on it are not touched.</source>
      <translation>Ni bora kwenye diski nyingine, au flashi inayobaki imechomekwa. Folda maalum ya kompyuta hii inatengenezwa hapo. Mafaili mengine yaliyopo hayaguswi.</translation>
    </message>
    <message>
      <source>Choose a second folder</source>
      <translation>Chagua folda ya pili</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Chagua…</translation>
    </message>
    <message>
      <source>Darasa can be used again in a moment. Nothing is lost if you stop.</source>
      <translation>Utaweza kutumia Darasa tena baada ya muda mfupi. Hakuna kinachopotea ukisimamisha.</translation>
    </message>
    <message>
      <source>Darasa makes a backup when it is closed, and every day while it is open</source>
      <translation>Darasa huweka nakala rudufu inapofungwa, na kila siku ikiwa wazi</translation>
    </message>
    <message>
      <source>Darasa makes one by itself when it is closed</source>
      <translation>Darasa huweka moja yenyewe inapofungwa</translation>
    </message>
    <message>
      <source>In the second folder</source>
      <translation>Kwenye folda ya pili</translation>
    </message>
    <message>
      <source>No backup yet</source>
      <translation>Bado hakuna nakala rudufu</translation>
    </message>
    <message>
      <source>No second folder any more</source>
      <translation>Hakuna tena folda ya pili</translation>
    </message>
    <message>
      <source>None yet. If this computer breaks or is lost, its own backups go with it</source>
      <translation>Bado hakuna. Kompyuta hii ikiharibika au kupotea, nakala zilizomo zinapotea nayo</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Kwenye kompyuta hii</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Ondoa</translation>
    </message>
    <message>
      <source>Restore backup {number}, {when}, {where}</source>
      <translation>Rejesha nakala rudufu {number}, {when}, {where}</translation>
    </message>
    <message>
      <source>Restore from another place…</source>
      <translation>Rejesha kutoka mahali pengine…</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Rejesha…</translation>
    </message>
    <message>
      <source>Second folder</source>
      <translation>Folda ya pili</translation>
    </message>
    <message numerus="yes">
      <source>Show all %n</source>
      <translation>
        <numerusform>Onyesha zote %Ln</numerusform>
        <numerusform>Onyesha zote %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>The backup was written, read again and found whole. It is on this computer.</source>
      <translation>Nakala rudufu imeandikwa, ikasomwa tena na kukutwa ni kamili. Iko kwenye kompyuta hii.</translation>
    </message>
    <message>
      <source>The backups that are there stay, and can be restored. Darasa makes no new ones there.</source>
      <translation>Nakala zilizopo hapo zinabaki, na zinaweza kurejeshwa. Darasa haitaweka mpya hapo.</translation>
    </message>
    <message>
      <source>The names of Darasa's backups begin with darasa- and end in .db.</source>
      <translation>Majina ya nakala rudufu za Darasa huanza na darasa- na huishia na .db.</translation>
    </message>
    <message>
      <source>Use no second folder any more</source>
      <translation>Acha kutumia folda ya pili</translation>
    </message>
    <message>
      <source>Where should backups go as well?</source>
      <translation>Nakala rudufu ziwekwe wapi pia?</translation>
    </message>
    <message>
      <source>Which backup?</source>
      <translation>Nakala rudufu ipi?</translation>
    </message>
  </context>
  <context>
    <name>BringBack</name>
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
      <source>36 letters, digits and lines, as under Learners, Login card</source>
      <translation>Herufi, tarakimu na vistari 36, kama ilivyo chini ya Wanafunzi, Kadi ya kuingia</translation>
    </message>
    <message>
      <source>Bring back a learner</source>
      <translation>Mrudishe mwanafunzi</translation>
    </message>
    <message>
      <source>Code on the login card</source>
      <translation>Msimbo ulio kwenye kadi ya kuingia</translation>
    </message>
    <message>
      <source>Everything that is kept there was here already.</source>
      <translation>Yote yaliyohifadhiwa huko tayari yalikuwa hapa.</translation>
    </message>
    <message>
      <source>For somebody who learned on another computer, or whose computer broke. What is kept of them elsewhere is added here; nothing is taken away there.</source>
      <translation>Kwa mtu aliyejifunza kwenye kompyuta nyingine, au ambaye kompyuta yake imeharibika. Yaliyohifadhiwa mahali pengine yanaongezwa hapa; hakuna kinachoondolewa huko.</translation>
    </message>
    <message>
      <source>From a stick…</source>
      <translation>Kutoka kwenye flashi…</translation>
    </message>
    <message>
      <source>From {server}</source>
      <translation>Kutoka {server}</translation>
    </message>
    <message>
      <source>Looking for the learner…</source>
      <translation>Mwanafunzi anatafutwa…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Jina</translation>
    </message>
    <message>
      <source>No name came along: names never leave a computer openly. The learner chooses a picture.</source>
      <translation>Hakuna jina lililokuja: majina hayatoki kwenye kompyuta waziwazi. Mwanafunzi anachagua picha.</translation>
    </message>
    <message>
      <source>Nothing came</source>
      <translation>Hakuna kilichokuja</translation>
    </message>
    <message>
      <source>Nothing is known of this code there. Look at each letter of it, or look in another place.</source>
      <translation>Msimbo huu haujulikani huko. Angalia kila herufi yake, au tafuta mahali pengine.</translation>
    </message>
    <message>
      <source>Nothing is lost if you stop; it can be done again.</source>
      <translation>Hakuna kinachopotea ukisimamisha; inaweza kufanywa tena.</translation>
    </message>
    <message>
      <source>Only what was finished is kept there: answers and places in lessons did not come along.</source>
      <translation>Huko yamehifadhiwa yaliyokamilishwa tu: majibu na mahali pa kusoma havikuja.</translation>
    </message>
    <message>
      <source>The learner is back</source>
      <translation>Mwanafunzi amerudi</translation>
    </message>
    <message>
      <source>The learner is here</source>
      <translation>Mwanafunzi yupo hapa</translation>
    </message>
    <message>
      <source>This is not such a code. Look at each letter, and at the lines between</source>
      <translation>Huu si msimbo wa aina hiyo. Angalia kila herufi, na vistari kati yake</translation>
    </message>
    <message>
      <source>What was kept there came back.</source>
      <translation>Yaliyohifadhiwa huko yamerudi.</translation>
    </message>
    <message>
      <source>Who is it?</source>
      <translation>Ni nani huyu?</translation>
    </message>
    <message>
      <source>{lessons} and {quizzes} came back.</source>
      <translation>{lessons} na {quizzes} yamerudi.</translation>
    </message>
    <message>
      <source>{name} can go on here: on the first screen, by the picture and the name.</source>
      <translation>{name} anaweza kuendelea hapa: kwenye skrini ya kwanza, kwa picha na jina.</translation>
    </message>
    <message>
      <source>{what} came back.</source>
      <translation>Yamerudi: {what}.</translation>
    </message>
  </context>
  <context>
    <name>Browser</name>
    <message>
      <source>Choose this file</source>
      <translation>Chagua faili hili</translation>
    </message>
    <message>
      <source>Choose this folder</source>
      <translation>Chagua folda hii</translation>
    </message>
    <message>
      <source>Folders and files</source>
      <translation>Folda na mafaili</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Kwenye kompyuta hii</translation>
    </message>
    <message>
      <source>There is more in this folder than can be shown.</source>
      <translation>Folda hii ina vitu vingi kuliko vinavyoweza kuonyeshwa.</translation>
    </message>
    <message>
      <source>This folder cannot be opened. Is the stick still there?</source>
      <translation>Folda hii haifunguki. Je, flashi bado ipo?</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Juu</translation>
    </message>
  </context>
  <context>
    <name>CatalogueCard</name>
    <message>
      <source>Allow it here…</source>
      <translation>Iruhusu hapa…</translation>
    </message>
    <message>
      <source>Courses by {names}</source>
      <translation>Kozi za {names}</translation>
    </message>
    <message>
      <source>Good until {date}; the facilitator allowed it to be used as it is.</source>
      <translation>Halali hadi {date}; mwezeshaji aliruhusu itumike ilivyo.</translation>
    </message>
    <message>
      <source>It came with Darasa</source>
      <translation>Imekuja pamoja na Darasa</translation>
    </message>
    <message>
      <source>It was good until {date}, and this computer says that it is {today}. Courses that are here work as before. Look for new courses; if the clock is wrong, set it.</source>
      <translation>Ilikuwa halali hadi {date}, na kompyuta hii inasema ni {today}. Kozi zilizopo hapa zinafanya kazi kama awali. Tafuta kozi mpya; kama saa si sahihi, irekebishe.</translation>
    </message>
    <message>
      <source>It was not looked at yet. Look for new courses when there is a connection.</source>
      <translation>Bado haijaangaliwa. Tafuta kozi mpya kukiwa na muunganisho.</translation>
    </message>
    <message>
      <source>No address: it came from a stick</source>
      <translation>Hakuna anwani: ilitoka kwenye flashi</translation>
    </message>
    <message>
      <source>Number: {number}</source>
      <translation>Namba: {number}</translation>
    </message>
    <message>
      <source>Remove {catalogue}…</source>
      <translation>Ondoa {catalogue}…</translation>
    </message>
    <message>
      <source>Use it as it is…</source>
      <translation>Itumie ilivyo…</translation>
    </message>
    <message>
      <source>What was noted of it cannot be read. Courses that are here work as before. The facilitator can remove it and add it again.</source>
      <translation>Kilichoandikwa kuihusu hakisomeki. Kozi zilizopo hapa zinafanya kazi kama awali. Mwezeshaji anaweza kuiondoa na kuiongeza tena.</translation>
    </message>
  </context>
  <context>
    <name>CentreKey</name>
    <message>
      <source>Choose the stick that the collecting computer has exported to.</source>
      <translation>Chagua flashi ambayo kompyuta ya kukusanya imeandikia.</translation>
    </message>
    <message>
      <source>Compare the number with the one that the collecting computer shows under Sync &amp; data, Sticks. From then on what is exported here is sealed, and only that computer can read it.</source>
      <translation>Linganisha namba na ile inayoonyeshwa na kompyuta ya kukusanya chini ya Kutuma na data, Flashi. Kuanzia hapo kinachotolewa hapa kinafungwa kwa muhuri, na kompyuta hiyo pekee inaweza kukisoma.</translation>
    </message>
    <message>
      <source>Export to it once on the collecting computer, then choose it here again.</source>
      <translation>Toa data mara moja kwenye flashi hiyo ukiwa kwenye kompyuta ya kukusanya, kisha ichague hapa tena.</translation>
    </message>
    <message>
      <source>Forget the centre’s key?</source>
      <translation>Usahau ufunguo wa kituo?</translation>
    </message>
    <message>
      <source>Forget the key</source>
      <translation>Sahau ufunguo</translation>
    </message>
    <message>
      <source>Is this the key of your centre?</source>
      <translation>Huu ndio ufunguo wa kituo chako?</translation>
    </message>
    <message>
      <source>Make the key here</source>
      <translation>Tengeneza ufunguo hapa</translation>
    </message>
    <message>
      <source>Seal for this centre?</source>
      <translation>Ufunge kwa muhuri wa kituo hiki?</translation>
    </message>
    <message>
      <source>Take the key: which stick?</source>
      <translation>Chukua ufunguo: flashi ipi?</translation>
    </message>
    <message>
      <source>The number of the key is {number}. Other computers show it too.</source>
      <translation>Namba ya ufunguo ni {number}. Kompyuta nyingine zinaionyesha pia.</translation>
    </message>
    <message>
      <source>There is no key on this stick</source>
      <translation>Hakuna ufunguo kwenye flashi hii</translation>
    </message>
    <message>
      <source>This computer becomes the collecting one. What is exported is then sealed: it holds names, and only this computer can read it. Export once to a stick, and let the other computers take the key from there. If this computer breaks, what was sealed can be read nowhere; what learners did is still on their own computers.</source>
      <translation>Kompyuta hii inakuwa ya kukusanya. Kinachotolewa kinafungwa kwa muhuri: kina majina, na kompyuta hii pekee inaweza kukisoma. Toa data mara moja kwenye flashi, kisha kompyuta nyingine zichukue ufunguo humo. Kompyuta hii ikiharibika, kilichofungwa hakiwezi kusomwa popote; waliyofanya wanafunzi bado yako kwenye kompyuta zao.</translation>
    </message>
    <message>
      <source>This is the collecting computer now</source>
      <translation>Sasa hii ni kompyuta ya kukusanya</translation>
    </message>
    <message>
      <source>What is exported from here is then not sealed any more, and holds no names. The key can be taken from a stick again.</source>
      <translation>Kinachotolewa hapa hakitafungwa tena, na hakitakuwa na majina. Ufunguo unaweza kuchukuliwa tena kutoka kwenye flashi.</translation>
    </message>
    <message>
      <source>What was sealed with it can never be read again, on no computer. What is on the computers themselves stays. This cannot be undone.</source>
      <translation>Kilichofungwa kwa ufunguo huu hakitaweza kusomwa tena, kwenye kompyuta yoyote. Kilicho kwenye kompyuta zenyewe kinabaki. Hili haliwezi kutenguliwa.</translation>
    </message>
    <message>
      <source>Yes, use this key</source>
      <translation>Ndiyo, tumia ufunguo huu</translation>
    </message>
  </context>
  <context>
    <name>CentreLibraryScreen</name>
    <message>
      <source>Add a course…</source>
      <translation>Ongeza kozi…</translation>
    </message>
    <message>
      <source>Course files end in .dpack. They can be on a stick or in any folder.</source>
      <translation>Majina ya mafaili ya kozi huishia na .dpack. Yanaweza kuwa kwenye flashi au katika folda yoyote.</translation>
    </message>
    <message>
      <source>Which course file?</source>
      <translation>Faili lipi la kozi?</translation>
    </message>
  </context>
  <context>
    <name>CentreSettingsScreen</name>
    <message>
      <source>Change</source>
      <translation>Badilisha</translation>
    </message>
    <message>
      <source>Change it when a learner may have seen it</source>
      <translation>Ibadilishe ikiwa huenda mwanafunzi ameiona</translation>
    </message>
    <message>
      <source>Change the names</source>
      <translation>Badilisha majina</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>Badilisha kaulisiri</translation>
    </message>
    <message>
      <source>If the paper is lost, get a new code. The old one then no longer works</source>
      <translation>Karatasi ikipotea, pata msimbo mpya. Wa zamani hautafanya kazi tena</translation>
    </message>
    <message>
      <source>Minutes until Darasa locks</source>
      <translation>Dakika kabla Darasa haijajifunga</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Kamwe</translation>
    </message>
    <message>
      <source>New recovery code</source>
      <translation>Msimbo mpya wa kurejesha</translation>
    </message>
    <message>
      <source>Not named yet</source>
      <translation>Bado hakuna jina</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Kaulisiri</translation>
    </message>
    <message>
      <source>Place and computer</source>
      <translation>Mahali na kompyuta</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Msimbo wa kurejesha</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Mipangilio</translation>
    </message>
    <message>
      <source>Signing in</source>
      <translation>Kuingia</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Kompyuta hii</translation>
    </message>
    <message>
      <source>When nobody is here, Darasa asks again who is learning. It keeps the place of whoever left</source>
      <translation>Pasipokuwa na mtu, Darasa huuliza tena nani anajifunza. Huhifadhi mahali alipoishia aliyeondoka</translation>
    </message>
  </context>
  <context>
    <name>ChangePassphrase</name>
    <message>
      <source>Change the passphrase</source>
      <translation>Badilisha kaulisiri</translation>
    </message>
    <message>
      <source>Next time, sign in with the new one.</source>
      <translation>Wakati ujao, ingia kwa kaulisiri mpya.</translation>
    </message>
    <message>
      <source>The passphrase is changed</source>
      <translation>Kaulisiri imebadilishwa</translation>
    </message>
    <message>
      <source>The recovery code on your paper stays the same.</source>
      <translation>Msimbo wa kurejesha ulio kwenye karatasi yako unabaki uleule.</translation>
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
    <name>Connection</name>
    <message>
      <source>It answers, knows the key, and takes what Darasa sends.</source>
      <translation>Inajibu, inaujua ufunguo, na inapokea Darasa inachotuma.</translation>
    </message>
    <message>
      <source>Nothing of anybody is sent. On a slow line it takes a minute.</source>
      <translation>Hakuna data ya mtu yeyote inayotumwa. Mtandao ukiwa wa polepole inachukua dakika moja.</translation>
    </message>
    <message>
      <source>The address begins with http://, so others in the network can read what is sent. Ask whoever runs the server for an address with https://.</source>
      <translation>Anwani inaanza na http://, hivyo wengine kwenye mtandao wanaweza kusoma kinachotumwa. Mwombe anayesimamia seva anwani yenye https://.</translation>
    </message>
    <message>
      <source>The key may only write. That is enough for sending; bringing a learner back from there will not work with it.</source>
      <translation>Ufunguo unaruhusu kuandika tu. Hiyo inatosha kwa kutuma; kumrudisha mwanafunzi kutoka huko hakutawezekana.</translation>
    </message>
    <message>
      <source>The server is good</source>
      <translation>Seva iko sawa</translation>
    </message>
    <message>
      <source>Trying the server…</source>
      <translation>Seva inajaribiwa…</translation>
    </message>
    <message>
      <source>Use the new address…</source>
      <translation>Tumia anwani mpya…</translation>
    </message>
  </context>
  <context>
    <name>Contents</name>
    <message>
      <source>Words of this course</source>
      <translation>Maneno ya kozi hii</translation>
    </message>
    <message>
      <source>You are here</source>
      <translation>Uko hapa</translation>
    </message>
  </context>
  <context>
    <name>CopyToStick</name>
    <message numerus="yes">
      <source>%n course(s) are on the stick now. {size} were written.</source>
      <translation>
        <numerusform>Kozi %Ln iko kwenye flashi sasa. {size} ziliandikwa.</numerusform>
        <numerusform>Kozi %Ln ziko kwenye flashi sasa. {size} ziliandikwa.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s) cannot be taken along this way: no catalogue vouches for them.</source>
      <translation>
        <numerusform>Kozi %Ln haiwezi kuchukuliwa hivi: hakuna katalogi inayoithibitisha.</numerusform>
        <numerusform>Kozi %Ln haziwezi kuchukuliwa hivi: hakuna katalogi inayozithibitisha.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s) were left out: no catalogue vouches for them any more.</source>
      <translation>
        <numerusform>Kozi %Ln iliachwa nje: hakuna katalogi inayoithibitisha tena.</numerusform>
        <numerusform>Kozi %Ln ziliachwa nje: hakuna katalogi inayozithibitisha tena.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s) were left: the stick has newer ones.</source>
      <translation>
        <numerusform>Kozi %Ln iliachwa: flashi ina mpya zaidi.</numerusform>
        <numerusform>Kozi %Ln ziliachwa: flashi ina mpya zaidi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s), at most {size}</source>
      <translation>
        <numerusform>Kozi %Ln, si zaidi ya {size}</numerusform>
        <numerusform>Kozi %Ln, si zaidi ya {size}</numerusform>
      </translation>
    </message>
    <message>
      <source>Another folder…</source>
      <translation>Folda nyingine…</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Nakili</translation>
    </message>
    <message>
      <source>Copy courses to a stick</source>
      <translation>Nakili kozi kwenye flashi</translation>
    </message>
    <message>
      <source>Copying to the stick…</source>
      <translation>Inanakili kwenye flashi…</translation>
    </message>
    <message>
      <source>Darasa itself is on it too, to be installed.</source>
      <translation>Darasa yenyewe imo pia, ili isakinishwe.</translation>
    </message>
    <message>
      <source>Leave the stick in. What was on it can be used even if you stop.</source>
      <translation>Acha flashi ikiwa imechomekwa. Kilichokuwemo kinaweza kutumika hata ukisimamisha.</translation>
    </message>
    <message>
      <source>No USB stick found. Put one in, or choose a folder.</source>
      <translation>Hakuna flashi iliyopatikana. Chomeka moja, au chagua folda.</translation>
    </message>
    <message>
      <source>Some of the courses are on the stick</source>
      <translation>Baadhi ya kozi ziko kwenye flashi</translation>
    </message>
    <message>
      <source>The courses are on the stick</source>
      <translation>Kozi ziko kwenye flashi</translation>
    </message>
    <message>
      <source>The courses are written into a folder of their own in it.</source>
      <translation>Kozi zinaandikwa katika folda yake yenyewe ndani yake.</translation>
    </message>
    <message>
      <source>The stick then has everything to install and check these courses on another computer, without internet. Other files on it are not touched.</source>
      <translation>Kisha flashi ina kila kitu cha kusakinisha na kukagua kozi hizi kwenye kompyuta nyingine, bila intaneti. Mafaili mengine yaliyomo hayaguswi.</translation>
    </message>
    <message>
      <source>Which folder?</source>
      <translation>Folda ipi?</translation>
    </message>
    <message>
      <source>Which stick?</source>
      <translation>Flashi ipi?</translation>
    </message>
    <message>
      <source>You can pull the stick out once the system allows it.</source>
      <translation>Unaweza kuchomoa flashi mara mfumo unaporuhusu.</translation>
    </message>
    <message>
      <source>{stick}, {size} free</source>
      <translation>{stick}, {size} wazi</translation>
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
      <source>From a file; who made it was not checked</source>
      <translation>Imetoka kwenye faili; aliyeitengeneza hakukaguliwa</translation>
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
    <name>CourseFile</name>
    <message>
      <source>Add</source>
      <translation>Ongeza</translation>
    </message>
    <message>
      <source>Add this course?</source>
      <translation>Kozi hii iongezwe?</translation>
    </message>
    <message>
      <source>Adding the course…</source>
      <translation>Kozi inaongezwa…</translation>
    </message>
    <message>
      <source>Darasa checks that the file is whole, and shows only its lessons and questions: a course cannot start programs or look at other files.</source>
      <translation>Darasa inakagua kuwa faili ni kamili, na inaonyesha masomo na maswali yake tu: kozi haiwezi kuanzisha programu wala kuangalia mafaili mengine.</translation>
    </message>
    <message>
      <source>It will be marked, and stay apart: what is done in it does not count for another course of this name, and it is never updated.</source>
      <translation>Itawekewa alama na kukaa kando: kinachofanywa ndani yake hakihesabiki kwa kozi nyingine yenye jina hili, na haisasishwi kamwe.</translation>
    </message>
    <message>
      <source>Looking at the course file…</source>
      <translation>Inaangalia faili la kozi…</translation>
    </message>
    <message>
      <source>Nobody that Darasa knows published this file, so who made it cannot be checked. Only the facilitator can add it: from people you trust.</source>
      <translation>Hakuna yeyote anayejulikana na Darasa aliyechapisha faili hili, kwa hiyo aliyelitengeneza hawezi kukaguliwa. Mwezeshaji pekee anaweza kuliongeza, likitoka kwa watu anaowaamini.</translation>
    </message>
    <message>
      <source>The course is here</source>
      <translation>Kozi iko hapa</translation>
    </message>
    <message>
      <source>The course is here already</source>
      <translation>Kozi tayari ipo hapa</translation>
    </message>
    <message>
      <source>“{course}” is on this computer, and there is nothing to do.</source>
      <translation>“{course}” iko kwenye kompyuta hii, na hakuna cha kufanya.</translation>
    </message>
    <message>
      <source>“{course}” is ready for everybody who learns on this computer.</source>
      <translation>“{course}” iko tayari kwa kila anayejifunza kwenye kompyuta hii.</translation>
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
    <name>DataCard</name>
    <message>
      <source>Change the limit</source>
      <translation>Badilisha kikomo</translation>
    </message>
    <message>
      <source>Data used in {month}</source>
      <translation>Data iliyotumika {month}</translation>
    </message>
    <message>
      <source>Set a limit</source>
      <translation>Weka kikomo</translation>
    </message>
    <message>
      <source>{day}: {size}</source>
      <comment>the day of a month, and what it cost</comment>
      <translation>{day}: {size}</translation>
    </message>
    <message>
      <source>{used} of {budget}</source>
      <translation>{used} kati ya {budget}</translation>
    </message>
  </context>
  <context>
    <name>Details</name>
    <message>
      <source>Its number for that</source>
      <translation>Namba yake kwa hilo</translation>
    </message>
    <message>
      <source>Nothing is lost. Show this to whoever runs the server: they know what has to be mended there. Then send it again.</source>
      <translation>Hakuna kilichopotea. Mwonyeshe anayesimamia seva: anajua kinachopaswa kurekebishwa huko. Kisha tuma tena.</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Tangu</translation>
    </message>
    <message>
      <source>The server did not take this</source>
      <translation>Seva haikupokea hiki</translation>
    </message>
    <message>
      <source>The statement’s id</source>
      <translation>Kitambulisho cha taarifa</translation>
    </message>
    <message>
      <source>What the server said</source>
      <translation>Seva ilichosema</translation>
    </message>
  </context>
  <context>
    <name>Dialog</name>
    <message>
      <source>Cancel</source>
      <translation>Ghairi</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Endelea</translation>
    </message>
  </context>
  <context>
    <name>DownloadRow</name>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>hatua %Ln</numerusform>
        <numerusform>hatua %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel {course}</source>
      <translation>Ghairi {course}</translation>
    </message>
    <message>
      <source>Get {course} sooner</source>
      <translation>Pata {course} mapema zaidi</translation>
    </message>
    <message>
      <source>Pause {course}</source>
      <translation>Sitisha {course}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Endelea</translation>
    </message>
    <message>
      <source>Resume {course}</source>
      <translation>Endelea na {course}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Jaribu tena</translation>
    </message>
    <message>
      <source>Try {course} again</source>
      <translation>Jaribu {course} tena</translation>
    </message>
    <message>
      <source>What happened with {course}?</source>
      <translation>Nini kilitokea kwa {course}?</translation>
    </message>
    <message>
      <source>continues from there</source>
      <translation>itaendelea hapo ilipofikia</translation>
    </message>
    <message>
      <source>is being checked</source>
      <translation>inakaguliwa</translation>
    </message>
    <message>
      <source>waits for its turn</source>
      <translation>inasubiri zamu yake</translation>
    </message>
    <message>
      <source>waits for the connection</source>
      <translation>inasubiri muunganisho</translation>
    </message>
    <message>
      <source>{languages} · {steps} · {size}</source>
      <translation>{languages} · {steps} · {size}</translation>
    </message>
  </context>
  <context>
    <name>Erase</name>
    <message>
      <source>Erase</source>
      <translation>Futa</translation>
    </message>
    <message>
      <source>Erase this learner for good</source>
      <translation>Futa mwanafunzi huyu kabisa</translation>
    </message>
    <message>
      <source>Erase this learner?</source>
      <translation>Mwanafunzi huyu afutwe?</translation>
    </message>
    <message>
      <source>Erased</source>
      <translation>Amefutwa</translation>
    </message>
    <message>
      <source>Erasing…</source>
      <translation>Inafuta…</translation>
    </message>
    <message>
      <source>Name, picture, PIN, answers and results go: from this computer and from its backups. Nobody can bring them back. To keep a copy, export the learner first.</source>
      <translation>Jina, picha, PIN, majibu na matokeo yanaondolewa: kwenye kompyuta hii na kwenye nakala zake rudufu. Hakuna anayeweza kuyarudisha. Ili kubaki na nakala, toa kwanza nakala ya mwanafunzi.</translation>
    </message>
    <message>
      <source>Not all backups could be cleaned now. Darasa finishes that with the next backup. Make some room on the disk, and press “Back up now” in the settings.</source>
      <translation>Si nakala zote zilizoweza kusafishwa sasa. Darasa itamaliza wakati wa nakala ijayo. Ongeza nafasi kwenye diski, kisha bonyeza “Weka nakala sasa” katika mipangilio.</translation>
    </message>
    <message>
      <source>The backups are written anew without this learner. This can take a few minutes.</source>
      <translation>Nakala rudufu zinaandikwa upya bila mwanafunzi huyu. Inaweza kuchukua dakika chache.</translation>
    </message>
    <message>
      <source>The courses and all other learners stay as they are.</source>
      <translation>Kozi na wanafunzi wengine wote wanabaki kama walivyo.</translation>
    </message>
    <message>
      <source>The second backup folder could not be reached. Its backups are cleaned as soon as it is there again and a backup is made. Until then, keep it safe.</source>
      <translation>Folda ya pili ya nakala rudufu haikupatikana. Nakala zake zitasafishwa mara itakapopatikana tena na nakala mpya kuwekwa. Hadi hapo, itunze mahali salama.</translation>
    </message>
    <message>
      <source>What was sent to a record store before cannot be erased from here: ask whoever runs it. Exported files and other computers keep theirs: delete those files, and erase the learner there too.</source>
      <translation>Yaliyotumwa awali kwenye hifadhi ya kumbukumbu hayawezi kufutwa kutoka hapa: mwombe anayeisimamia. Mafaili yaliyotolewa na kompyuta nyingine zinabaki na yao: futa mafaili hayo, na umfute mwanafunzi huko pia.</translation>
    </message>
    <message>
      <source>What was sent to a record store before is still there: ask whoever runs it.</source>
      <translation>Yaliyotumwa awali kwenye hifadhi ya kumbukumbu bado yapo huko: mwombe anayeisimamia.</translation>
    </message>
    <message>
      <source>{name} is erased from this computer. Old backups and sticks do not bring the learner back here.</source>
      <translation>{name} amefutwa kwenye kompyuta hii. Nakala za zamani na flashi hazitamrudisha mwanafunzi hapa.</translation>
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
      <source>Saved. {title}. {words}</source>
      <comment>spoken; the answer is in the record</comment>
      <translation>Imehifadhiwa. {title}. {words}</translation>
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
    <name>Fetching</name>
    <message>
      <source>{course} is on this computer now</source>
      <translation>{course} sasa iko kwenye kompyuta hii</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source>1 to 5 hours</source>
      <translation>Saa 1 hadi 5</translation>
    </message>
    <message>
      <source>All languages</source>
      <translation>Lugha zote</translation>
    </message>
    <message>
      <source>All levels</source>
      <translation>Viwango vyote</translation>
    </message>
    <message>
      <source>Any length</source>
      <translation>Urefu wowote</translation>
    </message>
    <message>
      <source>For anyone</source>
      <translation>Kwa yeyote</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>Kwa nani</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Urefu</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Lugha</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Kiwango</translation>
    </message>
    <message>
      <source>More than 5 hours</source>
      <translation>Zaidi ya saa 5</translation>
    </message>
    <message>
      <source>Up to an hour</source>
      <translation>Hadi saa moja</translation>
    </message>
  </context>
  <context>
    <name>GlossaryDialog</name>
    <message>
      <source>Close</source>
      <translation>Funga</translation>
    </message>
    <message>
      <source>Words of this course</source>
      <translation>Maneno ya kozi hii</translation>
    </message>
  </context>
  <context>
    <name>HereTab</name>
    <message numerus="yes">
      <source>%n course file(s) here belong to no course. What was learned in them is kept.</source>
      <translation>
        <numerusform>Faili %Ln la kozi hapa halimo katika kozi yoyote. Yaliyojifunzwa ndani yake yamehifadhiwa.</numerusform>
        <numerusform>Mafaili %Ln ya kozi hapa hayamo katika kozi yoyote. Yaliyojifunzwa ndani yake yamehifadhiwa.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course file(s) here could not be used. Nothing you did is lost. Ask your facilitator to add the course again.</source>
      <translation>
        <numerusform>Faili %Ln la kozi hapa halikuweza kutumika. Hakuna ulichofanya kilichopotea. Mwombe mwezeshaji wako aongeze kozi tena.</numerusform>
        <numerusform>Mafaili %Ln ya kozi hapa hayakuweza kutumika. Hakuna ulichofanya kilichopotea. Mwombe mwezeshaji wako aongeze kozi tena.</numerusform>
      </translation>
    </message>
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
      <source>Add it again</source>
      <translation>Ongeza tena</translation>
    </message>
    <message>
      <source>Add {name} again</source>
      <translation>Ongeza tena: {name}</translation>
    </message>
    <message>
      <source>Look at “Internet” or “USB stick” above, or add a course file.</source>
      <translation>Angalia “Intaneti” au “Flashi” hapo juu, au ongeza faili la kozi.</translation>
    </message>
    <message>
      <source>Look at “Internet” or “USB stick” above, or ask your facilitator to add a course.</source>
      <translation>Angalia “Intaneti” au “Flashi” hapo juu, au mwombe mwezeshaji wako aongeze kozi.</translation>
    </message>
    <message>
      <source>No course here has these words in its title or summary.</source>
      <translation>Hakuna kozi hapa yenye maneno haya katika jina au muhtasari wake.</translation>
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
      <source>Remove {course}…</source>
      <translation>Ondoa {course}…</translation>
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
    <name>HitModel</name>
    <message>
      <source>Course</source>
      <translation>Kozi</translation>
    </message>
    <message>
      <source>Word explained</source>
      <translation>Neno lililoelezwa</translation>
    </message>
  </context>
  <context>
    <name>Home</name>
    <message numerus="yes">
      <source>%n completion(s) waiting</source>
      <translation>
        <numerusform>Hatua %Ln iliyokamilishwa inasubiri</numerusform>
        <numerusform>Hatua %Ln zilizokamilishwa zinasubiri</numerusform>
      </translation>
    </message>
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
      <source>Offline</source>
      <translation>Nje ya mtandao</translation>
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
    <name>InProgress</name>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>hatua %Ln</numerusform>
        <numerusform>hatua %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>Inaendelea</translation>
    </message>
    <message>
      <source>Make space</source>
      <translation>Tengeneza nafasi</translation>
    </message>
    <message>
      <source>Newer versions</source>
      <translation>Matoleo mapya zaidi</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Sasisha</translation>
    </message>
    <message>
      <source>Update all · {size}</source>
      <translation>Sasisha zote · {size}</translation>
    </message>
    <message>
      <source>Update downloads at most {whole}</source>
      <translation>Sasisho linapakua si zaidi ya {whole}</translation>
    </message>
    <message>
      <source>Update downloads {part} of {whole}</source>
      <translation>Sasisho linapakua {part} kati ya {whole}</translation>
    </message>
    <message>
      <source>Update {course}. {cost}</source>
      <translation>Sasisha {course}. {cost}</translation>
    </message>
    <message>
      <source>{languages} · {steps} · on this computer</source>
      <translation>{languages} · {steps} · kwenye kompyuta hii</translation>
    </message>
  </context>
  <context>
    <name>InternetTab</name>
    <message>
      <source>A catalogue says where courses can be got, and vouches for them. The facilitator can add one.</source>
      <translation>Katalogi inasema kozi zinapatikana wapi, na inazithibitisha. Mwezeshaji anaweza kuongeza moja.</translation>
    </message>
    <message>
      <source>Add a catalogue…</source>
      <translation>Ongeza katalogi…</translation>
    </message>
    <message>
      <source>Available from the internet</source>
      <translation>Zinazopatikana kwenye intaneti</translation>
    </message>
    <message>
      <source>Last looked: {moment}</source>
      <translation>Iliangaliwa mwisho: {moment}</translation>
    </message>
    <message>
      <source>Look for new courses</source>
      <translation>Tafuta kozi mpya</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Inatafuta…</translation>
    </message>
    <message>
      <source>No catalogue of courses yet</source>
      <translation>Bado hakuna katalogi ya kozi</translation>
    </message>
    <message>
      <source>Nobody has looked for new courses yet</source>
      <translation>Bado hakuna aliyetafuta kozi mpya</translation>
    </message>
    <message>
      <source>This connection may be paid by the megabyte</source>
      <translation>Huenda muunganisho huu unalipiwa kwa megabaiti</translation>
    </message>
    <message>
      <source>Whoever publishes courses gives you an address and a number to compare.</source>
      <translation>Wanaochapisha kozi wanakupa anwani na namba ya kulinganisha.</translation>
    </message>
  </context>
  <context>
    <name>Languages</name>
    <message>
      <source>Checked by a native speaker: {name}, {date}.</source>
      <translation>Yamekaguliwa na mzungumzaji asilia: {name}, {date}.</translation>
    </message>
    <message>
      <source>No native speaker has checked these words yet.</source>
      <translation>Maneno haya bado hayajakaguliwa na mzungumzaji asilia.</translation>
    </message>
    <message>
      <source>This computer has no letters for {language}: boxes stand in their place. Ask your facilitator to add a font for it.</source>
      <translation>Kompyuta hii haina herufi za {language}: visanduku vinaonekana mahali pake. Mwombe mwezeshaji wako aongeze fonti yake.</translation>
    </message>
    <message>
      <source>This computer has no letters for {language}: boxes stand in their place. Ask your facilitator to install the package {package}.</source>
      <translation>Kompyuta hii haina herufi za {language}: visanduku vinaonekana mahali pake. Mwombe mwezeshaji wako asakinishe kifurushi {package}.</translation>
    </message>
    <message>
      <source>This computer has no letters for {language}: boxes stand in their place. In the settings of Windows, under System, Optional features, your facilitator can add “{package}”.</source>
      <translation>Kompyuta hii haina herufi za {language}: visanduku vinaonekana mahali pake. Katika mipangilio ya Windows, chini ya System, Optional features, mwezeshaji wako anaweza kuongeza “{package}”.</translation>
    </message>
    <message>
      <source>{language}: letters missing on this computer</source>
      <translation>{language}: herufi hazipo kwenye kompyuta hii</translation>
    </message>
  </context>
  <context>
    <name>LearnerActs</name>
    <message numerus="yes">
      <source>%n entries were written to this file:</source>
      <translation>
        <numerusform>Kipengele %Ln kimeandikwa kwenye faili hili:</numerusform>
        <numerusform>Vipengele %Ln vimeandikwa kwenye faili hili:</numerusform>
      </translation>
    </message>
    <message>
      <source>A new PIN</source>
      <translation>PIN mpya</translation>
    </message>
    <message>
      <source>By this code the learner is brought back on another computer, or after this one broke. Write it on a card for them. It opens nothing here, and a record store knows the learner by it.</source>
      <translation>Kwa msimbo huu mwanafunzi anarudishwa kwenye kompyuta nyingine, au hii ikiharibika. Mwandikie kwenye kadi. Haufungui chochote hapa, na hifadhi ya kumbukumbu za mafunzo inamjua mwanafunzi kwa msimbo huu.</translation>
    </message>
    <message>
      <source>Change the name</source>
      <translation>Badilisha jina</translation>
    </message>
    <message>
      <source>Choose a folder, best on a stick. The file holds the name and everything that this learner did, in a form that learning record stores can read. Nothing changes here.</source>
      <translation>Chagua folda, ni bora iwe kwenye flashi. Faili lina jina na yote aliyofanya mwanafunzi huyu, kwa muundo ambao hifadhi za kumbukumbu za mafunzo zinaweza kusoma. Hakuna kinachobadilika hapa.</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Imenakiliwa</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Nakili</translation>
    </message>
    <message>
      <source>Everything that was learned stays under the new name.</source>
      <translation>Yote yaliyojifunzwa yanabaki chini ya jina jipya.</translation>
    </message>
    <message>
      <source>Export: where to?</source>
      <translation>Nakala iwekwe wapi?</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Nakala imetolewa</translation>
    </message>
    <message>
      <source>From now on Darasa asks {name} for the new PIN.</source>
      <translation>Kuanzia sasa Darasa itamuuliza {name} PIN mpya.</translation>
    </message>
    <message>
      <source>Give a name</source>
      <translation>Weka jina</translation>
    </message>
    <message>
      <source>Keep it as safe as the computer itself: whoever has the file can read it.</source>
      <translation>Litunze kama unavyotunza kompyuta yenyewe: yeyote aliye na faili anaweza kulisoma.</translation>
    </message>
    <message>
      <source>Let the learner type it, so that nobody else knows it. Lessons and answers stay as they are.</source>
      <translation>Mwache mwanafunzi aiandike mwenyewe, ili mtu mwingine asiijue. Masomo na majibu yanabaki kama yalivyo.</translation>
    </message>
    <message>
      <source>Login card</source>
      <translation>Kadi ya kuingia</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Jina</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>Ondoa PIN</translation>
    </message>
    <message>
      <source>Remove the PIN?</source>
      <translation>PIN iondolewe?</translation>
    </message>
    <message>
      <source>Set a PIN</source>
      <translation>Weka PIN</translation>
    </message>
    <message>
      <source>The PIN is set</source>
      <translation>PIN imewekwa</translation>
    </message>
    <message>
      <source>Without a PIN, anybody at this computer can open the lessons of this learner. Lessons and answers stay as they are, and a new PIN can be set at any time.</source>
      <translation>Bila PIN, yeyote kwenye kompyuta hii anaweza kufungua masomo ya mwanafunzi huyu. Masomo na majibu yanabaki kama yalivyo, na PIN mpya inaweza kuwekwa wakati wowote.</translation>
    </message>
    <message>
      <source>Writing the file…</source>
      <translation>Faili linaandikwa…</translation>
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
    <name>LearnerPanel</name>
    <message>
      <source>Change the name</source>
      <translation>Badilisha jina</translation>
    </message>
    <message>
      <source>Erase…</source>
      <translation>Futa…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Toa nakala…</translation>
    </message>
    <message>
      <source>Give a name</source>
      <translation>Weka jina</translation>
    </message>
    <message>
      <source>Login card</source>
      <translation>Kadi ya kuingia</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>Unganisha na…</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>PIN mpya</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>Ondoa PIN</translation>
    </message>
    <message>
      <source>Set a PIN</source>
      <translation>Weka PIN</translation>
    </message>
  </context>
  <context>
    <name>LearnerTable</name>
    <message>
      <source>Asks for it</source>
      <translation>Inaulizwa</translation>
    </message>
    <message>
      <source>Last here</source>
      <translation>Mara ya mwisho</translation>
    </message>
    <message>
      <source>Learner</source>
      <translation>Mwanafunzi</translation>
    </message>
    <message>
      <source>Learners</source>
      <translation>Wanafunzi</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Hakuna</translation>
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
        <numerusform>mgeni %Ln</numerusform>
        <numerusform>wageni %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n learner(s) on this computer</source>
      <translation>
        <numerusform>Mwanafunzi %Ln kwenye kompyuta hii</numerusform>
        <numerusform>Wanafunzi %Ln kwenye kompyuta hii</numerusform>
      </translation>
    </message>
    <message>
      <source>Find a learner</source>
      <translation>Tafuta mwanafunzi</translation>
    </message>
    <message>
      <source>Last here: {when}</source>
      <translation>Mara ya mwisho hapa: {when}</translation>
    </message>
    <message>
      <source>Learners</source>
      <translation>Wanafunzi</translation>
    </message>
    <message>
      <source>Nobody here has a name that begins so.</source>
      <translation>Hakuna jina hapa linaloanza hivyo.</translation>
    </message>
    <message>
      <source>Nobody learns on this computer yet</source>
      <translation>Bado hakuna anayejifunza kwenye kompyuta hii</translation>
    </message>
    <message>
      <source>Sign out, and join as a new learner on the first screen.</source>
      <translation>Toka, kisha jiunge kama mwanafunzi mpya kwenye skrini ya kwanza.</translation>
    </message>
  </context>
  <context>
    <name>LessonStructure</name>
    <message>
      <source>Back to the text</source>
      <translation>Rudi kwenye maandishi</translation>
    </message>
    <message>
      <source>Lines of a program</source>
      <translation>Mistari ya programu</translation>
    </message>
    <message>
      <source>Note {number}</source>
      <translation>Dokezo {number}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Madokezo</translation>
    </message>
    <message numerus="yes">
      <source>Table with %n row(s): {columns}</source>
      <translation>
        <numerusform>Jedwali lenye safu %Ln: {columns}</numerusform>
        <numerusform>Jedwali lenye safu %Ln: {columns}</numerusform>
      </translation>
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
      <source>Not yet</source>
      <translation>Bado</translation>
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
      <source>Right</source>
      <translation>Sahihi</translation>
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
      <source>Advanced</source>
      <translation>Juu</translation>
    </message>
    <message>
      <source>Beginner</source>
      <translation>Mwanzo</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>Kila mtu</translation>
    </message>
    <message>
      <source>Health workers</source>
      <translation>Wahudumu wa afya</translation>
    </message>
    <message>
      <source>Intermediate</source>
      <translation>Kati</translation>
    </message>
    <message>
      <source>Needs {needed}, {free} free</source>
      <translation>Inahitaji {needed}, {free} wazi</translation>
    </message>
    <message>
      <source>Paused at {done} of {whole}</source>
      <translation>Imesitishwa kwenye {done} kati ya {whole}</translation>
    </message>
    <message>
      <source>People with disabilities</source>
      <translation>Watu wenye ulemavu</translation>
    </message>
    <message>
      <source>Room taken by courses</source>
      <translation>Nafasi iliyochukuliwa na kozi</translation>
    </message>
    <message>
      <source>Small businesses</source>
      <translation>Biashara ndogo</translation>
    </message>
    <message>
      <source>Stopped at {done} of {whole}</source>
      <translation>Imesimama kwenye {done} kati ya {whole}</translation>
    </message>
    <message>
      <source>Teachers</source>
      <translation>Walimu</translation>
    </message>
    <message>
      <source>Unions</source>
      <translation>Vyama vya wafanyakazi</translation>
    </message>
    <message>
      <source>Women</source>
      <translation>Wanawake</translation>
    </message>
    <message>
      <source>Workers</source>
      <translation>Wafanyakazi</translation>
    </message>
    <message>
      <source>Young people</source>
      <translation>Vijana</translation>
    </message>
    <message numerus="yes">
      <source>about %n day(s) left</source>
      <translation>
        <numerusform>imebaki kama siku %Ln</numerusform>
        <numerusform>zimebaki kama siku %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n hour(s) left</source>
      <translation>
        <numerusform>imebaki kama saa %Ln</numerusform>
        <numerusform>zimebaki kama saa %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s) left</source>
      <translation>
        <numerusform>imebaki kama dakika %Ln</numerusform>
        <numerusform>zimebaki kama dakika %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n second(s) left</source>
      <translation>
        <numerusform>imebaki kama sekunde %Ln</numerusform>
        <numerusform>zimebaki kama sekunde %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {whole}</source>
      <translation>{done} kati ya {whole}</translation>
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
    <message>
      <source>Find a course</source>
      <translation>Tafuta kozi</translation>
    </message>
    <message>
      <source>From a stick, no internet data used</source>
      <translation>Kutoka kwenye flashi, bila kutumia data ya intaneti</translation>
    </message>
    <message>
      <source>From {catalogue}</source>
      <translation>Kutoka {catalogue}</translation>
    </message>
    <message>
      <source>Internet</source>
      <translation>Intaneti</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Maktaba</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Kwenye kompyuta hii</translation>
    </message>
    <message numerus="yes">
      <source>On this computer · %n</source>
      <comment>how many courses</comment>
      <translation>
        <numerusform>Kwenye kompyuta hii · %Ln</numerusform>
        <numerusform>Kwenye kompyuta hii · %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>This connection may be paid by the megabyte</source>
      <translation>Huenda muunganisho huu unalipiwa kwa megabaiti</translation>
    </message>
    <message>
      <source>USB stick</source>
      <translation>Flashi</translation>
    </message>
    <message numerus="yes">
      <source>USB stick · %n</source>
      <comment>how many courses are new on it</comment>
      <translation>
        <numerusform>Flashi · %Ln</numerusform>
        <numerusform>Flashi · %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Where courses are</source>
      <translation>Kozi ziko wapi</translation>
    </message>
  </context>
  <context>
    <name>Limit</name>
    <message>
      <source>0 means no limit. A thousand finished steps take about 1 MB</source>
      <translation>0 maana yake hakuna kikomo. Hatua elfu moja zilizokamilishwa huchukua takriban MB 1</translation>
    </message>
    <message>
      <source>Both ways count, for all servers together. When it is reached, nothing more is sent until next month, and everything stays saved on this computer.</source>
      <translation>Kutuma na kupokea vinahesabiwa, kwa seva zote pamoja. Kikifikiwa, hakuna kinachotumwa hadi mwezi ujao, na yote yanabaki yamehifadhiwa kwenye kompyuta hii.</translation>
    </message>
    <message>
      <source>How much data a month?</source>
      <translation>Data kiasi gani kwa mwezi?</translation>
    </message>
    <message>
      <source>Megabytes a month</source>
      <translation>Megabaiti kwa mwezi</translation>
    </message>
    <message>
      <source>Type a whole number from 0 to {most}</source>
      <translation>Andika namba kamili kutoka 0 hadi {most}</translation>
    </message>
  </context>
  <context>
    <name>Listening</name>
    <message>
      <source>Go on reading</source>
      <translation>Endelea kusoma</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Sikiliza</translation>
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
    <name>MakeSpace</name>
    <message>
      <source>Choose courses that can leave this computer. What learners did in them is kept: when a course comes back, they go on where they were. Other files of this computer can be put elsewhere too.</source>
      <translation>Chagua kozi zinazoweza kuondoka kwenye kompyuta hii. Walichofanya wanafunzi ndani yake kinahifadhiwa: kozi ikirudi, wanaendelea walipokuwa. Mafaili mengine ya kompyuta hii yanaweza kuwekwa kwingine pia.</translation>
    </message>
    <message>
      <source>Chosen: {chosen}</source>
      <translation>Zilizochaguliwa: {chosen}</translation>
    </message>
    <message>
      <source>Make space</source>
      <translation>Tengeneza nafasi</translation>
    </message>
    <message>
      <source>No course here can go.</source>
      <translation>Hakuna kozi hapa inayoweza kuondoka.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Ondoa</translation>
    </message>
    <message numerus="yes">
      <source>Remove %n course(s)</source>
      <translation>
        <numerusform>Ondoa kozi %Ln</numerusform>
        <numerusform>Ondoa kozi %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>{needed} are lacking. Chosen: {chosen}</source>
      <translation>{needed} zinapungua. Zilizochaguliwa: {chosen}</translation>
    </message>
    <message>
      <source>{needed} are lacking. Chosen: {chosen}. That is enough.</source>
      <translation>{needed} zinapungua. Zilizochaguliwa: {chosen}. Hiyo inatosha.</translation>
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
    <name>Merge</name>
    <message>
      <source>Find a learner</source>
      <translation>Tafuta mwanafunzi</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Endelea</translation>
    </message>
    <message>
      <source>Make these two one learner?</source>
      <translation>Wawili hawa wawe mwanafunzi mmoja?</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Unganisha</translation>
    </message>
    <message>
      <source>Merge with another entry</source>
      <translation>Unganisha na usajili mwingine</translation>
    </message>
    <message>
      <source>Name, picture and PIN stay those of</source>
      <translation>Jina, picha na PIN zinabaki za</translation>
    </message>
    <message>
      <source>Nothing of what either of them did is lost: lessons and answers of both count together. This cannot be undone, so be sure that they are the same person.</source>
      <translation>Hakuna chochote walichofanya wote wawili kinachopotea: masomo na majibu yao yanahesabiwa pamoja. Hili haliwezi kutenduliwa, kwa hiyo hakikisha kwamba ni mtu yuleyule.</translation>
    </message>
    <message>
      <source>One learner now</source>
      <translation>Sasa ni mwanafunzi mmoja</translation>
    </message>
    <message>
      <source>There is nobody to merge with</source>
      <translation>Hakuna wa kuunganishwa naye</translation>
    </message>
    <message>
      <source>This entry goes into it</source>
      <translation>Usajili huu unaingizwa humo</translation>
    </message>
    <message>
      <source>This learner is the only one on this computer.</source>
      <translation>Mwanafunzi huyu ni wa pekee kwenye kompyuta hii.</translation>
    </message>
    <message>
      <source>Who is the same person? Choose the other entry. It is joined to this learner, who keeps name, picture and PIN.</source>
      <translation>Nani ni mtu yuleyule? Chagua usajili mwingine. Unaunganishwa na mwanafunzi huyu, anayebaki na jina, picha na PIN yake.</translation>
    </message>
    <message>
      <source>Who is this guest? Choose the learner who gets everything that the guest did.</source>
      <translation>Mgeni huyu ni nani? Chagua mwanafunzi atakayepata yote aliyofanya mgeni.</translation>
    </message>
    <message>
      <source>{other} is now part of {name}. Everything that either of them did is there.</source>
      <translation>{other} sasa ni sehemu ya {name}. Yote waliyofanya wote wawili yapo.</translation>
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
    <name>NewCode</name>
    <message>
      <source>A new recovery code?</source>
      <translation>Msimbo mpya wa kurejesha?</translation>
    </message>
    <message>
      <source>Show a new code</source>
      <translation>Onyesha msimbo mpya</translation>
    </message>
    <message>
      <source>The old code then no longer works. Have pen and paper ready: the new one is shown once.</source>
      <translation>Msimbo wa zamani hautafanya kazi tena. Andaa kalamu na karatasi: mpya utaonyeshwa mara moja tu.</translation>
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
      <source>Facilitator sign-in</source>
      <translation>Mwezeshaji</translation>
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
    <name>News</name>
    <message numerus="yes">
      <source>%n thing(s) that learners did came back from the backup of {day}. What was learned since then is here too.</source>
      <translation>
        <numerusform>Jambo %Ln walilofanya wanafunzi limerudi kutoka nakala rudufu ya {day}. Yaliyojifunzwa tangu hapo yapo pia.</numerusform>
        <numerusform>Mambo %Ln waliyofanya wanafunzi yamerudi kutoka nakala rudufu ya {day}. Yaliyojifunzwa tangu hapo yapo pia.</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything in the backup of {day} is in the record already. Nothing was missing, and nothing was taken away.</source>
      <translation>Kila kitu kilicho katika nakala rudufu ya {day} tayari kimo kwenye kumbukumbu. Hakuna kilichokosekana, na hakuna kilichoondolewa.</translation>
    </message>
    <message>
      <source>The backup is restored</source>
      <translation>Nakala rudufu imerejeshwa</translation>
    </message>
    <message>
      <source>The damaged file was not thrown away: somebody who knows about such files may find more in it. The facilitator finds its place under “Details”.</source>
      <translation>Faili lililoharibika halikutupwa: mtu anayejua mafaili kama hayo anaweza kupata mengine ndani yake. Mwezeshaji ataona mahali lilipo chini ya “Maelezo zaidi”.</translation>
    </message>
    <message>
      <source>The learning record starts again</source>
      <translation>Kumbukumbu ya mafunzo inaanza upya</translation>
    </message>
    <message>
      <source>The learning record was mended</source>
      <translation>Kumbukumbu ya mafunzo imerekebishwa</translation>
    </message>
    <message numerus="yes">
      <source>The record of this computer was damaged, and there was no backup yet. Darasa read what it could: %n thing(s) that learners did. Some may be missing. Please check that everybody is here.</source>
      <translation>
        <numerusform>Kumbukumbu ya kompyuta hii iliharibika, na hakukuwa na nakala rudufu bado. Darasa imesoma ilivyoweza: jambo %Ln walilofanya wanafunzi. Huenda mengine yamekosekana. Tafadhali hakikisha kwamba kila mtu yupo.</numerusform>
        <numerusform>Kumbukumbu ya kompyuta hii iliharibika, na hakukuwa na nakala rudufu bado. Darasa imesoma ilivyoweza: mambo %Ln waliyofanya wanafunzi. Huenda mengine yamekosekana. Tafadhali hakikisha kwamba kila mtu yupo.</numerusform>
      </translation>
    </message>
    <message>
      <source>The record of this computer was damaged. Everything up to the backup of {day} is safe and here again. If something was learned after that, it may be missing.</source>
      <translation>Kumbukumbu ya kompyuta hii iliharibika. Yote hadi nakala rudufu ya {day} yako salama na yamerudi. Kama kuna kilichojifunzwa baada ya hapo, huenda kimekosekana.</translation>
    </message>
    <message numerus="yes">
      <source>The record of this computer was damaged. Everything up to the backup of {day} is safe and here again. Of what came after it, %n thing(s) that learners did could be read too; others may be missing.</source>
      <translation>
        <numerusform>Kumbukumbu ya kompyuta hii iliharibika. Yote hadi nakala rudufu ya {day} yako salama na yamerudi. Kati ya yaliyofuata, jambo %Ln walilofanya wanafunzi limeweza kusomwa pia; mengine huenda yamekosekana.</numerusform>
        <numerusform>Kumbukumbu ya kompyuta hii iliharibika. Yote hadi nakala rudufu ya {day} yako salama na yamerudi. Kati ya yaliyofuata, mambo %Ln waliyofanya wanafunzi yameweza kusomwa pia; mengine huenda yamekosekana.</numerusform>
      </translation>
    </message>
    <message>
      <source>The record of this computer was damaged. Nothing in it could be read, and there was no backup. The courses are all here. Everybody can join again and learn.</source>
      <translation>Kumbukumbu ya kompyuta hii iliharibika. Hakuna kilichoweza kusomwa ndani yake, na hakukuwa na nakala rudufu. Kozi zote zipo. Kila mtu anaweza kujiunga tena na kujifunza.</translation>
    </message>
    <message>
      <source>Whoever had a PIN, please check that Darasa still asks for it.</source>
      <translation>Kama ulikuwa na PIN, tafadhali hakikisha kwamba Darasa bado inaiuliza.</translation>
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
    <message>
      <source>Saved</source>
      <translation>Imehifadhiwa</translation>
    </message>
  </context>
  <context>
    <name>PackChoice</name>
    <message>
      <source>chosen</source>
      <translation>imechaguliwa</translation>
    </message>
  </context>
  <context>
    <name>Passage</name>
    <message>
      <source>Close</source>
      <translation>Funga</translation>
    </message>
  </context>
  <context>
    <name>Passphrase</name>
    <message numerus="yes">
      <source>At least %n letters. A few words are easy to keep in mind</source>
      <translation>
        <numerusform>Angalau herufi %Ln. Maneno machache ni rahisi kukumbuka</numerusform>
        <numerusform>Angalau herufi %Ln. Maneno machache ni rahisi kukumbuka</numerusform>
      </translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>Kaulisiri mpya</translation>
    </message>
    <message>
      <source>New passphrase once more</source>
      <translation>Kaulisiri mpya mara nyingine</translation>
    </message>
    <message>
      <source>Show what I type</source>
      <translation>Onyesha ninachoandika</translation>
    </message>
    <message>
      <source>The same words again</source>
      <translation>Maneno yaleyale tena</translation>
    </message>
    <message>
      <source>The two are not the same</source>
      <translation>Hizo mbili hazifanani</translation>
    </message>
    <message>
      <source>This passphrase is too short, or much too long</source>
      <translation>Kaulisiri hii ni fupi mno, au ni ndefu mno</translation>
    </message>
    <message numerus="yes">
      <source>Use at least %n letters</source>
      <translation>
        <numerusform>Tumia angalau herufi %Ln</numerusform>
        <numerusform>Tumia angalau herufi %Ln</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PictureViewer</name>
    <message>
      <source>Close</source>
      <translation>Funga</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Kubwa zaidi</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Ndogo zaidi</translation>
    </message>
    <message>
      <source>Whole picture</source>
      <translation>Picha nzima</translation>
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
        <numerusform>Tarakimu %Ln</numerusform>
        <numerusform>Tarakimu %Ln</numerusform>
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
    <name>PlaceNames</name>
    <message>
      <source>Place and computer</source>
      <translation>Mahali na kompyuta</translation>
    </message>
    <message>
      <source>Shown on the first screen, such as “Mathare Library” and “PC 3”.</source>
      <translation>Huonyeshwa kwenye skrini ya kwanza, kama “Maktaba ya Mathare” na “PC 3”.</translation>
    </message>
    <message>
      <source>The place</source>
      <translation>Mahali</translation>
    </message>
    <message>
      <source>This computer in the room</source>
      <translation>Kompyuta hii chumbani</translation>
    </message>
  </context>
  <context>
    <name>PlayerBar</name>
    <message>
      <source>Back one sentence</source>
      <translation>Rudi sentensi moja</translation>
    </message>
    <message>
      <source>Faster</source>
      <translation>Haraka zaidi</translation>
    </message>
    <message>
      <source>Getting the voice ready</source>
      <translation>Sauti inaandaliwa</translation>
    </message>
    <message>
      <source>Go on reading aloud</source>
      <translation>Endelea kusoma kwa sauti</translation>
    </message>
    <message>
      <source>On one sentence</source>
      <translation>Mbele sentensi moja</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Sitisha</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Imesitishwa</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Soma kwa sauti</translation>
    </message>
    <message>
      <source>Read to the end</source>
      <translation>Imesomwa hadi mwisho</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>Inasoma kwa sauti</translation>
    </message>
    <message>
      <source>Slower</source>
      <translation>Polepole zaidi</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Kasi</translation>
    </message>
    <message>
      <source>Stop reading aloud</source>
      <translation>Acha kusoma kwa sauti</translation>
    </message>
    <message>
      <source>Voice: {name}</source>
      <translation>Sauti: {name}</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <comment>the sentence that is read</comment>
      <translation>{number} kati ya {total}</translation>
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
    <message>
      <source>The question before</source>
      <translation>Swali lililotangulia</translation>
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
    <name>Recover</name>
    <message>
      <source>A new passphrase</source>
      <translation>Kaulisiri mpya</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Endelea</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Msimbo wa kurejesha</translation>
    </message>
    <message>
      <source>That is not the code, or it was used before.</source>
      <translation>Huo si msimbo, au ulishatumika.</translation>
    </message>
    <message>
      <source>The 20 letters and digits on your paper. Capital letters and dashes do not matter</source>
      <translation>Alama 20 za karatasi yako. Herufi kubwa na vistari si muhimu</translation>
    </message>
    <message>
      <source>Type the code first</source>
      <translation>Andika msimbo kwanza</translation>
    </message>
    <message>
      <source>With the code that you wrote down you choose a new passphrase. Nothing else changes. Without the code nobody can let you in again; learners go on learning all the same.</source>
      <translation>Kwa msimbo ulioandika unachagua kaulisiri mpya. Hakuna kingine kinachobadilika. Bila msimbo hakuna anayeweza kukuingiza tena; wanafunzi wanaendelea kujifunza kama kawaida.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryCode</name>
    <message>
      <source>I have written it down</source>
      <translation>Nimeuandika</translation>
    </message>
    <message>
      <source>If you forget your passphrase, this code lets you choose a new one. Copy it on paper and keep the paper where only you find it. Darasa cannot show it again.</source>
      <translation>Ukisahau kaulisiri yako, msimbo huu unakuwezesha kuchagua mpya. Uandike kwenye karatasi, na uiweke mahali unapopajua wewe tu. Darasa haiwezi kuuonyesha tena.</translation>
    </message>
    <message>
      <source>Your recovery code</source>
      <translation>Msimbo wako wa kurejesha</translation>
    </message>
  </context>
  <context>
    <name>RemoveCatalogue</name>
    <message>
      <source>Courses from it that are here stay, with everything learners did in them. They are not updated any more, and nothing new comes from it. It can be added again.</source>
      <translation>Kozi zake zilizopo hapa zinabaki, pamoja na yote wanafunzi waliyofanya ndani yake. Hazisasishwi tena, na hakuna kipya kinachotoka kwake. Inaweza kuongezwa tena.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Ondoa</translation>
    </message>
    <message>
      <source>Remove this catalogue?</source>
      <translation>Katalogi hii iondolewe?</translation>
    </message>
  </context>
  <context>
    <name>RemoveCourse</name>
    <message>
      <source>It frees {size}.</source>
      <translation>Inaachia nafasi ya {size}.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Ondoa</translation>
    </message>
    <message>
      <source>Remove this course?</source>
      <translation>Kozi hii iondolewe?</translation>
    </message>
    <message>
      <source>What learners did in it is kept: when the course comes back, they go on where they were.</source>
      <translation>Walichofanya wanafunzi ndani yake kinahifadhiwa: kozi ikirudi, wanaendelea walipokuwa.</translation>
    </message>
  </context>
  <context>
    <name>RescueWindow</name>
    <message>
      <source>Close Darasa</source>
      <translation>Funga Darasa</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Maelezo zaidi</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Jaribu tena</translation>
    </message>
  </context>
  <context>
    <name>Restore</name>
    <message>
      <source>Darasa closes this window, works for a minute or more, and opens again at the first screen. Let learners finish what they are doing first.</source>
      <translation>Darasa itafunga dirisha hili, itafanya kazi kwa dakika moja au zaidi, kisha itafunguka tena kwenye skrini ya kwanza. Waache wanafunzi wamalize kwanza wanachofanya.</translation>
    </message>
    <message>
      <source>Looking at the backup…</source>
      <translation>Nakala rudufu inaangaliwa…</translation>
    </message>
    <message>
      <source>Nothing is changed while Darasa checks that it is whole.</source>
      <translation>Hakuna kinachobadilika wakati Darasa inahakikisha kwamba ni kamili.</translation>
    </message>
    <message>
      <source>Nothing that is here now goes away: what was learned since stays. Learners who were erased stay erased. A new backup is made first.</source>
      <translation>Hakuna kilichopo sasa kitakachoondoka: yaliyojifunzwa tangu hapo yanabaki. Wanafunzi waliofutwa wanabaki wamefutwa. Nakala mpya inawekwa kwanza.</translation>
    </message>
    <message>
      <source>Restore now</source>
      <translation>Rejesha sasa</translation>
    </message>
    <message>
      <source>Restore this backup?</source>
      <translation>Nakala hii irejeshwe?</translation>
    </message>
    <message>
      <source>The backup is whole. What it holds comes back: learners, names and answers that are missing here now.</source>
      <translation>Nakala rudufu ni kamili. Kilichomo kitarudi: wanafunzi, majina na majibu yanayokosekana hapa sasa.</translation>
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
      <source>Read that part again: {question}</source>
      <translation>Soma sehemu hiyo tena: {question}</translation>
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
    <name>RulesCard</name>
    <message>
      <source>About 1 kB for each finished step</source>
      <translation>Takriban kB 1 kwa kila hatua iliyokamilishwa</translation>
    </message>
    <message>
      <source>Also over mobile data</source>
      <translation>Pia kwa data ya simu</translation>
    </message>
    <message>
      <source>It may cost money. Not every computer knows which connection is mobile data</source>
      <translation>Inaweza kugharimu pesa. Si kila kompyuta inajua ni muunganisho upi ni data ya simu</translation>
    </message>
    <message>
      <source>Send by itself when online</source>
      <translation>Tuma yenyewe ikiwa mtandaoni</translation>
    </message>
  </context>
  <context>
    <name>ScreenCard</name>
    <message>
      <source>Colours</source>
      <translation>Rangi</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Nyeusi</translation>
    </message>
    <message>
      <source>Each letter has a shape of its own, so that none is taken for another</source>
      <translation>Kila herufi ina umbo lake, ili isichanganywe na nyingine</translation>
    </message>
    <message>
      <source>Easy letters</source>
      <translation>Herufi rahisi</translation>
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
      <source>For Latin letters: a shape of its own for each. Arabic letters stay as they are</source>
      <translation>Kwa herufi za Kilatini: kila moja ina umbo lake. Herufi za Kiarabu hazibadiliki</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Utofauti mkubwa</translation>
    </message>
    <message>
      <source>How fast a voice reads when you press Listen</source>
      <translation>Kasi ya sauti inaposoma ukibonyeza Sikiliza</translation>
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
      <source>Line spacing</source>
      <translation>Nafasi kati ya mistari</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>Kusoma kwa sauti</translation>
    </message>
    <message>
      <source>Room between the lines of lessons, questions and answers</source>
      <translation>Nafasi kati ya mistari ya masomo, maswali na majibu</translation>
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
      <source>This computer does not have these letters yet. They are called {name}. Whoever looks after the computer can install them: the package is {package}</source>
      <translation>Kompyuta hii bado haina herufi hizi. Zinaitwa {name}. Anayeitunza kompyuta anaweza kuzisakinisha: kifurushi ni {package}</translation>
    </message>
    <message>
      <source>This is how a lesson looks. Ilse sold 10 jars of oil and 1 jar of honey at the market. She wrote both numbers in her book, and at home she checked them again.</source>
      <translation>Hivi ndivyo somo linavyoonekana. Ilse aliuza chupa 10 za mafuta na chupa 1 ya asali sokoni. Aliandika namba zote mbili kwenye daftari lake, na nyumbani akazikagua tena.</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>Kawaida</translation>
    </message>
    <message>
      <source>Very wide</source>
      <translation>Pana sana</translation>
    </message>
    <message>
      <source>Wide</source>
      <translation>Pana</translation>
    </message>
    <message>
      <source>Windows slide in softly. Off is calmer, and lighter for old computers</source>
      <translation>Madirisha huingia taratibu. Ukizima kuna utulivu zaidi, na ni wepesi kwa kompyuta za zamani</translation>
    </message>
  </context>
  <context>
    <name>SearchResults</name>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>Mahali %Ln</numerusform>
        <numerusform>Mahali %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Courses are being read for the first time. What is found will show here.</source>
      <translation>Kozi zinasomwa kwa mara ya kwanza. Kitakachopatikana kitaonekana hapa.</translation>
    </message>
    <message>
      <source>In your courses</source>
      <translation>Katika kozi zako</translation>
    </message>
    <message>
      <source>No course here has these words. Try fewer letters, or another word.</source>
      <translation>Hakuna kozi hapa yenye maneno haya. Jaribu herufi chache zaidi, au neno lingine.</translation>
    </message>
    <message>
      <source>Places in your courses</source>
      <translation>Mahali katika kozi zako</translation>
    </message>
    <message>
      <source>Searching is not possible now: the disk is full, or cannot be used. Courses still open.</source>
      <translation>Kutafuta hakuwezekani sasa: diski imejaa, au haiwezi kutumika. Kozi bado zinafunguka.</translation>
    </message>
    <message numerus="yes">
      <source>The %n best places. Type more to find others.</source>
      <translation>
        <numerusform>Mahali %Ln panapofaa zaidi. Andika zaidi ili upate pengine.</numerusform>
        <numerusform>Mahali %Ln panapofaa zaidi. Andika zaidi ili upate pengine.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Sending</name>
    <message>
      <source>There is a connection again.</source>
      <translation>Muunganisho umerudi.</translation>
    </message>
    <message>
      <source>There is no connection now. Everything on this computer goes on.</source>
      <translation>Hakuna muunganisho sasa. Kila kitu kwenye kompyuta hii kinaendelea.</translation>
    </message>
  </context>
  <context>
    <name>ServerCard</name>
    <message>
      <source>All sent: {when}</source>
      <translation>Yote yalitumwa: {when}</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Badilisha</translation>
    </message>
    <message>
      <source>Change {name}</source>
      <translation>Badilisha {name}</translation>
    </message>
    <message>
      <source>It took everything</source>
      <translation>Imepokea yote</translation>
    </message>
    <message>
      <source>Nothing was sent there yet</source>
      <translation>Bado hakuna kilichotumwa huko</translation>
    </message>
    <message>
      <source>Test connection</source>
      <translation>Jaribu muunganisho</translation>
    </message>
  </context>
  <context>
    <name>ServerDialog</name>
    <message>
      <source>A learning record store (xAPI) gets what learners finish. Names and PINs stay on this computer: it is told only the code of each learner.</source>
      <translation>Hifadhi ya kumbukumbu za mafunzo (xAPI) inapata wanachokamilisha wanafunzi. Majina na PIN yanabaki kwenye kompyuta hii: inaambiwa msimbo wa kila mwanafunzi tu.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Anwani</translation>
    </message>
    <message>
      <source>As whoever runs the server gave it to you; it begins with https://</source>
      <translation>Kama ulivyopewa na anayesimamia seva; inaanza na https://</translation>
    </message>
    <message>
      <source>Change the server</source>
      <translation>Badilisha seva</translation>
    </message>
    <message>
      <source>Completions only</source>
      <translation>Yaliyokamilika tu</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Yote</translation>
    </message>
    <message>
      <source>Everything means answers and places in lessons too: it costs more data, and a learner who is brought back goes on at the same place.</source>
      <translation>Yote ni pamoja na majibu na mahali pa kusoma: inatumia data zaidi, na mwanafunzi anayerudishwa anaendelea mahali palepale.</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Ufunguo</translation>
    </message>
    <message>
      <source>Leave it empty to keep the one that is set</source>
      <translation>Acha wazi ili kubaki na ile iliyowekwa</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Jina</translation>
    </message>
    <message>
      <source>Nothing more is sent there. What is there stays there, and everything stays on this computer. If it is set up again, everything is sent from the beginning.</source>
      <translation>Hakuna zaidi kinachotumwa huko. Kilichoko huko kinabaki huko, na yote yanabaki kwenye kompyuta hii. Ikiwekwa tena, yote yanatumwa tangu mwanzo.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Ondoa</translation>
    </message>
    <message>
      <source>Remove this server?</source>
      <translation>Seva hii iondolewe?</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Ondoa…</translation>
    </message>
    <message>
      <source>Secret</source>
      <translation>Siri</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Seva</translation>
    </message>
    <message>
      <source>Set up a server</source>
      <translation>Weka seva</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Jaribu</translation>
    </message>
    <message>
      <source>Type a name that no other server has here</source>
      <translation>Andika jina ambalo seva nyingine haina hapa</translation>
    </message>
    <message>
      <source>Type the address alone; it begins with https://</source>
      <translation>Andika anwani pekee; inaanza na https://</translation>
    </message>
    <message>
      <source>Type the key as it was given to you; it has no colon in it</source>
      <translation>Andika ufunguo kama ulivyopewa; hauna nukta pacha</translation>
    </message>
    <message>
      <source>Type the secret as it was given to you</source>
      <translation>Andika siri kama ulivyopewa</translation>
    </message>
    <message>
      <source>Use this address</source>
      <translation>Tumia anwani hii</translation>
    </message>
    <message>
      <source>What is sent</source>
      <translation>Kinachotumwa</translation>
    </message>
  </context>
  <context>
    <name>Session</name>
    <message>
      <source>Go on</source>
      <translation>Endelea</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Baadaye</translation>
    </message>
    <message>
      <source>Mend now</source>
      <translation>Rekebisha sasa</translation>
    </message>
    <message>
      <source>Something on the disk was damaged, as happens with power cuts and old disks. Darasa can mend it now: from the newest backup, and from all that can still be read. Nothing is thrown away. It takes a few minutes at most, then Darasa opens again. Until then, what you do may not be saved.</source>
      <translation>Kitu fulani kwenye diski kimeharibika, kama inavyotokea umeme ukikatika au diski ikizeeka. Darasa inaweza kukirekebisha sasa: kutoka nakala rudufu ya mwisho, na kutoka yote ambayo bado yanasomeka. Hakuna kinachotupwa. Inachukua dakika chache tu, kisha Darasa inafunguka tena. Hadi hapo, unachofanya huenda kisihifadhiwe.</translation>
    </message>
    <message>
      <source>The learning record is damaged</source>
      <translation>Kumbukumbu ya mafunzo imeharibika</translation>
    </message>
  </context>
  <context>
    <name>SetUp</name>
    <message>
      <source>Become the facilitator</source>
      <translation>Kuwa mwezeshaji</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Endelea</translation>
    </message>
    <message>
      <source>Nobody looks after this computer yet. Choose a passphrase, and keep it secret from the learners. With it you give new PINs, restore backups, and erase learners.</source>
      <translation>Bado hakuna anayetunza kompyuta hii. Chagua kaulisiri, na wanafunzi wasiijue. Kwa kaulisiri hiyo unatoa PIN mpya, unarejesha nakala rudufu, na unafuta wanafunzi.</translation>
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
      <source>Darasa asks for it before it opens your lessons</source>
      <translation>Darasa huiuliza kabla ya kufungua masomo yako</translation>
    </message>
    <message>
      <source>Give a name</source>
      <translation>Weka jina</translation>
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
      <source>Facilitator</source>
      <translation>Mwezeshaji</translation>
    </message>
    <message>
      <source>Facilitator, sign out</source>
      <translation>Mwezeshaji, toka</translation>
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
      <source>Learners</source>
      <translation>Wanafunzi</translation>
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
      <source>Sign out</source>
      <translation>Toka</translation>
    </message>
    <message>
      <source>Switch learner</source>
      <translation>Badilisha</translation>
    </message>
    <message>
      <source>Sync</source>
      <comment>short, under an icon</comment>
      <translation>Kutuma</translation>
    </message>
    <message>
      <source>Sync &amp; data</source>
      <translation>Kutuma na data</translation>
    </message>
    <message>
      <source>Where to go</source>
      <translation>Pa kwenda</translation>
    </message>
    <message>
      <source>{learner}, switch learner</source>
      <translation>{learner}, badilisha mwanafunzi</translation>
    </message>
  </context>
  <context>
    <name>SignIn</name>
    <message>
      <source>Facilitator sign-in</source>
      <translation>Kuingia kwa mwezeshaji</translation>
    </message>
    <message>
      <source>For whoever looks after this computer and its learners.</source>
      <translation>Kwa anayetunza kompyuta hii na wanafunzi wake.</translation>
    </message>
    <message>
      <source>I forgot it</source>
      <translation>Nimeisahau</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Kaulisiri</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Ingia</translation>
    </message>
    <message>
      <source>That is not the passphrase. Try again.</source>
      <translation>Hiyo si kaulisiri. Jaribu tena.</translation>
    </message>
    <message>
      <source>Type your passphrase</source>
      <translation>Andika kaulisiri yako</translation>
    </message>
  </context>
  <context>
    <name>Sitting</name>
    <message>
      <source>Darasa is mending the learning record</source>
      <translation>Darasa inarekebisha kumbukumbu ya mafunzo</translation>
    </message>
    <message>
      <source>Darasa is restoring a backup</source>
      <translation>Darasa inarejesha nakala rudufu</translation>
    </message>
    <message>
      <source>First it makes a backup of how everything is now. Then it adds what is missing; nothing that was learned since is taken away. Please leave the computer on.</source>
      <translation>Kwanza inaweka nakala rudufu ya hali ilivyo sasa. Kisha inaongeza kinachokosekana; hakuna kilichojifunzwa tangu hapo kinachoondolewa. Tafadhali acha kompyuta ikiwa imewashwa.</translation>
    </message>
    <message>
      <source>It was damaged, as happens with power cuts and old disks. Darasa brings back the newest backup, and all that can still be read. Please leave the computer on. If the power goes, Darasa goes on with this at the next start.</source>
      <translation>Imeharibika, kama inavyotokea umeme ukikatika au diski ikizeeka. Darasa inarejesha nakala rudufu ya mwisho, na yote ambayo bado yanasomeka. Tafadhali acha kompyuta ikiwa imewashwa. Umeme ukikatika, Darasa itaendelea na kazi hii itakapoanzishwa tena.</translation>
    </message>
  </context>
  <context>
    <name>Speech</name>
    <message>
      <source>A part of Darasa that reads aloud is not installed here. Please ask your facilitator to add it: it is the optional part “media”.</source>
      <translation>Sehemu ya Darasa inayosoma kwa sauti haijasakinishwa hapa. Mwombe mwezeshaji wako aiongeze: ni sehemu ya hiari “media”.</translation>
    </message>
    <message>
      <source>Code:</source>
      <translation>Msimbo:</translation>
    </message>
    <message>
      <source>It can read aloud, but not in this course's language. Please ask your facilitator to add a voice: on Linux, the package speech-dispatcher-espeak-ng has many; on Windows, voices come with a language in its settings.</source>
      <translation>Inaweza kusoma kwa sauti, lakini si kwa lugha ya kozi hii. Mwombe mwezeshaji wako aongeze sauti: kwenye Linux, kifurushi speech-dispatcher-espeak-ng kina nyingi; kwenye Windows, sauti huja pamoja na lugha katika mipangilio.</translation>
    </message>
    <message>
      <source>It has no program that speaks. Please ask your facilitator: on Linux, the packages speech-dispatcher and speech-dispatcher-espeak-ng are needed; Windows brings its own.</source>
      <translation>Haina programu inayozungumza. Mwulize mwezeshaji wako: kwenye Linux vinahitajika vifurushi speech-dispatcher na speech-dispatcher-espeak-ng; Windows ina yake.</translation>
    </message>
    <message>
      <source>Nothing you did is lost. Look whether the loudspeaker or the headphones are plugged in, then press Listen again. If it stays silent, close Darasa and start the computer again.</source>
      <translation>Hakuna ulichofanya kilichopotea. Angalia kama spika au vipokea sauti vimechomekwa, kisha bonyeza Sikiliza tena. Kukiendelea kuwa kimya, funga Darasa na uwashe kompyuta upya.</translation>
    </message>
    <message>
      <source>Picture: {text}</source>
      <translation>Picha: {text}</translation>
    </message>
    <message>
      <source>The voice does not answer</source>
      <translation>Sauti haijibu</translation>
    </message>
    <message>
      <source>This computer cannot read aloud yet</source>
      <translation>Kompyuta hii bado haiwezi kusoma kwa sauti</translation>
    </message>
    <message>
      <source>This computer has no voice for {language}</source>
      <translation>Kompyuta hii haina sauti ya {language}</translation>
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
        <numerusform>Kozi %Ln. {free}</numerusform>
        <numerusform>Kozi %Ln. {free}</numerusform>
      </translation>
    </message>
    <message>
      <source>Add this catalogue…</source>
      <translation>Ongeza katalogi hii…</translation>
    </message>
    <message>
      <source>Bring the stick here, put it in, and look again. It works without internet.</source>
      <translation>Leta flashi hapa, ichomeke, na uangalie tena. Inafanya kazi bila intaneti.</translation>
    </message>
    <message>
      <source>Copy courses to it…</source>
      <translation>Nakili kozi ndani yake…</translation>
    </message>
    <message>
      <source>Courses on the stick</source>
      <translation>Kozi zilizo kwenye flashi</translation>
    </message>
    <message>
      <source>How to prepare a stick</source>
      <translation>Jinsi ya kuandaa flashi</translation>
    </message>
    <message>
      <source>It has courses of the catalogue “{title}”, which is not known here. A facilitator can add it.</source>
      <translation>Ina kozi za katalogi “{title}”, ambayo haijulikani hapa. Mwezeshaji anaweza kuiongeza.</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Angalia tena</translation>
    </message>
    <message>
      <source>No USB stick found</source>
      <translation>Hakuna flashi iliyopatikana</translation>
    </message>
    <message>
      <source>No courses are on it yet. {free}</source>
      <translation>Bado haina kozi. {free}</translation>
    </message>
    <message>
      <source>No courses of a catalogue that is known here. {free}</source>
      <translation>Hakuna kozi za katalogi inayojulikana hapa. {free}</translation>
    </message>
    <message>
      <source>On a computer that has the courses, put in any USB stick with some room on it. Nothing on it is deleted.</source>
      <translation>Kwenye kompyuta yenye kozi, chomeka flashi yoyote yenye nafasi kidogo. Hakuna kilichomo kinachofutwa.</translation>
    </message>
    <message>
      <source>Open Library, then USB stick, and press “Copy courses to it”. Choose the courses.</source>
      <translation>Fungua Maktaba, kisha Flashi, na ubonyeze “Nakili kozi ndani yake”. Chagua kozi.</translation>
    </message>
    <message>
      <source>Put in a stick with Darasa courses. Other files on it are not touched. If you have just put it in, wait a few seconds.</source>
      <translation>Chomeka flashi yenye kozi za Darasa. Mafaili mengine yaliyomo hayaguswi. Kama umeichomeka sasa hivi, subiri sekunde chache.</translation>
    </message>
    <message>
      <source>{size} free</source>
      <translation>{size} zimebaki</translation>
    </message>
  </context>
  <context>
    <name>Sticks</name>
    <message numerus="yes">
      <source>%n entries of it were broken and left out.</source>
      <translation>
        <numerusform>Ingizo %Ln lilikuwa limeharibika na likaachwa.</numerusform>
        <numerusform>Maingizo %Ln yalikuwa yameharibika na yakaachwa.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries were written ({size}), to this file:</source>
      <translation>
        <numerusform>Ingizo %Ln ({size}) limeandikwa kwenye faili hili:</numerusform>
        <numerusform>Maingizo %Ln ({size}) yameandikwa kwenye faili hili:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n learner(s)</source>
      <translation>
        <numerusform>mwanafunzi %Ln</numerusform>
        <numerusform>wanafunzi %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n learner(s) erased there are erased here too.</source>
      <translation>
        <numerusform>Mwanafunzi %Ln aliyefutwa huko amefutwa hapa pia.</numerusform>
        <numerusform>Wanafunzi %Ln waliofutwa huko wamefutwa hapa pia.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new entries</source>
      <translation>
        <numerusform>ingizo jipya %Ln</numerusform>
        <numerusform>maingizo mapya %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>A computer without a name</source>
      <translation>Kompyuta isiyo na jina</translation>
    </message>
    <message>
      <source>A file with the whole record of this computer is written into a folder of its own. Other files on the stick are not touched.</source>
      <translation>Faili lenye kumbukumbu zote za kompyuta hii linaandikwa katika folda yake. Mafaili mengine kwenye flashi hayaguswi.</translation>
    </message>
    <message>
      <source>Do you know this computer?</source>
      <translation>Unaijua kompyuta hii?</translation>
    </message>
    <message>
      <source>Everything is on the stick</source>
      <translation>Yote yako kwenye flashi</translation>
    </message>
    <message>
      <source>Export: which stick?</source>
      <translation>Toa data: flashi ipi?</translation>
    </message>
    <message>
      <source>It is not sealed, so no names are in it, only codes. What learners answered can be read by whoever has the stick.</source>
      <translation>Halijafungwa kwa muhuri, hivyo halina majina, ila misimbo tu. Majibu ya wanafunzi yanaweza kusomwa na yeyote mwenye flashi.</translation>
    </message>
    <message>
      <source>It is sealed: only the collecting computer of this centre can read it.</source>
      <translation>Limefungwa kwa muhuri: kompyuta ya kukusanya ya kituo hiki pekee inaweza kulisoma.</translation>
    </message>
    <message>
      <source>Leave the stick in. Nothing is lost if you stop.</source>
      <translation>Acha flashi ikiwa imechomekwa. Hakuna kinachopotea ukisimamisha.</translation>
    </message>
    <message>
      <source>Leave the stick in. Nothing is lost if you stop; do it again then.</source>
      <translation>Acha flashi ikiwa imechomekwa. Hakuna kinachopotea ukisimamisha; fanya tena baadaye.</translation>
    </message>
    <message>
      <source>Looking at the stick…</source>
      <translation>Flashi inaangaliwa…</translation>
    </message>
    <message>
      <source>Nothing here was changed.</source>
      <translation>Hakuna kilichobadilika hapa.</translation>
    </message>
    <message>
      <source>Nothing was taken in</source>
      <translation>Hakuna kilichopokelewa</translation>
    </message>
    <message>
      <source>Only what this computer wrote itself is on the stick.</source>
      <translation>Kwenye flashi kuna kile tu ambacho kompyuta hii iliandika yenyewe.</translation>
    </message>
    <message>
      <source>Read: which stick?</source>
      <translation>Soma: flashi ipi?</translation>
    </message>
    <message>
      <source>Reading the stick…</source>
      <translation>Flashi inasomwa…</translation>
    </message>
    <message>
      <source>Records from it were never taken in here. Compare the number below with the one that the other computer shows under Sync &amp; data, Sticks. From then on Darasa knows it.</source>
      <translation>Kumbukumbu zake hazijawahi kupokelewa hapa. Linganisha namba iliyo hapa chini na ile inayoonyeshwa na kompyuta nyingine chini ya Kutuma na data, Flashi. Kuanzia hapo Darasa inaijua.</translation>
    </message>
    <message>
      <source>The stick was read</source>
      <translation>Flashi imesomwa</translation>
    </message>
    <message>
      <source>There is no record of Darasa on it. Export to it on the other computer.</source>
      <translation>Hakuna kumbukumbu za Darasa juu yake. Zitoe kwenye flashi hiyo ukiwa kwenye kompyuta nyingine.</translation>
    </message>
    <message>
      <source>What other computers exported to it is added here. Nothing on the stick is changed, and nothing here is taken away.</source>
      <translation>Kilichotolewa humo na kompyuta nyingine kinaongezwa hapa. Hakuna kinachobadilika kwenye flashi, na hakuna kinachoondolewa hapa.</translation>
    </message>
    <message>
      <source>Writing to the stick…</source>
      <translation>Flashi inaandikwa…</translation>
    </message>
    <message>
      <source>Yes, take it in</source>
      <translation>Ndiyo, pokea</translation>
    </message>
    <message>
      <source>{computer}: everything was here already.</source>
      <translation>{computer}: yote tayari yalikuwa hapa.</translation>
    </message>
    <message>
      <source>{computer}: {entries}, {learners}.</source>
      <translation>{computer}: {entries}, {learners}.</translation>
    </message>
  </context>
  <context>
    <name>SticksCard</name>
    <message>
      <source>Adds what other computers exported. Nothing is taken away from either</source>
      <translation>Huongeza kilichotolewa na kompyuta nyingine. Hakuna kinachoondolewa popote</translation>
    </message>
    <message>
      <source>Forget the key…</source>
      <translation>Sahau ufunguo…</translation>
    </message>
    <message>
      <source>Make a key…</source>
      <translation>Tengeneza ufunguo…</translation>
    </message>
    <message>
      <source>Off: what is exported holds codes instead of names, and is not sealed</source>
      <translation>Imezimwa: kinachotolewa kina misimbo badala ya majina, na hakifungwi kwa muhuri</translation>
    </message>
    <message>
      <source>On: sealed for the collecting computer. Number of the key: {number}</source>
      <translation>Imewashwa: kinafungwa kwa ajili ya kompyuta ya kukusanya. Namba ya ufunguo: {number}</translation>
    </message>
    <message>
      <source>On: sealed for this computer, the collecting one. Number of the key: {number}</source>
      <translation>Imewashwa: kinafungwa kwa ajili ya kompyuta hii, ya kukusanya. Namba ya ufunguo: {number}</translation>
    </message>
    <message>
      <source>Only this centre can read what is exported</source>
      <translation>Kituo hiki pekee kinaweza kusoma kinachotolewa</translation>
    </message>
    <message>
      <source>Read a stick…</source>
      <translation>Soma flashi…</translation>
    </message>
    <message>
      <source>Sticks</source>
      <translation>Flashi</translation>
    </message>
    <message>
      <source>Take it from a stick…</source>
      <translation>Uchukue kwenye flashi…</translation>
    </message>
    <message>
      <source>The number of this computer: {number}</source>
      <translation>Namba ya kompyuta hii: {number}</translation>
    </message>
  </context>
  <context>
    <name>SyncItems</name>
    <message>
      <source>A learner from another computer</source>
      <translation>Mwanafunzi wa kompyuta nyingine</translation>
    </message>
    <message>
      <source>Certificate earned</source>
      <translation>Cheti kimepatikana</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Imefungwa</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Kozi</translation>
    </message>
    <message>
      <source>Course finished</source>
      <translation>Kozi imekamilika</translation>
    </message>
    <message>
      <source>Lesson finished</source>
      <translation>Somo limekamilika</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Imefunguliwa</translation>
    </message>
    <message>
      <source>Question answered</source>
      <translation>Swali limejibiwa</translation>
    </message>
    <message>
      <source>Quiz passed</source>
      <translation>Jaribio limefaulu</translation>
    </message>
    <message>
      <source>Quiz tried, not passed yet</source>
      <translation>Jaribio limefanywa, bado halijafaulu</translation>
    </message>
    <message>
      <source>Read on</source>
      <translation>Ameendelea kusoma</translation>
    </message>
    <message>
      <source>Something done</source>
      <translation>Kitu kimefanywa</translation>
    </message>
  </context>
  <context>
    <name>SyncScreen</name>
    <message numerus="yes">
      <source>%n completion(s) are waiting</source>
      <translation>
        <numerusform>Hatua %Ln iliyokamilishwa inasubiri</numerusform>
        <numerusform>Hatua %Ln zilizokamilishwa zinasubiri</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to send are waiting</source>
      <translation>
        <numerusform>Kitu %Ln cha kutuma kinasubiri</numerusform>
        <numerusform>Vitu %Ln vya kutuma vinasubiri</numerusform>
      </translation>
    </message>
    <message>
      <source>A learner from elsewhere</source>
      <translation>Mwanafunzi kutoka mahali pengine</translation>
    </message>
    <message>
      <source>Bring back a learner…</source>
      <translation>Mrudishe mwanafunzi…</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. It sends by itself in a while.</source>
      <translation>Yote yamehifadhiwa kwenye kompyuta hii. Yatatumwa yenyewe baada ya muda.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. It sends by itself when there is internet.</source>
      <translation>Yote yamehifadhiwa kwenye kompyuta hii. Yanatumwa yenyewe intaneti ikipatikana.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. Sending by itself is off: it goes out when somebody asks for it here.</source>
      <translation>Yote yamehifadhiwa kwenye kompyuta hii. Kutuma kwa yenyewe kumezimwa: yanatumwa mtu akiomba hapa.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. This connection is mobile data: it waits for another one, or until somebody asks for it here.</source>
      <translation>Yote yamehifadhiwa kwenye kompyuta hii. Muunganisho huu ni data ya simu: yanasubiri muunganisho mwingine, au mtu aombe hapa.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. With a server, what learners finish is kept in a second place too. Without one, a stick can carry it.</source>
      <translation>Yote yamehifadhiwa kwenye kompyuta hii. Ukiwa na seva, wanachokamilisha wanafunzi kinahifadhiwa mahali pa pili pia. Bila seva, flashi inaweza kukibeba.</translation>
    </message>
    <message>
      <source>Everything is sent</source>
      <translation>Yote yametumwa</translation>
    </message>
    <message numerus="yes">
      <source>Everything is sent except %n that the server did not take</source>
      <translation>
        <numerusform>Yote yametumwa isipokuwa %Ln ambayo seva haikupokea</numerusform>
        <numerusform>Yote yametumwa isipokuwa %Ln ambayo seva haikupokea</numerusform>
      </translation>
    </message>
    <message>
      <source>Last full sync: {when}</source>
      <translation>Mara ya mwisho yote kutumwa: {when}</translation>
    </message>
    <message>
      <source>No server yet</source>
      <translation>Bado hakuna seva</translation>
    </message>
    <message>
      <source>Nothing is lost. See below what the server says about it, mend that, and send it again.</source>
      <translation>Hakuna kilichopotea. Tazama hapa chini seva inasema nini, rekebisha hilo, kisha tuma tena.</translation>
    </message>
    <message>
      <source>Nothing was sent yet</source>
      <translation>Bado hakuna kilichotumwa</translation>
    </message>
    <message>
      <source>Offline. {waiting}</source>
      <translation>Nje ya mtandao. {waiting}</translation>
    </message>
    <message>
      <source>Sending…</source>
      <translation>Inatuma…</translation>
    </message>
    <message>
      <source>Somebody who learned on another computer goes on here, by the code of their login card</source>
      <translation>Aliyejifunza kwenye kompyuta nyingine anaendelea hapa, kwa msimbo wa kadi yake ya kuingia</translation>
    </message>
    <message>
      <source>Sync &amp; data</source>
      <translation>Kutuma na data</translation>
    </message>
    <message>
      <source>You can go on working meanwhile. Nothing is lost if the line drops.</source>
      <translation>Unaweza kuendelea kufanya kazi. Hakuna kinachopotea mtandao ukikatika.</translation>
    </message>
  </context>
  <context>
    <name>TopCard</name>
    <message>
      <source>Export to USB</source>
      <translation>Toa kwenye flashi</translation>
    </message>
    <message>
      <source>Set up a server</source>
      <translation>Weka seva</translation>
    </message>
    <message>
      <source>Try to send now</source>
      <translation>Jaribu kutuma sasa</translation>
    </message>
  </context>
  <context>
    <name>Troubles</name>
    <message>
      <source>A catalogue cannot be called so</source>
      <translation>Katalogi haiwezi kuitwa hivyo</translation>
    </message>
    <message>
      <source>A catalogue cannot be read from this address</source>
      <translation>Katalogi haiwezi kusomwa kutoka anwani hii</translation>
    </message>
    <message>
      <source>A course is too large for a stick</source>
      <translation>Kozi moja ni kubwa mno kwa flashi</translation>
    </message>
    <message>
      <source>A newer version of the course leaves it out. What you did in it is kept. Open the course to see what comes next.</source>
      <translation>Toleo jipya zaidi la kozi halina sehemu hiyo. Ulichofanya ndani yake kimehifadhiwa. Fungua kozi uone kinachofuata.</translation>
    </message>
    <message>
      <source>A newer version of this course is here already</source>
      <translation>Toleo jipya zaidi la kozi hii tayari lipo hapa</translation>
    </message>
    <message>
      <source>A web page answered instead of the catalogue</source>
      <translation>Ukurasa wa wavuti ulijibu badala ya katalogi</translation>
    </message>
    <message>
      <source>A web page answered instead of the server</source>
      <translation>Ukurasa wa wavuti ulijibu badala ya seva</translation>
    </message>
    <message>
      <source>Another window or command is getting courses now</source>
      <translation>Dirisha au amri nyingine inapata kozi sasa</translation>
    </message>
    <message>
      <source>Another window or command sends this record now. Nothing is lost: what is left goes out right after it.</source>
      <translation>Dirisha au amri nyingine inatuma sasa. Hakuna kilichopotea: kilichobaki kinatumwa mara baada ya hapo.</translation>
    </message>
    <message>
      <source>Another window uses this folder now</source>
      <translation>Dirisha jingine linatumia folda hii sasa</translation>
    </message>
    <message>
      <source>Backups cannot be kept in this folder</source>
      <translation>Nakala rudufu haziwezi kuwekwa katika folda hii</translation>
    </message>
    <message>
      <source>Both say that they are the same version, so one of them was changed. The one that is here stays, with everything you did in it. Ask whoever gave you the other one for a new copy.</source>
      <translation>Zote mbili zinasema ni toleo lilelile, kwa hiyo moja imebadilishwa. Iliyopo hapa inabaki, pamoja na yote uliyofanya ndani yake. Mwombe aliyekupa ile nyingine nakala mpya.</translation>
    </message>
    <message>
      <source>Choose another passphrase</source>
      <translation>Chagua kaulisiri nyingine</translation>
    </message>
    <message>
      <source>Darasa cannot make sense of it. Nothing counts as sent, and everything is saved here. Look at the address, or show the details to whoever runs the server.</source>
      <translation>Darasa haielewi jibu hilo. Hakuna kinachohesabiwa kuwa kimetumwa, na yote yamehifadhiwa hapa. Angalia anwani, au mwonyeshe anayesimamia seva maelezo zaidi.</translation>
    </message>
    <message>
      <source>Darasa cannot read or write the folder of courses now. What came so far is kept, and your courses are as they were. Ask the person who looks after this computer to look at the disk.</source>
      <translation>Darasa haiwezi kusoma wala kuandika folda ya kozi sasa. Kilichokuja kimehifadhiwa, na kozi zako ziko kama zilivyokuwa. Mwombe anayetunza kompyuta hii aangalie diski.</translation>
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
      <source>Everything here is as it was. Some sticks have a little switch that forbids writing: look for it, or take another stick.</source>
      <translation>Kila kitu hapa kiko kama kilivyokuwa. Baadhi ya flashi zina swichi ndogo inayozuia kuandika: itafute, au chukua flashi nyingine.</translation>
    </message>
    <message>
      <source>Everything in it is safe and was not touched. Start the newer Darasa, or install it here.</source>
      <translation>Kila kitu kilichomo kiko salama na hakijaguswa. Anzisha Darasa jipya zaidi, au lisakinishe hapa.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer, and waits. Show the details to whoever runs the server.</source>
      <translation>Yote yamehifadhiwa kwenye kompyuta hii, na yanasubiri. Mwonyeshe anayesimamia seva maelezo zaidi.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer, and waits. Try again in a while.</source>
      <translation>Yote yamehifadhiwa kwenye kompyuta hii, na yanasubiri. Jaribu tena baada ya muda.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. It is sent by itself when there is a network again.</source>
      <translation>Yote yamehifadhiwa kwenye kompyuta hii. Yanatumwa yenyewe mtandao ukirudi.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. Look at the connection, and try again.</source>
      <translation>Yote yamehifadhiwa kwenye kompyuta hii. Angalia muunganisho, kisha jaribu tena.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. Try again whenever you like.</source>
      <translation>Yote yamehifadhiwa kwenye kompyuta hii. Jaribu tena wakati wowote upendao.</translation>
    </message>
    <message>
      <source>Everything of both is together. There is nothing to do.</source>
      <translation>Yote ya wote wawili yako pamoja. Huna haja ya kufanya chochote.</translation>
    </message>
    <message>
      <source>Far too much came</source>
      <translation>Kilikuja kingi mno</translation>
    </message>
    <message>
      <source>It asks to be left alone for a while. Everything is saved on this computer. Darasa tries again by itself.</source>
      <translation>Inaomba iachwe kwa muda. Yote yamehifadhiwa kwenye kompyuta hii. Darasa inajaribu tena yenyewe.</translation>
    </message>
    <message>
      <source>It asks to be left alone for a while. What came so far is kept, and Darasa goes on from there by itself.</source>
      <translation>Inaomba iachwe kwa muda. Kilichokuja kimehifadhiwa, na Darasa inaendelea hapo yenyewe.</translation>
    </message>
    <message>
      <source>It came from a stick, and can be renewed from a stick. To renew it over the internet, add it with its address.</source>
      <translation>Ilitoka kwenye flashi, na inaweza kusasishwa kutoka kwenye flashi. Ili kuisasisha kwa intaneti, iongeze pamoja na anwani yake.</translation>
    </message>
    <message>
      <source>It does not speak xAPI 1.0, which Darasa sends. Nothing was sent, and everything is saved here. Ask whoever runs the server for a newer one.</source>
      <translation>Haifahamu xAPI 1.0, ambayo Darasa hutuma. Hakuna kilichotumwa, na yote yamehifadhiwa hapa. Mwombe anayesimamia seva iliyo mpya zaidi.</translation>
    </message>
    <message>
      <source>It is being sent already</source>
      <translation>Tayari inatumwa</translation>
    </message>
    <message>
      <source>It is here already, or somebody cancelled it. Look at the list.</source>
      <translation>Tayari ipo hapa, au mtu aliighairi. Angalia orodha.</translation>
    </message>
    <message>
      <source>It is not as its makers signed it. Nothing of it was taken, and your courses are as they were. Use another address or stick, and tell the makers of the catalogue.</source>
      <translation>Haiko kama watengenezaji wake walivyoitia saini. Hakuna kilichochukuliwa, na kozi zako ziko kama zilivyokuwa. Tumia anwani au flashi nyingine, na uwaambie watengenezaji wa katalogi.</translation>
    </message>
    <message>
      <source>It is not as the other computer signed it. Nothing of it was taken in, and nothing here was changed. Export again on the other computer.</source>
      <translation>Faili si kama lilivyotiwa saini na kompyuta nyingine. Hakuna kilichopokelewa, na hakuna kilichobadilika hapa. Toa tena kwenye kompyuta nyingine.</translation>
    </message>
    <message>
      <source>It is not in this place</source>
      <translation>Haipo mahali hapa</translation>
    </message>
    <message>
      <source>It is sealed for this centre. Nothing here was changed. Read the stick on the computer that made the centre’s key.</source>
      <translation>Limefungwa kwa muhuri wa kituo hiki. Hakuna kilichobadilika hapa. Soma flashi kwenye kompyuta iliyotengeneza ufunguo wa kituo.</translation>
    </message>
    <message>
      <source>It knows the key, which may not do this. Everything is saved here. Ask whoever runs the server to allow it, or for another key.</source>
      <translation>Inaujua ufunguo, ila hauruhusiwi kufanya hili. Yote yamehifadhiwa hapa. Mwombe anayesimamia seva aruhusu, au akupe ufunguo mwingine.</translation>
    </message>
    <message>
      <source>It may be being renewed at this moment, or only a part was copied. Nothing of it was taken, and your courses are as they were. Try again in a while.</source>
      <translation>Huenda inasasishwa wakati huu, au sehemu tu ilinakiliwa. Hakuna kilichochukuliwa, na kozi zako ziko kama zilivyokuwa. Jaribu tena baada ya muda.</translation>
    </message>
    <message>
      <source>It may be made to do harm. Nothing of it was taken in, and nothing here was changed. Export again on the other computer.</source>
      <translation>Huenda limetengenezwa kudhuru. Hakuna kilichopokelewa, na hakuna kilichobadilika hapa. Toa tena kwenye kompyuta nyingine.</translation>
    </message>
    <message>
      <source>It may be made to do harm. Reading was stopped, nothing of it was taken, and your courses are as they were. Look at the address.</source>
      <translation>Huenda imetengenezwa ili kudhuru. Kusoma kulisimamishwa, hakuna kilichochukuliwa, na kozi zako ziko kama zilivyokuwa. Angalia anwani.</translation>
    </message>
    <message>
      <source>It needs {needed}, and {free} are free. Nothing was changed. Make some room on the disk, and add the course again.</source>
      <translation>Inahitaji {needed}, na nafasi iliyobaki ni {free}. Hakuna kilichobadilika. Ongeza nafasi kwenye diski, kisha uongeze kozi tena.</translation>
    </message>
    <message>
      <source>It needs {needed}, and {free} are free. Nothing was written. Choose fewer courses, make some room on the stick, or take another one.</source>
      <translation>Inahitaji {needed}, na {free} ziko wazi. Hakuna kilichoandikwa. Chagua kozi chache zaidi, tengeneza nafasi kwenye flashi, au chukua nyingine.</translation>
    </message>
    <message>
      <source>It says that it is at {address} now. Nothing was sent there, and everything is saved here. Ask whoever runs the server whether that is right; then change the address.</source>
      <translation>Inasema sasa iko {address}. Hakuna kilichotumwa huko, na yote yamehifadhiwa hapa. Muulize anayesimamia seva kama ni sahihi; kisha badilisha anwani.</translation>
    </message>
    <message>
      <source>It says that it is from {computer}, and bears another signature than before. Nothing of it was taken in, and nothing here was changed. Ask whoever looks after that computer.</source>
      <translation>Linasema linatoka {computer}, na lina saini tofauti na ya awali. Hakuna kilichopokelewa, na hakuna kilichobadilika hapa. Muulize anayetunza kompyuta hiyo.</translation>
    </message>
    <message>
      <source>It says {date}, and at that time the server’s certificate does not count. Nothing was changed here. Set the clock of the computer, and try again.</source>
      <translation>Inasema {date}, na wakati huo cheti cha seva hakihesabiki. Hakuna kilichobadilishwa hapa. Rekebisha saa ya kompyuta, na ujaribu tena.</translation>
    </message>
    <message>
      <source>It says {date}, and at that time the server’s certificate does not count. Nothing was sent, and everything is saved here. Set the clock of the computer, and try again.</source>
      <translation>Inaonyesha {date}, na kwa wakati huo cheti cha seva hakikubaliki. Hakuna kilichotumwa, na yote yamehifadhiwa hapa. Rekebisha saa ya kompyuta, kisha jaribu tena.</translation>
    </message>
    <message>
      <source>It stays as it is, with everything you did in it. There is nothing to do.</source>
      <translation>Linabaki kama lilivyo, pamoja na yote uliyofanya ndani yake. Huna haja ya kufanya chochote.</translation>
    </message>
    <message>
      <source>It took what was sent and does not have it. Nothing of that counts as sent, and everything is saved here. Tell whoever runs the server.</source>
      <translation>Ilipokea kilichotumwa na haina. Hakuna kinachohesabiwa kuwa kimetumwa, na yote yamehifadhiwa hapa. Mwambie anayesimamia seva.</translation>
    </message>
    <message>
      <source>It was cut off or changed since it was written. Nothing of it was taken in, and nothing is lost on the other computer. Export again there.</source>
      <translation>Lilikatika au kubadilishwa tangu liandikwe. Hakuna kilichopokelewa, na hakuna kilichopotea kwenye kompyuta nyingine. Toa tena huko.</translation>
    </message>
    <message>
      <source>It was damaged or changed on its way. It was not used, and your courses are as they were. Try again, or use another connection or stick.</source>
      <translation>Kiliharibika au kubadilishwa njiani. Hakikutumika, na kozi zako ziko kama zilivyokuwa. Jaribu tena, au tumia muunganisho au flashi nyingine.</translation>
    </message>
    <message>
      <source>It was good until {date}, and this computer says that it is {today}. Courses that are here work as before. If the clock is wrong, set it. Else look for new courses, or ask the facilitator whether the catalogue may be used as it is.</source>
      <translation>Ilikuwa halali hadi {date}, na kompyuta hii inasema ni {today}. Kozi zilizopo hapa zinafanya kazi kama awali. Kama saa si sahihi, irekebishe. Vinginevyo tafuta kozi mpya, au muulize mwezeshaji kama katalogi inaweza kutumika ilivyo.</translation>
    </message>
    <message>
      <source>It was not sent</source>
      <translation>Haikutumwa</translation>
    </message>
    <message>
      <source>It was pulled out, or cannot be read. What came so far is kept, and nothing here was changed. Put the stick in again, and try once more.</source>
      <translation>Ilichomolewa, au haisomeki. Kilichokuja kimehifadhiwa, na hakuna kilichobadilishwa hapa. Chomeka flashi tena, na ujaribu mara moja zaidi.</translation>
    </message>
    <message>
      <source>It was pulled out, or it does not work. What is on this computer is as it was. Put the stick in again, and try once more.</source>
      <translation>Ilichomolewa, au haifanyi kazi. Kilicho kwenye kompyuta hii kiko kama kilivyokuwa. Chomeka flashi tena, kisha jaribu mara nyingine.</translation>
    </message>
    <message>
      <source>It was stopped</source>
      <translation>Imesimamishwa</translation>
    </message>
    <message>
      <source>It would bring back what was replaced, so nothing of it was taken, and your courses are as they were. Try again later or over another connection; if it stays, tell the makers.</source>
      <translation>Ingerudisha kilichobadilishwa, kwa hiyo hakuna kilichochukuliwa, na kozi zako ziko kama zilivyokuwa. Jaribu tena baadaye au kwa muunganisho mwingine; ikibaki, waambie watengenezaji.</translation>
    </message>
    <message>
      <source>Its parts do not fit together. Nothing of it was used, and your courses are as they were. Tell the makers of the catalogue, and look for a newer version in a while.</source>
      <translation>Sehemu zake haziendani. Hakuna kilichotumika, na kozi zako ziko kama zilivyokuwa. Waambie watengenezaji wa katalogi, na utafute toleo jipya zaidi baada ya muda.</translation>
    </message>
    <message>
      <source>Key and secret are mistyped, count no more, or may not do this. Nothing was sent, and everything is saved here. Type them again, or ask whoever runs the server for new ones.</source>
      <translation>Ufunguo na siri vimeandikwa vibaya, havitumiki tena, au haviruhusiwi. Hakuna kilichotumwa, na yote yamehifadhiwa hapa. Viandike tena, au mwombe anayesimamia seva vipya.</translation>
    </message>
    <message>
      <source>Many networks want a sign-in first. Nothing was sent, and everything is saved here. Open a web browser, sign in to the network, and try again. If no page comes, look at the address.</source>
      <translation>Mitandao mingi hutaka uingie kwanza. Hakuna kilichotumwa, na yote yamehifadhiwa hapa. Fungua kivinjari, ingia kwenye mtandao, kisha jaribu tena. Ukurasa usipokuja, angalia anwani.</translation>
    </message>
    <message>
      <source>Many networks want a sign-in first. What came so far is kept. Open a web browser, sign in to the network, and try again. If no page comes, look at the address.</source>
      <translation>Mitandao mingi inataka uingie kwanza. Kilichokuja kimehifadhiwa. Fungua kivinjari, ingia kwenye mtandao, na ujaribu tena. Kama hakuna ukurasa unaokuja, angalia anwani.</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Hakuna jibu</translation>
    </message>
    <message>
      <source>No catalogue vouches for them, so others could not check them. Nothing was written. Choose courses that came from a catalogue.</source>
      <translation>Hakuna katalogi inayozithibitisha, kwa hiyo wengine wasingeweza kuzikagua. Hakuna kilichoandikwa. Chagua kozi zilizotoka katika katalogi.</translation>
    </message>
    <message>
      <source>Nobody knows this server</source>
      <translation>Hakuna anayeijua seva hii</translation>
    </message>
    <message>
      <source>None of these courses can be shared this way</source>
      <translation>Hakuna kozi kati ya hizi inayoweza kushirikiwa hivi</translation>
    </message>
    <message>
      <source>Nothing answers at {host}. Everything is saved on this computer. The server may be switched off, or its address may be another one. Try again later, or look at the address.</source>
      <translation>Hakuna kinachojibu kwenye {host}. Yote yamehifadhiwa kwenye kompyuta hii. Huenda seva imezimwa, au anwani yake ni nyingine. Jaribu tena baadaye, au angalia anwani.</translation>
    </message>
    <message>
      <source>Nothing answers at {host}. What came so far is kept. The server may be switched off, or its address may be another one. Try again later, or look at the address.</source>
      <translation>Hakuna kinachojibu kwenye {host}. Kilichokuja kimehifadhiwa. Huenda seva imezimwa, au anwani yake ni nyingine. Jaribu tena baadaye, au angalia anwani.</translation>
    </message>
    <message>
      <source>Nothing can be written to this stick</source>
      <translation>Flashi hii haiwezi kuandikwa</translation>
    </message>
    <message>
      <source>Nothing here was changed. Try again later, or tell whoever looks after the catalogue.</source>
      <translation>Hakuna kilichobadilishwa hapa. Jaribu tena baadaye, au mwambie anayetunza katalogi.</translation>
    </message>
    <message>
      <source>Nothing is lost: everything is on this computer, and what was on the stick is as it was. Make some room on the stick, or take another one.</source>
      <translation>Hakuna kilichopotea: yote yako kwenye kompyuta hii, na kilichokuwa kwenye flashi kiko kama kilivyokuwa. Ongeza nafasi kwenye flashi, au tumia nyingine.</translation>
    </message>
    <message>
      <source>Nothing is lost: everything is on this computer. Some sticks have a little switch that forbids writing: look for it, or take another stick.</source>
      <translation>Hakuna kilichopotea: yote yako kwenye kompyuta hii. Baadhi ya flashi zina swichi ndogo inayozuia kuandika: itafute, au tumia flashi nyingine.</translation>
    </message>
    <message>
      <source>Nothing needs to be done.</source>
      <translation>Hakuna haja ya kufanya chochote.</translation>
    </message>
    <message>
      <source>Nothing of it was kept, and everything is saved on this computer. Look at the address: it may be that of something else.</source>
      <translation>Hakuna kilichohifadhiwa kutoka humo, na yote yamehifadhiwa kwenye kompyuta hii. Angalia anwani: huenda ni ya kitu kingine.</translation>
    </message>
    <message>
      <source>Nothing of it was kept. Look at the address: it may be that of something else.</source>
      <translation>Hakuna kilichohifadhiwa. Angalia anwani: huenda ni ya kitu kingine.</translation>
    </message>
    <message>
      <source>Nothing of it was taken in yet. Read the stick, and say whether you know the computer.</source>
      <translation>Bado hakuna kilichopokelewa. Soma flashi, na useme kama unaijua kompyuta.</translation>
    </message>
    <message>
      <source>Nothing of it was taken in, and nothing here was changed. Choose another file.</source>
      <translation>Hakuna kilichopokelewa, na hakuna kilichobadilika hapa. Chagua faili lingine.</translation>
    </message>
    <message>
      <source>Nothing of it was taken in, and nothing here was changed. Install the newer Darasa on this computer, and read the stick again.</source>
      <translation>Hakuna kilichopokelewa, na hakuna kilichobadilika hapa. Sakinisha Darasa mpya zaidi kwenye kompyuta hii, kisha soma flashi tena.</translation>
    </message>
    <message>
      <source>Nothing of it was taken, and your courses are as they were. A newer Darasa may be needed; or ask the makers of the catalogue.</source>
      <translation>Hakuna kilichochukuliwa, na kozi zako ziko kama zilivyokuwa. Huenda Darasa mpya zaidi inahitajika; au waulize watengenezaji wa katalogi.</translation>
    </message>
    <message>
      <source>Nothing of it was, and nothing here was changed. Export again on the other computer.</source>
      <translation>Hakuna kilichopokelewa, na hakuna kilichobadilika hapa. Toa tena kwenye kompyuta nyingine.</translation>
    </message>
    <message>
      <source>Nothing of this publisher is offered until that is mended. Courses of all others, and those that are here, are not touched by it. Tell the makers of the catalogue.</source>
      <translation>Hakuna cha mchapishaji huyu kinachotolewa hadi hilo lirekebishwe. Kozi za wengine wote, na zilizopo hapa, hazijaguswa. Waambie watengenezaji wa katalogi.</translation>
    </message>
    <message>
      <source>Nothing was brought back from it, and nothing was changed. Choose another backup.</source>
      <translation>Hakuna kilichorejeshwa kutoka humo, na hakuna kilichobadilika. Chagua nakala rudufu nyingine.</translation>
    </message>
    <message>
      <source>Nothing was changed, and everything is saved here. Set up the server again.</source>
      <translation>Hakuna kilichobadilika, na yote yamehifadhiwa hapa. Weka seva tena.</translation>
    </message>
    <message>
      <source>Nothing was changed, and your courses are as they were. Try again later.</source>
      <translation>Hakuna kilichobadilishwa, na kozi zako ziko kama zilivyokuwa. Jaribu tena baadaye.</translation>
    </message>
    <message>
      <source>Nothing was changed. Check that the disk is there and can be written to, or choose a folder outside Darasa's own.</source>
      <translation>Hakuna kilichobadilika. Hakikisha diski ipo na inaweza kuandikwa, au chagua folda iliyo nje ya folda ya Darasa yenyewe.</translation>
    </message>
    <message>
      <source>Nothing was changed. Choose a passphrase first: on the first screen, under “Facilitator sign-in”.</source>
      <translation>Hakuna kilichobadilika. Chagua kaulisiri kwanza: kwenye skrini ya kwanza, kwenye kitufe “Mwezeshaji”.</translation>
    </message>
    <message>
      <source>Nothing was changed. Choose a short name that no other catalogue has.</source>
      <translation>Hakuna kilichobadilishwa. Chagua jina fupi ambalo katalogi nyingine haina.</translation>
    </message>
    <message>
      <source>Nothing was changed. Close the other window of Darasa, then try again.</source>
      <translation>Hakuna kilichobadilika. Funga dirisha jingine la Darasa, kisha ujaribu tena.</translation>
    </message>
    <message>
      <source>Nothing was changed. Forget the one that is here first, if another one is to take its place.</source>
      <translation>Hakuna kilichobadilika. Kwanza sahau ulio hapa, ikiwa mwingine utachukua nafasi yake.</translation>
    </message>
    <message>
      <source>Nothing was changed. Install the newer Darasa and open the course again.</source>
      <translation>Hakuna kilichobadilika. Sakinisha Darasa jipya zaidi kisha ufungue kozi tena.</translation>
    </message>
    <message>
      <source>Nothing was changed. Look at each letter and try again. A code works once: only the newest one counts.</source>
      <translation>Hakuna kilichobadilika. Angalia kila herufi kisha ujaribu tena. Msimbo hufanya kazi mara moja: wa mwisho tu ndio unaohesabika.</translation>
    </message>
    <message>
      <source>Nothing was changed. Look at each letter of the address, or choose the folder in which the folders “metadata” and “targets” lie.</source>
      <translation>Hakuna kilichobadilishwa. Angalia kila herufi ya anwani, au chagua folda yenye folda “metadata” na “targets”.</translation>
    </message>
    <message>
      <source>Nothing was changed. Look at the name, the address, the key and the secret.</source>
      <translation>Hakuna kilichobadilika. Angalia jina, anwani, ufunguo na siri.</translation>
    </message>
    <message>
      <source>Nothing was changed. Make the key on the collecting computer, export there once, and choose that stick.</source>
      <translation>Hakuna kilichobadilika. Tengeneza ufunguo kwenye kompyuta ya kukusanya, toa data huko mara moja, kisha chagua flashi hiyo.</translation>
    </message>
    <message>
      <source>Nothing was changed. Sign in as the facilitator, and do it again. Darasa signs you out by itself when you leave the computer for a while.</source>
      <translation>Hakuna kilichobadilika. Ingia kama mwezeshaji, kisha ufanye tena. Darasa hukutoa yenyewe unapoiacha kompyuta kwa muda.</translation>
    </message>
    <message>
      <source>Nothing was changed. Sign in with the passphrase that was chosen, or use the recovery code.</source>
      <translation>Hakuna kilichobadilika. Ingia kwa kaulisiri iliyochaguliwa, au tumia msimbo wa kurejesha.</translation>
    </message>
    <message>
      <source>Nothing was changed. Try again. If you forgot it, use the recovery code that you wrote down.</source>
      <translation>Hakuna kilichobadilika. Jaribu tena. Ukiwa umeisahau, tumia msimbo wa kurejesha ulioandika.</translation>
    </message>
    <message>
      <source>Nothing was changed. Type an address that begins with https:// or http://, or choose a folder.</source>
      <translation>Hakuna kilichobadilishwa. Andika anwani inayoanza na https:// au http://, au chagua folda.</translation>
    </message>
    <message>
      <source>Nothing was changed. Use {shortest} to {longest} letters. Best are a few words that only you would put together.</source>
      <translation>Hakuna kilichobadilika. Tumia herufi {shortest} hadi {longest}. Bora zaidi ni maneno machache ambayo wewe tu ungeyaweka pamoja.</translation>
    </message>
    <message>
      <source>Nothing was taken back to the older state. Courses on it can still be used where they are the right ones. Renew the stick on a computer with internet.</source>
      <translation>Hakuna kilichorudishwa kwenye hali ya zamani. Kozi zilizomo bado zinaweza kutumika zikiwa ndizo sahihi. Sasisha flashi kwenye kompyuta yenye intaneti.</translation>
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
      <source>Only that centre can read it. Nothing here was changed. Take it to that centre, or export again with the key of this one.</source>
      <translation>Kituo hicho pekee kinaweza kulisoma. Hakuna kilichobadilika hapa. Lipeleke kwenye kituo hicho, au toa tena kwa ufunguo wa kituo hiki.</translation>
    </message>
    <message>
      <source>Only the collecting computer can read this file</source>
      <translation>Kompyuta ya kukusanya pekee inaweza kusoma faili hili</translation>
    </message>
    <message>
      <source>Only the facilitator can do this</source>
      <translation>Mwezeshaji pekee anaweza kufanya hivi</translation>
    </message>
    <message>
      <source>Only those of the catalogue that was here first are offered: the other one may only pretend. A facilitator who knows that it is right can allow it.</source>
      <translation>Zinazotolewa ni za katalogi iliyotangulia tu: nyingine huenda inajifanya. Mwezeshaji anayejua kuwa ni sahihi anaweza kuiruhusu.</translation>
    </message>
    <message>
      <source>Only {free} are free. Everything so far is saved. Ask the person who looks after this computer to make some room soon: on a full disk Darasa cannot save what you do.</source>
      <translation>Nafasi iliyobaki ni {free} tu. Kila kitu hadi sasa kimehifadhiwa. Mwombe anayetunza kompyuta hii aongeze nafasi hivi karibuni: diski ikijaa, Darasa haiwezi kuhifadhi unachofanya.</translation>
    </message>
    <message>
      <source>Somebody changed this catalogue</source>
      <translation>Mtu alibadilisha katalogi hii</translation>
    </message>
    <message>
      <source>Somebody changed this file</source>
      <translation>Mtu amebadilisha faili hili</translation>
    </message>
    <message>
      <source>Somebody removed it, or it has changed. Your courses are as they were.</source>
      <translation>Mtu aliiondoa, au imebadilika. Kozi zako ziko kama zilivyokuwa.</translation>
    </message>
    <message>
      <source>Something answers there that keeps no learning records. Nothing was sent, and everything is saved here. Look at each letter of the address, also at what comes after the name.</source>
      <translation>Kinachojibu huko hakihifadhi kumbukumbu za mafunzo. Hakuna kilichotumwa, na yote yamehifadhiwa hapa. Angalia kila herufi ya anwani, pia inayofuata baada ya jina.</translation>
    </message>
    <message>
      <source>Something changed the file on its way</source>
      <translation>Kitu kilibadilisha faili njiani</translation>
    </message>
    <message>
      <source>Something changes this course on its way</source>
      <translation>Kitu kinabadilisha kozi hii njiani</translation>
    </message>
    <message>
      <source>Something did not work</source>
      <translation>Kuna jambo halikufanya kazi</translation>
    </message>
    <message>
      <source>Something shows an old state of the catalogue</source>
      <translation>Kitu kinaonyesha hali ya zamani ya katalogi</translation>
    </message>
    <message>
      <source>That was a mistake of the program, not yours. Your answers and lessons are saved. You can go on; if it happens again, close Darasa and start it once more.</source>
      <translation>Hilo ni kosa la programu, si lako. Majibu na masomo yako yamehifadhiwa. Unaweza kuendelea; likitokea tena, funga Darasa kisha uianzishe tena.</translation>
    </message>
    <message>
      <source>The backup could not be made</source>
      <translation>Nakala rudufu haikuweza kuwekwa</translation>
    </message>
    <message>
      <source>The catalogue cannot be used</source>
      <translation>Katalogi haiwezi kutumika</translation>
    </message>
    <message>
      <source>The catalogue could not be written down</source>
      <translation>Katalogi haikuweza kuandikwa</translation>
    </message>
    <message>
      <source>The catalogue did not answer as it should</source>
      <translation>Katalogi haikujibu inavyopaswa</translation>
    </message>
    <message>
      <source>The catalogue does not have this course any more</source>
      <translation>Katalogi haina kozi hii tena</translation>
    </message>
    <message>
      <source>The catalogue has a form that Darasa does not know</source>
      <translation>Katalogi ina umbo ambalo Darasa haijui</translation>
    </message>
    <message>
      <source>The catalogue is larger than any can be</source>
      <translation>Katalogi ni kubwa kuliko inavyowezekana</translation>
    </message>
    <message>
      <source>The catalogue is not complete there</source>
      <translation>Katalogi si kamili hapo</translation>
    </message>
    <message>
      <source>The clock of this computer may be wrong</source>
      <translation>Huenda saa ya kompyuta hii si sahihi</translation>
    </message>
    <message>
      <source>The connection broke off</source>
      <translation>Muunganisho ulikatika</translation>
    </message>
    <message>
      <source>The connection is not secure</source>
      <translation>Muunganisho si salama</translation>
    </message>
    <message>
      <source>The course could not be brought here</source>
      <translation>Kozi haikuweza kuletwa hapa</translation>
    </message>
    <message>
      <source>The course file cannot be reached</source>
      <translation>Faili la kozi halipatikani</translation>
    </message>
    <message>
      <source>The courses are not all on the stick</source>
      <translation>Si kozi zote ziko kwenye flashi</translation>
    </message>
    <message>
      <source>The disk does not take the course</source>
      <translation>Diski haipokei kozi</translation>
    </message>
    <message>
      <source>The disk is full, or Darasa may not write to its folder. What was known before still counts, and your courses are as they were. Make some room on the disk, and try again.</source>
      <translation>Diski imejaa, au Darasa hairuhusiwi kuandika kwenye folda yake. Kilichojulikana awali bado kinahesabika, na kozi zako ziko kama zilivyokuwa. Tengeneza nafasi kwenye diski, na ujaribu tena.</translation>
    </message>
    <message>
      <source>The disk is nearly full</source>
      <translation>Diski imekaribia kujaa</translation>
    </message>
    <message>
      <source>The file could not be written</source>
      <translation>Faili halikuweza kuandikwa</translation>
    </message>
    <message>
      <source>The file was not written</source>
      <translation>Faili halikuandikwa</translation>
    </message>
    <message>
      <source>The file {file} cannot be read or written. What learners did is safe. Show this to the person who looks after the computers.</source>
      <translation>Faili {file} haliwezi kusomwa au kuandikwa. Waliyofanya wanafunzi yako salama. Mwonyeshe anayetunza kompyuta.</translation>
    </message>
    <message>
      <source>The file {file} is damaged. Nothing is sent meanwhile, and everything is saved on this computer. Put the file away, and set up the server again.</source>
      <translation>Faili {file} limeharibika. Kwa sasa hakuna kinachotumwa, na yote yamehifadhiwa kwenye kompyuta hii. Weka faili hilo kando, kisha weka seva tena.</translation>
    </message>
    <message>
      <source>The file {file} is not there, though this folder was in use. Backups of it are not touched. Start Darasa, and it brings back all that it can find.</source>
      <translation>Faili {file} halipo, ingawa folda hii ilikuwa ikitumika. Nakala zake rudufu hazijaguswa. Anzisha Darasa, nayo itarejesha yote inayoweza kupata.</translation>
    </message>
    <message>
      <source>The file {file} was left as it is, so nothing more can be lost. Ask the person who looks after this computer to restore the newest backup.</source>
      <translation>Faili {file} limeachwa kama lilivyo, kwa hiyo hakuna kingine kitakachopotea. Mwombe anayetunza kompyuta hii arejeshe nakala rudufu ya mwisho.</translation>
    </message>
    <message>
      <source>The folder is not there</source>
      <translation>Folda haipo</translation>
    </message>
    <message>
      <source>The keys of this computer cannot be used</source>
      <translation>Funguo za kompyuta hii haziwezi kutumika</translation>
    </message>
    <message>
      <source>The learning record could not be read</source>
      <translation>Kumbukumbu ya mafunzo haikuweza kusomwa</translation>
    </message>
    <message>
      <source>The learning record is gone from its place</source>
      <translation>Kumbukumbu ya mafunzo haipo mahali pake</translation>
    </message>
    <message>
      <source>The limit of this month is reached</source>
      <translation>Kikomo cha mwezi huu kimefikiwa</translation>
    </message>
    <message>
      <source>The list of courses of {publisher} has a mistake</source>
      <translation>Orodha ya kozi za {publisher} ina kosa</translation>
    </message>
    <message>
      <source>The makers of the catalogue took the key back, perhaps because it was stolen. Nothing of it was taken, and your courses are as they were. Use another address, or tell the makers.</source>
      <translation>Watengenezaji wa katalogi waliurudisha ufunguo, labda kwa sababu uliibwa. Hakuna kilichochukuliwa, na kozi zako ziko kama zilivyokuwa. Tumia anwani nyingine, au waambie watengenezaji.</translation>
    </message>
    <message>
      <source>The name {host} is not found. Everything is saved on this computer. Look at each letter of the address, or try again later.</source>
      <translation>Jina {host} halipatikani. Yote yamehifadhiwa kwenye kompyuta hii. Angalia kila herufi ya anwani, au jaribu tena baadaye.</translation>
    </message>
    <message>
      <source>The name {host} is not found. What came so far is kept. Look at each letter of the address, or try again later.</source>
      <translation>Jina {host} halipatikani. Kilichokuja kimehifadhiwa. Angalia kila herufi ya anwani, au jaribu tena baadaye.</translation>
    </message>
    <message>
      <source>The publisher made a mistake with this course</source>
      <translation>Mchapishaji alikosea katika kozi hii</translation>
    </message>
    <message>
      <source>The server answered far too much</source>
      <translation>Seva ilijibu kupita kiasi</translation>
    </message>
    <message>
      <source>The server answered something odd</source>
      <translation>Seva ilijibu kitu kisichoeleweka</translation>
    </message>
    <message>
      <source>The server could not be reached</source>
      <translation>Seva haikuweza kufikiwa</translation>
    </message>
    <message>
      <source>The server does not accept the key</source>
      <translation>Seva haikubali ufunguo</translation>
    </message>
    <message>
      <source>The server does not give this file</source>
      <translation>Seva haitoi faili hili</translation>
    </message>
    <message>
      <source>The server does not keep what it is sent</source>
      <translation>Seva haihifadhi inachotumiwa</translation>
    </message>
    <message>
      <source>The server does not let this key do that</source>
      <translation>Seva haiuruhusu ufunguo huu kufanya hilo</translation>
    </message>
    <message>
      <source>The server has moved</source>
      <translation>Seva imehama</translation>
    </message>
    <message>
      <source>The server is busy</source>
      <translation>Seva ina shughuli nyingi</translation>
    </message>
    <message>
      <source>The server is too old</source>
      <translation>Seva ni ya zamani mno</translation>
    </message>
    <message>
      <source>The server refuses what it is sent</source>
      <translation>Seva inakataa inachotumiwa</translation>
    </message>
    <message>
      <source>The settings could not be read</source>
      <translation>Mipangilio haikuweza kusomwa</translation>
    </message>
    <message>
      <source>The stick cannot be read</source>
      <translation>Flashi haisomeki</translation>
    </message>
    <message>
      <source>The stick is full</source>
      <translation>Flashi imejaa</translation>
    </message>
    <message>
      <source>The stick or the folder is gone</source>
      <translation>Flashi au folda haipo tena</translation>
    </message>
    <message>
      <source>The stick was not used</source>
      <translation>Flashi haikutumika</translation>
    </message>
    <message>
      <source>The stick was pulled out, or it does not work. Nothing is lost: everything is on this computer, and what was on the stick is as it was. Put the stick in, and try again.</source>
      <translation>Flashi ilichomolewa, au haifanyi kazi. Hakuna kilichopotea: yote yako kwenye kompyuta hii, na kilichokuwa kwenye flashi kiko kama kilivyokuwa. Chomeka flashi, kisha jaribu tena.</translation>
    </message>
    <message>
      <source>The stick was pulled out, or it does not work. What was on it before can be used, and everything here is as it was. Put the stick in, and copy again.</source>
      <translation>Flashi ilichomolewa, au haifanyi kazi. Kilichokuwemo awali kinaweza kutumika, na kila kitu hapa kiko kama kilivyokuwa. Chomeka flashi, na unakili tena.</translation>
    </message>
    <message>
      <source>The time of this catalogue is over</source>
      <translation>Muda wa katalogi hii umekwisha</translation>
    </message>
    <message>
      <source>The time of what {publisher} signed is over</source>
      <translation>Muda wa alichotia saini {publisher} umekwisha</translation>
    </message>
    <message>
      <source>Their name and answers were erased here, and nothing new was saved. Choose another picture on the first screen, or join as a new learner.</source>
      <translation>Jina na majibu yake yamefutwa hapa, na hakuna jipya lililohifadhiwa. Chagua picha nyingine kwenye skrini ya kwanza, au jiunge kama mwanafunzi mpya.</translation>
    </message>
    <message>
      <source>There is a centre’s key here already</source>
      <translation>Tayari kuna ufunguo wa kituo hapa</translation>
    </message>
    <message>
      <source>There is no backup yet</source>
      <translation>Bado hakuna nakala rudufu</translation>
    </message>
    <message>
      <source>There is no catalogue at this address</source>
      <translation>Hakuna katalogi katika anwani hii</translation>
    </message>
    <message>
      <source>There is no centre’s key in this place</source>
      <translation>Hakuna ufunguo wa kituo mahali hapa</translation>
    </message>
    <message>
      <source>There is no internet now</source>
      <translation>Sasa hakuna intaneti</translation>
    </message>
    <message>
      <source>There is not enough room for this course</source>
      <translation>Hakuna nafasi ya kutosha kwa kozi hii</translation>
    </message>
    <message>
      <source>These two are one learner already</source>
      <translation>Wawili hawa tayari ni mwanafunzi mmoja</translation>
    </message>
    <message>
      <source>This backup is damaged</source>
      <translation>Nakala rudufu hii imeharibika</translation>
    </message>
    <message>
      <source>This cannot be used as a server</source>
      <translation>Hiki hakiwezi kutumika kama seva</translation>
    </message>
    <message>
      <source>This catalogue has no address</source>
      <translation>Katalogi hii haina anwani</translation>
    </message>
    <message>
      <source>This catalogue is not here any more</source>
      <translation>Katalogi hii haipo hapa tena</translation>
    </message>
    <message>
      <source>This computer has a facilitator already</source>
      <translation>Kompyuta hii tayari ina mwezeshaji</translation>
    </message>
    <message>
      <source>This computer has no facilitator yet</source>
      <translation>Kompyuta hii bado haina mwezeshaji</translation>
    </message>
    <message>
      <source>This copy of the catalogue is older than what is known here</source>
      <translation>Nakala hii ya katalogi ni ya zamani kuliko inayojulikana hapa</translation>
    </message>
    <message>
      <source>This course did not copy completely</source>
      <translation>Kozi hii haikunakiliwa yote</translation>
    </message>
    <message>
      <source>This course is here already</source>
      <translation>Kozi hii tayari ipo hapa</translation>
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
      <source>This file cannot be taken in</source>
      <translation>Faili hili haliwezi kupokelewa</translation>
    </message>
    <message>
      <source>This file holds far more than any record</source>
      <translation>Faili hili lina mengi kuliko kumbukumbu yoyote</translation>
    </message>
    <message>
      <source>This file is damaged</source>
      <translation>Faili hili limeharibika</translation>
    </message>
    <message>
      <source>This file is from a computer that is not known here</source>
      <translation>Faili hili linatoka kwenye kompyuta isiyojulikana hapa</translation>
    </message>
    <message>
      <source>This file is from a newer Darasa</source>
      <translation>Faili hili linatoka kwenye Darasa mpya zaidi</translation>
    </message>
    <message>
      <source>This file is sealed for another centre</source>
      <translation>Faili hili limefungwa kwa muhuri wa kituo kingine</translation>
    </message>
    <message>
      <source>This file may not be from where it says</source>
      <translation>Huenda faili hili halitoki linakosema</translation>
    </message>
    <message>
      <source>This folder belongs to a newer Darasa</source>
      <translation>Folda hii ni ya Darasa jipya zaidi</translation>
    </message>
    <message>
      <source>This is another catalogue</source>
      <translation>Hii ni katalogi nyingine</translation>
    </message>
    <message>
      <source>This is not a record of Darasa</source>
      <translation>Hizi si kumbukumbu za Darasa</translation>
    </message>
    <message>
      <source>This is not on its way any more</source>
      <translation>Hii haiko njiani tena</translation>
    </message>
    <message>
      <source>This is not the address of a record store</source>
      <translation>Hii si anwani ya hifadhi ya kumbukumbu</translation>
    </message>
    <message>
      <source>This is signed with a key that counts no more</source>
      <translation>Hii imetiwa saini kwa ufunguo usiohesabika tena</translation>
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
      <source>This passphrase does not match</source>
      <translation>Kaulisiri hii hailingani</translation>
    </message>
    <message>
      <source>This recovery code does not match</source>
      <translation>Msimbo huu wa kurejesha haulingani</translation>
    </message>
    <message>
      <source>This server is not set up here any more</source>
      <translation>Seva hii haijawekwa hapa tena</translation>
    </message>
    <message>
      <source>This very version is on this computer. There is nothing to do.</source>
      <translation>Toleo hilihili liko kwenye kompyuta hii. Hakuna cha kufanya.</translation>
    </message>
    <message>
      <source>Two catalogues say that they have the courses of {publisher}</source>
      <translation>Katalogi mbili zinasema kuwa zina kozi za {publisher}</translation>
    </message>
    <message>
      <source>What answers at {host} cannot prove that it is the server. Nothing was changed here. Look at the address; if it is right, ask whoever runs the server.</source>
      <translation>Kinachojibu kwenye {host} hakiwezi kuthibitisha kuwa ndicho seva. Hakuna kilichobadilishwa hapa. Angalia anwani; kama ni sahihi, muulize anayeendesha seva.</translation>
    </message>
    <message>
      <source>What answers at {host} cannot prove that it is the server. Nothing was sent, and everything is saved here. Look at the address; if it is right, ask whoever runs the server.</source>
      <translation>Kinachojibu kwenye {host} hakiwezi kuthibitisha kuwa ndicho seva. Hakuna kilichotumwa, na yote yamehifadhiwa hapa. Angalia anwani; ikiwa sahihi, muulize anayesimamia seva.</translation>
    </message>
    <message>
      <source>What came is not what was asked for, so it was not used. What was right is kept. Darasa tries again by itself; if it goes on, use another connection or a stick.</source>
      <translation>Kilichokuja sicho kilichoombwa, kwa hiyo hakikutumika. Kilichokuwa sahihi kimehifadhiwa. Darasa inajaribu tena yenyewe; ikiendelea, tumia muunganisho mwingine au flashi.</translation>
    </message>
    <message>
      <source>What came is not what was published</source>
      <translation>Kilichokuja sicho kilichochapishwa</translation>
    </message>
    <message>
      <source>What came so far is kept, and it goes on from there by itself. Nothing needs to be done.</source>
      <translation>Kilichokuja kimehifadhiwa, na kinaendelea hapo chenyewe. Hakuna kinachohitaji kufanywa.</translation>
    </message>
    <message>
      <source>What came so far is kept, and your courses are as they were. Try again in a while.</source>
      <translation>Kilichokuja kimehifadhiwa, na kozi zako ziko kama zilivyokuwa. Jaribu tena baada ya muda.</translation>
    </message>
    <message>
      <source>What came so far is kept. Go on whenever you like.</source>
      <translation>Kilichokuja kimehifadhiwa. Endelea wakati wowote unaotaka.</translation>
    </message>
    <message>
      <source>What came so far is kept. Look at the connection, and try again.</source>
      <translation>Kilichokuja kimehifadhiwa. Angalia muunganisho, na ujaribu tena.</translation>
    </message>
    <message>
      <source>What comes is not what was published, again and again. None of it was used, what was right is kept, and your courses are as they were. Use another connection, or a stick.</source>
      <translation>Kinachokuja sicho kilichochapishwa, tena na tena. Hakuna kilichotumika, kilichokuwa sahihi kimehifadhiwa, na kozi zako ziko kama zilivyokuwa. Tumia muunganisho mwingine, au flashi.</translation>
    </message>
    <message>
      <source>What did not arrive is sent again by itself, and nothing counts twice. Everything is saved on this computer. Try again when the connection is better.</source>
      <translation>Kisichofika kinatumwa tena chenyewe, na hakuna kinachohesabiwa mara mbili. Yote yamehifadhiwa kwenye kompyuta hii. Jaribu tena muunganisho ukiwa bora.</translation>
    </message>
    <message>
      <source>What is in the list stays. It goes on when the other one is done.</source>
      <translation>Kilicho katika orodha kinabaki. Kinaendelea nyingine ikimaliza.</translation>
    </message>
    <message>
      <source>What is on this computer is as it was. Try again with this or another stick.</source>
      <translation>Kilicho kwenye kompyuta hii kiko kama kilivyokuwa. Jaribu tena kwa flashi hii au nyingine.</translation>
    </message>
    <message>
      <source>What is on this computer stays, with everything you did. Look whether the catalogue has a newer version.</source>
      <translation>Kilicho kwenye kompyuta hii kinabaki, pamoja na yote uliyofanya. Angalia kama katalogi ina toleo jipya zaidi.</translation>
    </message>
    <message>
      <source>What is on this computer works without it. What came so far is kept, and goes on from there by itself when there is a network again.</source>
      <translation>Kilicho kwenye kompyuta hii kinafanya kazi bila hiyo. Kilichokuja kimehifadhiwa, na kinaendelea hapo chenyewe mtandao ukirudi.</translation>
    </message>
    <message>
      <source>What is set about servers could not be read</source>
      <translation>Mipangilio ya seva haikuweza kusomwa</translation>
    </message>
    <message>
      <source>What learners did is safe in its place. Make a backup now.</source>
      <translation>Waliyofanya wanafunzi yako salama mahali pake. Weka nakala rudufu sasa.</translation>
    </message>
    <message>
      <source>What learners did is safe, and older backups stay. Check that the disk of the folder {folder} is there, has room and can be written to. Then try again.</source>
      <translation>Waliyofanya wanafunzi yako salama, na nakala za zamani zinabaki. Hakikisha diski ya folda {folder} ipo, ina nafasi na inaweza kuandikwa. Kisha jaribu tena.</translation>
    </message>
    <message>
      <source>What lies there is not signed by the catalogue that is trusted here. Nothing of it was taken, and your courses are as they were. If its address now belongs to somebody else, remove it, and ask its makers for the right one.</source>
      <translation>Kilichopo hapo hakikutiwa saini na katalogi inayoaminiwa hapa. Hakuna kilichochukuliwa, na kozi zako ziko kama zilivyokuwa. Kama anwani yake sasa ni ya mwingine, iondoe, na uwaulize watengenezaji wake iliyo sahihi.</translation>
    </message>
    <message>
      <source>What the learner did is safe here. Check that the disk of {file} is there, has room and can be written to. Then try again.</source>
      <translation>Aliyofanya mwanafunzi yako salama hapa. Hakikisha diski ya {file} ipo, ina nafasi na inaweza kuandikwa. Kisha jaribu tena.</translation>
    </message>
    <message>
      <source>What was noted of the catalogue cannot be read</source>
      <translation>Kilichoandikwa kuhusu katalogi hakisomeki</translation>
    </message>
    <message>
      <source>What was on it can be used as before, and everything here is as it was. Choose fewer courses, make some room on the stick, or take another one.</source>
      <translation>Kilichokuwemo kinaweza kutumika kama awali, na kila kitu hapa kiko kama kilivyokuwa. Chagua kozi chache zaidi, tengeneza nafasi kwenye flashi, au chukua nyingine.</translation>
    </message>
    <message>
      <source>What was saved before is safe, and you can look at it. Nothing new can be saved: Darasa may only read its folder. Ask the person who looks after this computer to let it write there.</source>
      <translation>Kilichohifadhiwa awali kiko salama, na unaweza kukitazama. Hakuna kipya kinachoweza kuhifadhiwa: Darasa inaruhusiwa kusoma tu folda yake. Mwombe anayetunza kompyuta hii airuhusu kuandika hapo.</translation>
    </message>
    <message>
      <source>What was saved before is safe. Another program is using Darasa's data. Close other programs, and try again.</source>
      <translation>Kilichohifadhiwa awali kiko salama. Programu nyingine inatumia data za Darasa. Funga programu nyingine, kisha ujaribu tena.</translation>
    </message>
    <message>
      <source>What was saved before is safe. Make some room on the disk, or close other programs that use Darasa's folder, and try again.</source>
      <translation>Kilichohifadhiwa awali kiko salama. Ongeza nafasi kwenye diski, au funga programu nyingine zinazotumia folda ya Darasa, kisha ujaribu tena.</translation>
    </message>
    <message>
      <source>What was saved before is safe. The disk is full, so nothing new can be saved. Make some room on it, and try again.</source>
      <translation>Kilichohifadhiwa awali kiko salama. Diski imejaa, kwa hiyo hakuna kipya kinachoweza kuhifadhiwa. Ongeza nafasi, kisha ujaribu tena.</translation>
    </message>
    <message>
      <source>What you did in it is kept. Ask your facilitator to add the course again, and go on where you were.</source>
      <translation>Ulichofanya ndani yake kimehifadhiwa. Mwombe mwezeshaji wako aongeze kozi tena, kisha uendelee ulipoishia.</translation>
    </message>
    <message>
      <source>Your courses are as they were. Look for new courses again: that writes it anew. If it stays, remove the catalogue and add it again.</source>
      <translation>Kozi zako ziko kama zilivyokuwa. Tafuta kozi mpya tena: hilo linaiandika upya. Ikibaki, ondoa katalogi na uiongeze tena.</translation>
    </message>
    <message>
      <source>{address} answers, and refuses. Nothing here was changed. Tell whoever looks after the catalogue.</source>
      <translation>{address} inajibu, na inakataa. Hakuna kilichobadilishwa hapa. Mwambie anayetunza katalogi.</translation>
    </message>
    <message>
      <source>{address} does not have the file. Nothing here was changed. Look at the address, or try again later: the catalogue may be being renewed.</source>
      <translation>{address} haina faili. Hakuna kilichobadilishwa hapa. Angalia anwani, au jaribu tena baadaye: huenda katalogi inasasishwa.</translation>
    </message>
    <message>
      <source>{address} sent more than such a file can hold. Nothing of it was kept. Look at the address: it may be that of something else.</source>
      <translation>{address} ilituma zaidi ya faili kama hilo linavyoweza kubeba. Hakuna kilichohifadhiwa. Angalia anwani: huenda ni ya kitu kingine.</translation>
    </message>
    <message>
      <source>{folder} cannot be found. Everything is saved on this computer. Put the stick in, and try again.</source>
      <translation>{folder} haipatikani. Yote yamehifadhiwa kwenye kompyuta hii. Chomeka flashi, kisha jaribu tena.</translation>
    </message>
    <message>
      <source>{publisher} signed for courses of others</source>
      <translation>{publisher} ametia saini kozi za wengine</translation>
    </message>
    <message>
      <source>{size} are more than one file on most sticks can have. Nothing was written. Leave this course out.</source>
      <translation>{size} ni zaidi ya faili moja linavyoweza kuwa kwenye flashi nyingi. Hakuna kilichoandikwa. Acha kozi hii nje.</translation>
    </message>
    <message>
      <source>{used} of {budget} are used. Everything is saved on this computer, and is sent next month. To send sooner, set a higher limit.</source>
      <translation>{used} kati ya {budget} zimetumika. Yote yamehifadhiwa kwenye kompyuta hii, na yatatumwa mwezi ujao. Ili kutuma mapema, weka kikomo cha juu zaidi.</translation>
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
    <name>Waiting</name>
    <message>
      <source>That was a few tries. Take a break: you can try again in {time}.</source>
      <translation>Umejaribu mara kadhaa. Pumzika kidogo: unaweza kujaribu tena baada ya {time}.</translation>
    </message>
  </context>
  <context>
    <name>WaitingCard</name>
    <message numerus="yes">
      <source>And %n more</source>
      <translation>
        <numerusform>Na %Ln zaidi</numerusform>
        <numerusform>Na %Ln zaidi</numerusform>
      </translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Maelezo zaidi</translation>
    </message>
    <message>
      <source>Details: {what}</source>
      <translation>Maelezo zaidi: {what}</translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation>Hakuna kinachosubiri.</translation>
    </message>
    <message>
      <source>Send again</source>
      <translation>Tuma tena</translation>
    </message>
    <message>
      <source>Send again: {what}</source>
      <translation>Tuma tena: {what}</translation>
    </message>
    <message>
      <source>Send all again</source>
      <translation>Tuma yote tena</translation>
    </message>
    <message numerus="yes">
      <source>Show %n more</source>
      <translation>
        <numerusform>Onyesha %Ln zaidi</numerusform>
        <numerusform>Onyesha %Ln zaidi</numerusform>
      </translation>
    </message>
    <message>
      <source>The server did not take it, and gave no reason.</source>
      <translation>Seva haikuipokea, na haikusema kwa nini.</translation>
    </message>
    <message>
      <source>The server says: {words}</source>
      <translation>Seva inasema: {words}</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Inasubiri</translation>
    </message>
    <message>
      <source>Waiting to send</source>
      <translation>Yanayosubiri kutumwa</translation>
    </message>
    <message>
      <source>{size} in all</source>
      <translation>{size} kwa jumla</translation>
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
    <message>
      <source>{day}, {time}</source>
      <comment>as in: Today, 14:20</comment>
      <translation>{day}, {time}</translation>
    </message>
  </context>
  <context>
    <name>WhichLanguage</name>
    <message>
      <source>In which language?</source>
      <translation>Kwa lugha gani?</translation>
    </message>
    <message>
      <source>What you do in one language counts in the others too.</source>
      <translation>Unachofanya katika lugha moja kinahesabika katika nyingine pia.</translation>
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
      <source>Facilitator sign-in</source>
      <translation>Mwezeshaji</translation>
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
  <context>
    <name>Word</name>
    <message>
      <source>Explain this word</source>
      <translation>Eleza neno hili</translation>
    </message>
  </context>
  <context>
    <name>Working</name>
    <message>
      <source>Stop</source>
      <translation>Simamisha</translation>
    </message>
  </context>
</TS>
