<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Darasa itself is free software under the Apache License 2.0: you may use, share and change it. The courses that come with it are under Creative Commons BY-SA 4.0: share them, name their authors, and pass on the same freedom.</source>
      <translation>Darasa est un logiciel libre sous licence Apache 2.0 : vous pouvez l’utiliser, le partager et le modifier. Les cours qui l’accompagnent sont sous licence Creative Commons BY-SA 4.0 : partagez-les, nommez leurs auteurs et transmettez la même liberté.</translation>
    </message>
    <message>
      <source>It stands on the work of others:</source>
      <translation>Il s’appuie sur le travail d’autres personnes :</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licences</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <source>Works without internet. What you learn stays on this computer.</source>
      <translation>Fonctionne sans internet. Ce que vous apprenez reste sur cet ordinateur.</translation>
    </message>
  </context>
  <context>
    <name>AvatarPicker</name>
    <message>
      <source>Baobab tree</source>
      <translation>Baobab</translation>
    </message>
    <message>
      <source>Bird</source>
      <translation>Oiseau</translation>
    </message>
    <message>
      <source>Drum</source>
      <translation>Tambour</translation>
    </message>
    <message>
      <source>Fish</source>
      <translation>Poisson</translation>
    </message>
    <message>
      <source>Flower</source>
      <translation>Fleur</translation>
    </message>
    <message>
      <source>Hills</source>
      <translation>Collines</translation>
    </message>
    <message>
      <source>Kite</source>
      <translation>Cerf-volant</translation>
    </message>
    <message>
      <source>Leaf</source>
      <translation>Feuille</translation>
    </message>
    <message>
      <source>Mango</source>
      <translation>Mangue</translation>
    </message>
    <message>
      <source>Moon and star</source>
      <translation>Lune et étoile</translation>
    </message>
    <message>
      <source>Sailing boat</source>
      <translation>Voilier</translation>
    </message>
    <message>
      <source>Tortoise</source>
      <translation>Tortue</translation>
    </message>
  </context>
  <context>
    <name>CheckBar</name>
    <message>
      <source>Check answer</source>
      <translation>Vérifier la réponse</translation>
    </message>
    <message>
      <source>Skip for now</source>
      <translation>Passer pour l’instant</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
  </context>
  <context>
    <name>ChoicesAnswer</name>
    <message>
      <source>Keys A to {letter} choose all that fit, Enter checks</source>
      <translation>A à {letter} pour choisir tout ce qui convient, Entrée pour vérifier</translation>
    </message>
    <message>
      <source>Keys A to {letter} choose, Enter checks</source>
      <translation>A à {letter} pour choisir, Entrée pour vérifier</translation>
    </message>
    <message>
      <source>Right answer</source>
      <translation>Bonne réponse</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Votre réponse</translation>
    </message>
  </context>
  <context>
    <name>Contents</name>
    <message>
      <source>You are here</source>
      <translation>Vous êtes ici</translation>
    </message>
  </context>
  <context>
    <name>Course</name>
    <message numerus="yes">
      <source>About %n hour(s) in all</source>
      <translation>
        <numerusform>Environ %Ln heure en tout</numerusform>
        <numerusform>Environ %Ln heures en tout</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) in all</source>
      <translation>
        <numerusform>Environ %Ln minute en tout</numerusform>
        <numerusform>Environ %Ln minutes en tout</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left</source>
      <translation>
        <numerusform>Encore %Ln minute environ</numerusform>
        <numerusform>Encore %Ln minutes environ</numerusform>
      </translation>
    </message>
    <message>
      <source>About {hours} h {minutes} in all</source>
      <translation>Environ {hours} h {minutes} en tout</translation>
    </message>
    <message>
      <source>Continue lab</source>
      <translation>Continuer l’atelier</translation>
    </message>
    <message>
      <source>Continue lesson</source>
      <translation>Continuer la leçon</translation>
    </message>
    <message>
      <source>Continue quiz</source>
      <translation>Continuer le quiz</translation>
    </message>
    <message>
      <source>Lab</source>
      <translation>Atelier</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Leçon</translation>
    </message>
    <message>
      <source>Next: {step}, {time}</source>
      <translation>Suite : {step}, {time}</translation>
    </message>
    <message>
      <source>Quiz</source>
      <translation>Quiz</translation>
    </message>
    <message>
      <source>Start lab</source>
      <translation>Commencer l’atelier</translation>
    </message>
    <message>
      <source>Start lesson</source>
      <translation>Commencer la leçon</translation>
    </message>
    <message>
      <source>Start quiz</source>
      <translation>Commencer le quiz</translation>
    </message>
    <message>
      <source>Try the quiz again</source>
      <translation>Refaire le quiz</translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n step(s) done</source>
      <translation>
        <numerusform>Étapes terminées : {done} sur %Ln</numerusform>
        <numerusform>Étapes terminées : {done} sur %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>{hours} h {minutes}</source>
      <translation>{hours} h {minutes}</translation>
    </message>
    <message>
      <source>{kind} {number}</source>
      <comment>a kind of step and its number, as in Lesson 4</comment>
      <translation>{kind} {number}</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{number} GB</source>
      <translation>{number} Go</translation>
    </message>
    <message>
      <source>{number} MB</source>
      <translation>{number} Mo</translation>
    </message>
    <message>
      <source>{number} kB</source>
      <translation>{number} ko</translation>
    </message>
    <message>
      <source>{step}: {title}</source>
      <comment>a step and its title, as in Lesson 4: Testing</comment>
      <translation>{step} : {title}</translation>
    </message>
  </context>
  <context>
    <name>CourseCard</name>
    <message numerus="yes">
      <source>All %n step(s) done</source>
      <translation>
        <numerusform>%Ln étape terminée</numerusform>
        <numerusform>Les %Ln étapes sont terminées</numerusform>
      </translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminé</translation>
    </message>
  </context>
  <context>
    <name>CourseList</name>
    <message>
      <source>Ask your facilitator to add a course.</source>
      <translation>Demandez à la personne qui vous accompagne d’ajouter un cours.</translation>
    </message>
    <message>
      <source>Find a course</source>
      <translation>Trouver un cours</translation>
    </message>
    <message>
      <source>No course here has these words in its title or summary.</source>
      <translation>Aucun cours ici n’a ces mots dans son titre ou son résumé.</translation>
    </message>
    <message numerus="yes">
      <source>Show %n more course(s)</source>
      <translation>
        <numerusform>Afficher %Ln cours de plus</numerusform>
        <numerusform>Afficher %Ln cours de plus</numerusform>
      </translation>
    </message>
    <message>
      <source>There are no courses on this computer yet</source>
      <translation>Il n’y a pas encore de cours sur cet ordinateur</translation>
    </message>
  </context>
  <context>
    <name>CourseOutline</name>
    <message>
      <source>Continue</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>Pas commencé</translation>
    </message>
    <message>
      <source>Not yet passed</source>
      <translation>Pas encore réussi</translation>
    </message>
    <message>
      <source>Passed, {percent}</source>
      <translation>Réussi, {percent}</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <source>Steps are hidden</source>
      <translation>Les étapes sont masquées</translation>
    </message>
    <message>
      <source>Steps are shown</source>
      <translation>Les étapes sont affichées</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Unit {number}</source>
      <translation>Unité {number}</translation>
    </message>
    <message numerus="yes">
      <source>You had {right} of %n</source>
      <comment>right answers of all questions</comment>
      <translation>
        <numerusform>Bonnes réponses : {right} sur %Ln</numerusform>
        <numerusform>Bonnes réponses : {right} sur %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{done} of %n done</source>
      <translation>
        <numerusform>Fait : {done} sur %Ln</numerusform>
        <numerusform>Fait : {done} sur %Ln</numerusform>
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
      <translation>Retour</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Works without internet</source>
      <translation>Fonctionne sans internet</translation>
    </message>
    <message numerus="yes">
      <source>of %n step(s)</source>
      <translation>
        <numerusform>sur %Ln étape</numerusform>
        <numerusform>sur %Ln étapes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CourseSide</name>
    <message numerus="yes">
      <source>%n step(s) to go</source>
      <translation>
        <numerusform>Encore %Ln étape</numerusform>
        <numerusform>Encore %Ln étapes</numerusform>
      </translation>
    </message>
    <message>
      <source>Finish every step, with {percent} or more right in the quiz.</source>
      <translation>Terminez toutes les étapes, avec au moins {percent} de bonnes réponses au quiz.</translation>
    </message>
    <message>
      <source>Finish every step.</source>
      <translation>Terminez toutes les étapes.</translation>
    </message>
    <message>
      <source>Free to copy and share ({licence}).</source>
      <translation>Libre à copier et à partager ({licence}).</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Licence: {licence}.</source>
      <translation>Licence : {licence}.</translation>
    </message>
    <message>
      <source>Made by {makers}.</source>
      <translation>Par {makers}.</translation>
    </message>
    <message>
      <source>No native speaker has checked this text yet.</source>
      <translation>Ce texte n’a pas encore été relu par une personne dont c’est la langue.</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
      <source>The course stays finished. An update has brought %n new step(s), for whenever you like.</source>
      <translation>
        <numerusform>Le cours reste terminé. Une mise à jour apporte %Ln nouvelle étape, à faire quand vous voulez.</numerusform>
        <numerusform>Le cours reste terminé. Une mise à jour apporte %Ln nouvelles étapes, à faire quand vous voulez.</numerusform>
      </translation>
    </message>
    <message>
      <source>To finish this course</source>
      <translation>Pour terminer ce cours</translation>
    </message>
    <message>
      <source>Version {version}, here since {date}.</source>
      <translation>Version {version}, ici depuis le {date}.</translation>
    </message>
    <message>
      <source>Well done, you finished this course</source>
      <translation>Bravo, vous avez terminé ce cours</translation>
    </message>
    <message>
      <source>You worked through every step. Come back and read any of them again whenever you like.</source>
      <translation>Vous avez suivi toutes les étapes. Revenez les relire quand vous voulez.</translation>
    </message>
    <message>
      <source>Your progress stays when you change it.</source>
      <translation>Vos progrès restent quand vous en changez.</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <comment>how a date is written</comment>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <source>{language}, chosen</source>
      <translation>{language}, langue choisie</translation>
    </message>
  </context>
  <context>
    <name>CoursesScreen</name>
    <message numerus="yes">
      <source>%n course(s) on this computer</source>
      <translation>
        <numerusform>%Ln cours sur cet ordinateur</numerusform>
        <numerusform>%Ln cours sur cet ordinateur</numerusform>
      </translation>
    </message>
    <message>
      <source>My courses</source>
      <translation>Mes cours</translation>
    </message>
  </context>
  <context>
    <name>FeedbackBar</name>
    <message>
      <source>Next question</source>
      <translation>Question suivante</translation>
    </message>
    <message>
      <source>Not yet, and that is fine</source>
      <translation>Pas encore, et ce n’est pas grave</translation>
    </message>
    <message>
      <source>Read that part again</source>
      <translation>Relire ce passage</translation>
    </message>
    <message>
      <source>See your result</source>
      <translation>Voir votre résultat</translation>
    </message>
    <message>
      <source>Yes, that is right</source>
      <translation>Oui, c’est juste</translation>
    </message>
  </context>
  <context>
    <name>Home</name>
    <message numerus="yes">
      <source>%n lesson(s)</source>
      <translation>
        <numerusform>%Ln leçon</numerusform>
        <numerusform>%Ln leçons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quiz(zes)</source>
      <translation>
        <numerusform>%Ln quiz</numerusform>
        <numerusform>%Ln quiz</numerusform>
      </translation>
    </message>
    <message>
      <source>A few minutes are enough to learn something new.</source>
      <translation>Quelques minutes suffisent pour apprendre quelque chose de nouveau.</translation>
    </message>
    <message>
      <source>Good afternoon</source>
      <translation>Bonjour</translation>
    </message>
    <message>
      <source>Good afternoon, {name}</source>
      <translation>Bonjour, {name}</translation>
    </message>
    <message>
      <source>Good evening</source>
      <translation>Bonsoir</translation>
    </message>
    <message>
      <source>Good evening, {name}</source>
      <translation>Bonsoir, {name}</translation>
    </message>
    <message>
      <source>Good morning</source>
      <translation>Bonjour</translation>
    </message>
    <message>
      <source>Good morning, {name}</source>
      <translation>Bonjour, {name}</translation>
    </message>
    <message>
      <source>This week: {lessons} and {quizzes} done.</source>
      <translation>Cette semaine : {lessons} et {quizzes}.</translation>
    </message>
    <message>
      <source>This week: {what} done.</source>
      <translation>Cette semaine : {what}.</translation>
    </message>
  </context>
  <context>
    <name>HomeScreen</name>
    <message numerus="yes">
      <source>%n course(s) in the library</source>
      <translation>
        <numerusform>%Ln cours dans la bibliothèque</numerusform>
        <numerusform>%Ln cours dans la bibliothèque</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s) after this one, {time}</source>
      <translation>
        <numerusform>Encore %Ln étape après celle-ci, {time}</numerusform>
        <numerusform>Encore %Ln étapes après celle-ci, {time}</numerusform>
      </translation>
    </message>
    <message>
      <source>After this one you have finished the course.</source>
      <translation>Après celle-ci, vous aurez terminé le cours.</translation>
    </message>
    <message>
      <source>All my courses</source>
      <translation>Tous mes cours</translation>
    </message>
    <message>
      <source>Coming up next</source>
      <translation>À suivre</translation>
    </message>
    <message>
      <source>Continue learning</source>
      <translation>Continuer à apprendre</translation>
    </message>
    <message>
      <source>Everything you did stays on this computer. Read any lesson again whenever you like.</source>
      <translation>Tout ce que vous avez fait reste sur cet ordinateur. Relisez les leçons quand vous voulez.</translation>
    </message>
    <message>
      <source>Find a course</source>
      <translation>Trouver un cours</translation>
    </message>
    <message>
      <source>My courses</source>
      <translation>Mes cours</translation>
    </message>
    <message>
      <source>Open the library</source>
      <translation>Ouvrir la bibliothèque</translation>
    </message>
    <message>
      <source>Saved on this computer</source>
      <translation>Enregistré sur cet ordinateur</translation>
    </message>
    <message>
      <source>See my courses</source>
      <translation>Voir mes cours</translation>
    </message>
    <message>
      <source>See the whole course</source>
      <translation>Voir tout le cours</translation>
    </message>
    <message>
      <source>Start learning</source>
      <translation>Commencer à apprendre</translation>
    </message>
    <message>
      <source>The last step</source>
      <translation>La dernière étape</translation>
    </message>
    <message>
      <source>The library shows what is here. Ask your facilitator to add a course.</source>
      <translation>La bibliothèque montre ce qui est ici. Demandez à la personne qui vous accompagne d’ajouter un cours.</translation>
    </message>
    <message>
      <source>There are no courses on this computer yet</source>
      <translation>Il n’y a pas encore de cours sur cet ordinateur</translation>
    </message>
    <message>
      <source>Well done: you have finished every course here</source>
      <translation>Bravo : vous avez terminé tous les cours d’ici</translation>
    </message>
  </context>
  <context>
    <name>Languages</name>
    <message>
      <source>No native speaker has checked these words yet.</source>
      <translation>Ces mots n’ont pas encore été relus par une personne dont c’est la langue.</translation>
    </message>
  </context>
  <context>
    <name>LearnerCard</name>
    <message>
      <source>Guest</source>
      <translation>Invité</translation>
    </message>
    <message>
      <source>{name}, asks for a PIN</source>
      <translation>{name}, demande un code PIN</translation>
    </message>
  </context>
  <context>
    <name>LessonView</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open this page in your web browser? It needs the internet.</source>
      <translation>Ouvrir cette page dans votre navigateur ? Il faut internet.</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Rester ici</translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message>
      <source>Room taken by courses</source>
      <translation>Place prise par les cours</translation>
    </message>
    <message>
      <source>{size} free</source>
      <translation>{size} libres</translation>
    </message>
    <message>
      <source>{size} used</source>
      <translation>{size} utilisés</translation>
    </message>
  </context>
  <context>
    <name>LibraryScreen</name>
    <message numerus="yes">
      <source>%n course(s), ready without internet</source>
      <translation>
        <numerusform>%Ln cours, disponible sans internet</numerusform>
        <numerusform>%Ln cours, disponibles sans internet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%Ln étape</numerusform>
        <numerusform>%Ln étapes</numerusform>
      </translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>No native speaker has checked this text yet: {languages}</source>
      <translation>Texte pas encore relu par une personne dont c’est la langue : {languages}</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Sur cet ordinateur</translation>
    </message>
    <message>
      <source>This course did not copy completely. Nothing you did is lost. Install it again.</source>
      <translation>Ce cours n’a pas été copié en entier. Rien de ce que vous avez fait n’est perdu. Installez-le à nouveau.</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Version {version}</translation>
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
      <translation>Continuer</translation>
    </message>
  </context>
  <context>
    <name>MatchingAnswer</name>
    <message>
      <source>Belongs to: {text}</source>
      <translation>Va avec : {text}</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Choisir</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Juste</translation>
    </message>
    <message>
      <source>The arrow keys choose, Enter checks</source>
      <translation>Les flèches pour choisir, Entrée pour vérifier</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>Name and picture</source>
      <translation>Nom et image</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
  </context>
  <context>
    <name>NameFault</name>
    <message>
      <source>That is a long name: use up to 60 letters</source>
      <translation>Ce nom est long : 60 lettres au plus</translation>
    </message>
    <message>
      <source>This name holds hidden signs. Type it by hand, without copying</source>
      <translation>Ce nom contient des signes cachés. Tapez-le à la main, sans copier</translation>
    </message>
    <message>
      <source>Type a name, so that you can find yourself again</source>
      <translation>Tapez un nom, pour pouvoir vous retrouver</translation>
    </message>
  </context>
  <context>
    <name>NewLearnerScreen</name>
    <message>
      <source>As you want to be called here</source>
      <translation>Comme vous voulez qu’on vous appelle ici</translation>
    </message>
    <message>
      <source>Ask for a PIN</source>
      <translation>Demander un code PIN</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Courses to study at your own pace, without internet. Tell us who you are: it takes one minute.</source>
      <translation>Des cours à suivre à votre rythme, sans internet. Dites-nous qui vous êtes : cela prend une minute.</translation>
    </message>
    <message>
      <source>Kept on this computer</source>
      <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>New learner</source>
      <translation>Nouvelle personne</translation>
    </message>
    <message>
      <source>Others on this computer then cannot open your lessons</source>
      <translation>Les autres personnes sur cet ordinateur ne pourront pas ouvrir vos leçons</translation>
    </message>
    <message>
      <source>Start learning</source>
      <translation>Commencer à apprendre</translation>
    </message>
    <message>
      <source>Welcome to Darasa</source>
      <translation>Bienvenue dans Darasa</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
    <message>
      <source>Your picture</source>
      <translation>Votre image</translation>
    </message>
  </context>
  <context>
    <name>NewLearnerTile</name>
    <message>
      <source>New learner</source>
      <translation>Nouvelle personne</translation>
    </message>
    <message>
      <source>Takes one minute</source>
      <translation>Cela prend une minute</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
  </context>
  <context>
    <name>OrderRow</name>
    <message>
      <source>Move down: {text}</source>
      <translation>Descendre : {text}</translation>
    </message>
    <message>
      <source>Move up: {text}</source>
      <translation>Monter : {text}</translation>
    </message>
    <message>
      <source>Place {place} of {total}: {text}</source>
      <translation>Place {place} sur {total} : {text}</translation>
    </message>
  </context>
  <context>
    <name>OrderingAnswer</name>
    <message>
      <source>Belongs at {place}</source>
      <translation>Sa place : {place}</translation>
    </message>
    <message>
      <source>Ctrl and the arrow keys move, Enter checks</source>
      <translation>Ctrl et flèches pour déplacer, Entrée pour vérifier</translation>
    </message>
    <message>
      <source>Right place</source>
      <translation>Bonne place</translation>
    </message>
  </context>
  <context>
    <name>OwnDialogs</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
  </context>
  <context>
    <name>PinDialog</name>
    <message>
      <source>Change PIN</source>
      <translation>Changer le code PIN</translation>
    </message>
    <message>
      <source>If you forget it, your facilitator can give you a new one; your lessons stay as they are.</source>
      <translation>Si vous l’oubliez, la personne qui vous accompagne peut vous en donner un nouveau ; vos leçons restent telles quelles.</translation>
    </message>
    <message>
      <source>Remove PIN</source>
      <translation>Supprimer le code PIN</translation>
    </message>
    <message>
      <source>Set a PIN</source>
      <translation>Choisir un code PIN</translation>
    </message>
    <message numerus="yes">
      <source>Take a break: you can try again in %n second(s).</source>
      <translation>
        <numerusform>Faites une pause : vous pourrez réessayer dans %Ln seconde.</numerusform>
        <numerusform>Faites une pause : vous pourrez réessayer dans %Ln secondes.</numerusform>
      </translation>
    </message>
    <message>
      <source>That PIN does not match. Try again, or ask your facilitator.</source>
      <translation>Ce code PIN n’est pas le bon. Réessayez, ou demandez à la personne qui vous accompagne.</translation>
    </message>
    <message>
      <source>The PIN you have now</source>
      <translation>Votre code PIN actuel</translation>
    </message>
  </context>
  <context>
    <name>PinFields</name>
    <message numerus="yes">
      <source>%n digits</source>
      <translation>
        <numerusform>%Ln chiffre</numerusform>
        <numerusform>%Ln chiffres</numerusform>
      </translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>Code PIN</translation>
    </message>
    <message>
      <source>PIN once more</source>
      <translation>Code PIN encore une fois</translation>
    </message>
    <message>
      <source>The same digits again</source>
      <translation>Les mêmes chiffres</translation>
    </message>
    <message>
      <source>The two are not the same</source>
      <translation>Les deux codes sont différents</translation>
    </message>
    <message numerus="yes">
      <source>Use %n digits</source>
      <translation>
        <numerusform>Utilisez %Ln chiffre</numerusform>
        <numerusform>Utilisez %Ln chiffres</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PinPad</name>
    <message numerus="yes">
      <source>%n digit(s) typed</source>
      <translation>
        <numerusform>%Ln chiffre tapé</numerusform>
        <numerusform>%Ln chiffres tapés</numerusform>
      </translation>
    </message>
    <message>
      <source>Ask your facilitator. They can give you a new PIN; your lessons and answers stay as they are.</source>
      <translation>Demandez à la personne qui vous accompagne. Elle peut vous donner un nouveau code PIN ; vos leçons et vos réponses restent telles quelles.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Delete the last digit</source>
      <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
      <source>Hello, {name}</source>
      <translation>Bonjour, {name}</translation>
    </message>
    <message>
      <source>I forgot my PIN</source>
      <translation>J’ai oublié mon code PIN</translation>
    </message>
    <message>
      <source>That PIN does not match. Try again, or ask your facilitator.</source>
      <translation>Ce code PIN n’est pas le bon. Réessayez, ou demandez à la personne qui vous accompagne.</translation>
    </message>
    <message>
      <source>That was a few tries. Take a break: you can try again in {time}.</source>
      <translation>Vous avez essayé plusieurs fois. Faites une pause : vous pourrez réessayer dans {time}.</translation>
    </message>
    <message numerus="yes">
      <source>Type your %n-digit PIN</source>
      <translation>
        <numerusform>Tapez votre code PIN à %Ln chiffre</numerusform>
        <numerusform>Tapez votre code PIN à %Ln chiffres</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Quiz</name>
    <message>
      <source>{left}: {right}</source>
      <comment>two things that belong together</comment>
      <translation>{left} : {right}</translation>
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
      <translation>Fermer le quiz ; vos réponses sont gardées</translation>
    </message>
    <message>
      <source>Question {number} of {total}</source>
      <translation>Question {number} sur {total}</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Questions</translation>
    </message>
    <message>
      <source>Saved on this computer</source>
      <translation>Enregistré sur cet ordinateur</translation>
    </message>
  </context>
  <context>
    <name>QuizScreen</name>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>Pas commencé</translation>
    </message>
    <message>
      <source>Section {section} of {total}</source>
      <translation>Section {section} sur {total}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Unit {number}</source>
      <translation>Unité {number}</translation>
    </message>
    <message>
      <source>{kind} {number} of {total}</source>
      <comment>as in Lesson 4 of 12</comment>
      <translation>{kind} {number} sur {total}</translation>
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
      <translation>{place} · encore {time} environ</translation>
    </message>
  </context>
  <context>
    <name>ReaderBar</name>
    <message>
      <source>Back to the course</source>
      <translation>Retour au cours</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Sommaire</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Texte plus grand</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Texte plus petit</translation>
    </message>
  </context>
  <context>
    <name>ReaderFooter</name>
    <message>
      <source>Finish the course</source>
      <translation>Terminer le cours</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>Suivant : {title}</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Précédent</translation>
    </message>
    <message>
      <source>Previous: {title}</source>
      <translation>Précédent : {title}</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lu</translation>
    </message>
  </context>
  <context>
    <name>ReaderScreen</name>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
  </context>
  <context>
    <name>ResultView</name>
    <message>
      <source>Back to the course</source>
      <translation>Retour au cours</translation>
    </message>
    <message>
      <source>Look at your answers, read those parts again, and repeat the quiz when you like.</source>
      <translation>Regardez vos réponses, relisez ces passages, et refaites le quiz quand vous voulez.</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>Suivant : {title}</translation>
    </message>
    <message>
      <source>Not yet, and that is fine</source>
      <translation>Pas encore, et ce n’est pas grave</translation>
    </message>
    <message>
      <source>Repeat the quiz</source>
      <translation>Refaire le quiz</translation>
    </message>
    <message>
      <source>See my answers</source>
      <translation>Voir mes réponses</translation>
    </message>
    <message>
      <source>You can repeat this quiz when you like.</source>
      <translation>Vous pouvez refaire ce quiz quand vous voulez.</translation>
    </message>
    <message numerus="yes">
      <source>You needed %n right answer(s).</source>
      <translation>
        <numerusform>Il fallait %Ln bonne réponse.</numerusform>
        <numerusform>Il fallait %Ln bonnes réponses.</numerusform>
      </translation>
    </message>
    <message>
      <source>You passed this quiz before, and that stays.</source>
      <translation>Vous avez déjà réussi ce quiz, et cela reste acquis.</translation>
    </message>
    <message>
      <source>You passed, and the course is done</source>
      <translation>Vous avez réussi, et le cours est terminé</translation>
    </message>
    <message>
      <source>You passed, well done</source>
      <translation>Vous avez réussi, bravo</translation>
    </message>
    <message>
      <source>right</source>
      <translation>bonnes réponses</translation>
    </message>
    <message>
      <source>{right} of {total}</source>
      <translation>{right} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>ReviewView</name>
    <message>
      <source>Back to the result</source>
      <translation>Retour au résultat</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Pas encore</translation>
    </message>
    <message>
      <source>Read that part again</source>
      <translation>Relire ce passage</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Juste</translation>
    </message>
    <message>
      <source>Right answer</source>
      <translation>Bonne réponse</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Votre réponse</translation>
    </message>
    <message>
      <source>Your answers</source>
      <translation>Vos réponses</translation>
    </message>
  </context>
  <context>
    <name>SettingsScreen</name>
    <message>
      <source>Change</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Change PIN</source>
      <translation>Changer le code PIN</translation>
    </message>
    <message>
      <source>Change name and picture</source>
      <translation>Modifier le nom et l’image</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <source>Darasa asks for it before it opens your lessons</source>
      <translation>Darasa le demande avant d’ouvrir vos leçons</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Everything grows with it</source>
      <translation>Tout grandit avec lui</translation>
    </message>
    <message>
      <source>For Darasa and its courses.</source>
      <translation>Pour Darasa et ses cours.</translation>
    </message>
    <message>
      <source>Give a name</source>
      <translation>Donner un nom</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>Code PIN</translation>
    </message>
    <message>
      <source>Set a PIN</source>
      <translation>Choisir un code PIN</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Small movements</source>
      <translation>Petits mouvements</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <source>The screen</source>
      <translation>L’écran</translation>
    </message>
    <message>
      <source>Windows slide in softly. Off is calmer, and lighter for old computers</source>
      <translation>Les fenêtres glissent en douceur. Sans eux, c’est plus calme, et plus léger pour les vieux ordinateurs</translation>
    </message>
    <message>
      <source>With a name you find your lessons again on the first screen. A guest starts anew each time</source>
      <translation>Avec un nom, vous retrouvez vos leçons sur le premier écran. Une personne invitée recommence à chaque fois</translation>
    </message>
    <message>
      <source>Without one, anybody at this computer can open your lessons</source>
      <translation>Sans lui, toute personne sur cet ordinateur peut ouvrir vos leçons</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Vous</translation>
    </message>
    <message>
      <source>You are learning as a guest</source>
      <translation>Vous apprenez en invité</translation>
    </message>
    <message>
      <source>Your name and picture</source>
      <translation>Votre nom et votre image</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Courses</source>
      <comment>short, under an icon</comment>
      <translation>Cours</translation>
    </message>
    <message>
      <source>Guest</source>
      <translation>Invité</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Accueil</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>Library</source>
      <comment>short, under an icon</comment>
      <translation>Biblio</translation>
    </message>
    <message>
      <source>My courses</source>
      <translation>Mes cours</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Switch learner</source>
      <translation>Changer</translation>
    </message>
    <message>
      <source>{learner}, switch learner</source>
      <translation>{learner}, changer de personne</translation>
    </message>
  </context>
  <context>
    <name>Troubles</name>
    <message>
      <source>A newer version of the course leaves it out. What you did in it is kept. Open the course to see what comes next.</source>
      <translation>Une version plus récente du cours ne la contient plus. Ce que vous y avez fait est gardé. Ouvrez le cours pour voir la suite.</translation>
    </message>
    <message>
      <source>A newer version of this course is here already</source>
      <translation>Une version plus récente de ce cours est déjà ici</translation>
    </message>
    <message>
      <source>Both say that they are the same version, so one of them was changed. The one that is here stays, with everything you did in it. Ask whoever gave you the other one for a new copy.</source>
      <translation>Les deux disent être la même version : l’un des deux a donc été modifié. Celui qui est ici reste, avec tout ce que vous y avez fait. Demandez une nouvelle copie à la personne qui vous a donné l’autre.</translation>
    </message>
    <message>
      <source>Darasa cannot save now</source>
      <translation>Darasa ne peut pas enregistrer pour l’instant</translation>
    </message>
    <message>
      <source>Darasa cannot use its folder</source>
      <translation>Darasa ne peut pas utiliser son dossier</translation>
    </message>
    <message>
      <source>Darasa goes on with its usual settings. What you learned is not touched. The file {file} stays as it is until you change a setting.</source>
      <translation>Darasa continue avec ses réglages habituels. Ce que vous avez appris n’a pas été touché. Le fichier {file} reste tel quel jusqu’à ce que vous changiez un réglage.</translation>
    </message>
    <message>
      <source>Darasa keeps everything in the folder {folder}, and it cannot be made or written to now. Nothing was changed. Check that the disk is there and not full, then start Darasa again.</source>
      <translation>Darasa garde tout dans le dossier {folder}, et il ne peut pas le créer ni y écrire pour l’instant. Rien n’a changé. Vérifiez que le disque est là et qu’il n’est pas plein, puis relancez Darasa.</translation>
    </message>
    <message>
      <source>Everything in it is safe and was not touched. Start the newer Darasa, or install it here.</source>
      <translation>Tout ce qu’il contient est en sécurité et n’a pas été touché. Lancez le Darasa plus récent, ou installez-le ici.</translation>
    </message>
    <message>
      <source>It needs {needed}, and {free} are free. Nothing was changed. Make some room on the disk, and add the course again.</source>
      <translation>Il lui faut {needed}, et {free} sont libres. Rien n’a changé. Faites de la place sur le disque, puis ajoutez à nouveau le cours.</translation>
    </message>
    <message>
      <source>It stays as it is, with everything you did in it. There is nothing to do.</source>
      <translation>Elle reste telle quelle, avec tout ce que vous y avez fait. Il n’y a rien à faire.</translation>
    </message>
    <message>
      <source>Nothing was changed. Install the newer Darasa and open the course again.</source>
      <translation>Rien n’a changé. Installez le Darasa plus récent et ouvrez le cours à nouveau.</translation>
    </message>
    <message>
      <source>Nothing you did is lost. Copy the course to this computer again.</source>
      <translation>Rien de ce que vous avez fait n’est perdu. Copiez à nouveau le cours sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Nothing you did is lost. If it is on a stick, put the stick in again. Then open the course once more.</source>
      <translation>Rien de ce que vous avez fait n’est perdu. S’il est sur une clé USB, remettez la clé. Puis ouvrez le cours encore une fois.</translation>
    </message>
    <message>
      <source>Something did not work</source>
      <translation>Quelque chose n’a pas marché</translation>
    </message>
    <message>
      <source>That was a mistake of the program, not yours. Your answers and lessons are saved. You can go on; if it happens again, close Darasa and start it once more.</source>
      <translation>C’est une erreur du programme, pas la vôtre. Vos réponses et vos leçons sont enregistrées. Vous pouvez continuer ; si cela se reproduit, fermez Darasa et relancez-le.</translation>
    </message>
    <message>
      <source>The course file cannot be reached</source>
      <translation>Le fichier du cours est introuvable</translation>
    </message>
    <message>
      <source>The file {file} was left as it is, so nothing more can be lost. Ask the person who looks after this computer to bring back the latest backup.</source>
      <translation>Le fichier {file} a été laissé tel quel : rien d’autre ne peut se perdre. Demandez à la personne qui s’occupe de cet ordinateur de remettre la dernière sauvegarde.</translation>
    </message>
    <message>
      <source>The learning record could not be read</source>
      <translation>Le suivi de l’apprentissage n’a pas pu être lu</translation>
    </message>
    <message>
      <source>The settings could not be read</source>
      <translation>Les réglages n’ont pas pu être lus</translation>
    </message>
    <message>
      <source>Their name and answers were erased here, and nothing new was saved. Choose another picture on the first screen, or join as a new learner.</source>
      <translation>Son nom et ses réponses ont été effacés ici, et rien de nouveau n’a été enregistré. Choisissez une autre image sur le premier écran, ou inscrivez-vous comme nouvelle personne.</translation>
    </message>
    <message>
      <source>There is not enough room for this course</source>
      <translation>Il n’y a pas assez de place pour ce cours</translation>
    </message>
    <message>
      <source>This course did not copy completely</source>
      <translation>Ce cours n’a pas été copié en entier</translation>
    </message>
    <message>
      <source>This course is not on this computer</source>
      <translation>Ce cours n’est pas sur cet ordinateur</translation>
    </message>
    <message>
      <source>This course is not the same as the one that is here</source>
      <translation>Ce cours n’est pas le même que celui qui est ici</translation>
    </message>
    <message>
      <source>This course needs a newer Darasa</source>
      <translation>Ce cours a besoin d’un Darasa plus récent</translation>
    </message>
    <message>
      <source>This folder belongs to a newer Darasa</source>
      <translation>Ce dossier vient d’un Darasa plus récent</translation>
    </message>
    <message>
      <source>This learner is no longer on this computer</source>
      <translation>Cette personne n’est plus sur cet ordinateur</translation>
    </message>
    <message>
      <source>This part is no longer in the course</source>
      <translation>Cette partie n’est plus dans le cours</translation>
    </message>
    <message>
      <source>What was saved before is safe. Make some room on the disk, or close other programs that use Darasa's folder, and try again.</source>
      <translation>Ce qui était enregistré est en sécurité. Faites de la place sur le disque, ou fermez les autres programmes qui utilisent le dossier de Darasa, et réessayez.</translation>
    </message>
    <message>
      <source>What you did in it is kept. Ask your facilitator to add the course again, and go on where you were.</source>
      <translation>Ce que vous y avez fait est gardé. Demandez à la personne qui vous accompagne d’ajouter à nouveau le cours, et reprenez où vous en étiez.</translation>
    </message>
  </context>
  <context>
    <name>TypedAnswer</name>
    <message>
      <source>Enter checks</source>
      <translation>Entrée pour vérifier</translation>
    </message>
    <message>
      <source>Please write a number, such as 12 or 0.5</source>
      <translation>Écrivez un nombre, par exemple 12 ou 0,5</translation>
    </message>
    <message>
      <source>Right answer</source>
      <translation>Bonne réponse</translation>
    </message>
    <message>
      <source>The right answer is {answer}</source>
      <translation>La bonne réponse est {answer}</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Votre réponse</translation>
    </message>
  </context>
  <context>
    <name>When</name>
    <message numerus="yes">
      <source>%n week(s) ago</source>
      <translation>
        <numerusform>Il y a %Ln semaine</numerusform>
        <numerusform>Il y a %Ln semaines</numerusform>
      </translation>
    </message>
    <message>
      <source>Last week</source>
      <translation>La semaine dernière</translation>
    </message>
    <message>
      <source>New here</source>
      <translation>Première fois ici</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
  </context>
  <context>
    <name>WhoScreen</name>
    <message numerus="yes">
      <source>%n more learner(s). Type the first letters of your name.</source>
      <translation>
        <numerusform>Encore %Ln personne. Tapez les premières lettres de votre nom.</numerusform>
        <numerusform>Encore %Ln personnes. Tapez les premières lettres de votre nom.</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose your picture. Your lessons and answers are kept for you on this computer.</source>
      <translation>Choisissez votre image. Vos leçons et vos réponses sont gardées pour vous sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Colours and contrast</source>
      <translation>Couleurs et contraste</translation>
    </message>
    <message>
      <source>Continue as guest</source>
      <translation>Continuer en invité</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Find your name</source>
      <translation>Trouver votre nom</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Nobody here has a name that begins so.</source>
      <translation>Aucun nom ici ne commence ainsi.</translation>
    </message>
    <message>
      <source>Ready to use without internet</source>
      <translation>Prêt à servir sans internet</translation>
    </message>
    <message>
      <source>Who is learning?</source>
      <translation>Qui apprend ?</translation>
    </message>
  </context>
</TS>
