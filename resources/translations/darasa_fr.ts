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
    <name>BackupsCard</name>
    <message>
      <source>A second one is in {folder}.</source>
      <translation>Une deuxième se trouve dans {folder}.</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Sauvegarder</translation>
    </message>
    <message>
      <source>Backed up</source>
      <translation>Sauvegarde faite</translation>
    </message>
    <message>
      <source>Backed up, but only on this computer</source>
      <translation>Sauvegarde faite, mais seulement sur cet ordinateur</translation>
    </message>
    <message>
      <source>Backed up: {when}</source>
      <translation>Sauvegarde : {when}</translation>
    </message>
    <message>
      <source>Backing up…</source>
      <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sauvegardes</translation>
    </message>
    <message>
      <source>Best on another disk, or a stick that stays in. A folder of its own is made there for this computer. Other files on it are not touched.</source>
      <translation>De préférence sur un autre disque, ou une clé USB qui reste branchée. Un dossier propre à cet ordinateur y est créé. Les autres fichiers ne sont pas touchés.</translation>
    </message>
    <message>
      <source>Choose a second folder</source>
      <translation>Choisir un deuxième dossier</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Darasa can be used again in a moment. Nothing is lost if you stop.</source>
      <translation>Vous pourrez utiliser Darasa dans un instant. Rien n’est perdu si vous arrêtez.</translation>
    </message>
    <message>
      <source>Darasa makes a backup when it is closed, and every day while it is open</source>
      <translation>Darasa fait une sauvegarde à sa fermeture, et chaque jour tant qu’il est ouvert</translation>
    </message>
    <message>
      <source>Darasa makes one by itself when it is closed</source>
      <translation>Darasa en fait une tout seul à sa fermeture</translation>
    </message>
    <message>
      <source>In the second folder</source>
      <translation>Dans le deuxième dossier</translation>
    </message>
    <message>
      <source>No backup yet</source>
      <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
      <source>No second folder any more</source>
      <translation>Plus de deuxième dossier</translation>
    </message>
    <message>
      <source>None yet. If this computer breaks or is lost, its own backups go with it</source>
      <translation>Aucun pour l’instant. Si cet ordinateur tombe en panne ou se perd, ses propres sauvegardes sont perdues aussi</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Sur cet ordinateur</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Restore from another place…</source>
      <translation>Restaurer depuis un autre endroit…</translation>
    </message>
    <message>
      <source>Restore the backup of {when}, {where}</source>
      <translation>Restaurer la sauvegarde : {when}, {where}</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Restaurer…</translation>
    </message>
    <message>
      <source>Second folder</source>
      <translation>Deuxième dossier</translation>
    </message>
    <message numerus="yes">
      <source>Show all %n</source>
      <translation>
        <numerusform>Tout afficher (%Ln)</numerusform>
        <numerusform>Tout afficher (%Ln)</numerusform>
      </translation>
    </message>
    <message>
      <source>The backup was written, read again and found whole. It is on this computer.</source>
      <translation>La sauvegarde a été écrite, relue et trouvée complète. Elle est sur cet ordinateur.</translation>
    </message>
    <message>
      <source>The backups that are there stay, and can be restored. Darasa makes no new ones there.</source>
      <translation>Les sauvegardes qui s’y trouvent restent, et peuvent être restaurées. Darasa n’y en fait plus de nouvelles.</translation>
    </message>
    <message>
      <source>The names of Darasa's backups begin with darasa- and end in .db.</source>
      <translation>Le nom d’une sauvegarde de Darasa commence par darasa- et finit par .db.</translation>
    </message>
    <message>
      <source>Use no second folder any more</source>
      <translation>Ne plus utiliser de deuxième dossier</translation>
    </message>
    <message>
      <source>Where should backups go as well?</source>
      <translation>Où mettre aussi les sauvegardes ?</translation>
    </message>
    <message>
      <source>Which backup?</source>
      <translation>Quelle sauvegarde ?</translation>
    </message>
  </context>
  <context>
    <name>Browser</name>
    <message>
      <source>Choose this file</source>
      <translation>Choisir ce fichier</translation>
    </message>
    <message>
      <source>Choose this folder</source>
      <translation>Choisir ce dossier</translation>
    </message>
    <message>
      <source>Folders and files</source>
      <translation>Dossiers et fichiers</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Sur cet ordinateur</translation>
    </message>
    <message>
      <source>There is more in this folder than can be shown.</source>
      <translation>Ce dossier contient plus d’éléments qu’on ne peut en afficher.</translation>
    </message>
    <message>
      <source>This folder cannot be opened. Is the stick still there?</source>
      <translation>Ce dossier ne peut pas s’ouvrir. La clé USB est-elle encore là ?</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Remonter</translation>
    </message>
  </context>
  <context>
    <name>CentreLibraryScreen</name>
    <message numerus="yes">
      <source>%n course file(s) here belong to no course. What was learned in them is kept.</source>
      <translation>
        <numerusform>%Ln fichier de cours d’ici n’appartient à aucun cours. Ce qui y a été appris est gardé.</numerusform>
        <numerusform>%Ln fichiers de cours d’ici n’appartiennent à aucun cours. Ce qui y a été appris est gardé.</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a course…</source>
      <translation>Ajouter un cours…</translation>
    </message>
    <message>
      <source>Add it again</source>
      <translation>Ajouter à nouveau</translation>
    </message>
    <message>
      <source>Add {name} again</source>
      <translation>Ajouter à nouveau : {name}</translation>
    </message>
    <message>
      <source>Course files end in .dpack. They can be on a stick or in any folder.</source>
      <translation>Le nom d’un fichier de cours finit par .dpack. Il peut être sur une clé USB ou dans n’importe quel dossier.</translation>
    </message>
    <message>
      <source>Which course file?</source>
      <translation>Quel fichier de cours ?</translation>
    </message>
  </context>
  <context>
    <name>CentreSettingsScreen</name>
    <message>
      <source>Change</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Change it when a learner may have seen it</source>
      <translation>Changez-la si quelqu’un a pu la voir</translation>
    </message>
    <message>
      <source>Change the names</source>
      <translation>Modifier les noms</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>Changer la phrase secrète</translation>
    </message>
    <message>
      <source>If the paper is lost, get a new code. The old one then no longer works</source>
      <translation>Si le papier est perdu, demandez un nouveau code. L’ancien ne marche alors plus</translation>
    </message>
    <message>
      <source>Minutes until Darasa locks</source>
      <translation>Minutes avant le verrouillage</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <source>New recovery code</source>
      <translation>Nouveau code de secours</translation>
    </message>
    <message>
      <source>Not named yet</source>
      <translation>Pas encore de nom</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <source>Place and computer</source>
      <translation>Lieu et ordinateur</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Code de secours</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Signing in</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Cet ordinateur</translation>
    </message>
    <message>
      <source>When nobody is here, Darasa asks again who is learning. It keeps the place of whoever left</source>
      <translation>Quand il n’y a personne, Darasa redemande qui apprend. Il garde la place de la personne qui est partie</translation>
    </message>
  </context>
  <context>
    <name>ChangePassphrase</name>
    <message>
      <source>Change the passphrase</source>
      <translation>Changer la phrase secrète</translation>
    </message>
    <message>
      <source>Next time, sign in with the new one.</source>
      <translation>La prochaine fois, connectez-vous avec la nouvelle.</translation>
    </message>
    <message>
      <source>The passphrase is changed</source>
      <translation>La phrase secrète est changée</translation>
    </message>
    <message>
      <source>The recovery code on your paper stays the same.</source>
      <translation>Le code de secours sur votre papier reste le même.</translation>
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
    <name>Dialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
  </context>
  <context>
    <name>Erase</name>
    <message>
      <source>Erase</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Erase this learner for good</source>
      <translation>Effacer ces données pour toujours</translation>
    </message>
    <message>
      <source>Erase this learner?</source>
      <translation>Effacer les données de cette personne ?</translation>
    </message>
    <message>
      <source>Erased</source>
      <translation>Données effacées</translation>
    </message>
    <message>
      <source>Erasing…</source>
      <translation>Effacement en cours…</translation>
    </message>
    <message>
      <source>Name, picture, PIN, answers and results go: from this computer and from its backups. Nobody can bring them back. To keep a copy, export the learner first.</source>
      <translation>Le nom, l’image, le code PIN, les réponses et les résultats disparaissent : de cet ordinateur et de ses sauvegardes. Personne ne peut les faire revenir. Pour en garder une copie, exportez-les d’abord.</translation>
    </message>
    <message>
      <source>Not all backups could be cleaned now. Darasa finishes that with the next backup. Make some room on the disk, and press “Back up now” in the settings.</source>
      <translation>Certaines sauvegardes n’ont pas pu être nettoyées. Darasa finira cela avec la prochaine sauvegarde. Faites de la place sur le disque, et appuyez sur « Sauvegarder » dans les réglages.</translation>
    </message>
    <message>
      <source>The backups are written anew without this learner. This can take a few minutes.</source>
      <translation>Les sauvegardes sont réécrites sans ces données. Cela peut prendre quelques minutes.</translation>
    </message>
    <message>
      <source>The courses and all other learners stay as they are.</source>
      <translation>Les cours et les données des autres personnes ne changent pas.</translation>
    </message>
    <message>
      <source>The second backup folder could not be reached. Its backups are cleaned as soon as it is there again and a backup is made. Until then, keep it safe.</source>
      <translation>Le deuxième dossier de sauvegarde est inaccessible. Ses sauvegardes seront nettoyées dès qu’il sera de nouveau là et qu’une sauvegarde sera faite. D’ici là, gardez-le en lieu sûr.</translation>
    </message>
    <message>
      <source>What was sent to a record store before cannot be erased from here: ask whoever runs it. Exported files and other computers keep theirs: delete those files, and erase the learner there too.</source>
      <translation>Ce qui a déjà été envoyé à un entrepôt de suivi ne peut pas être effacé d’ici : adressez-vous à qui le gère. Les fichiers exportés et les autres ordinateurs gardent leurs données : supprimez ces fichiers, et effacez les données là-bas aussi.</translation>
    </message>
    <message>
      <source>What was sent to a record store before is still there: ask whoever runs it.</source>
      <translation>Ce qui a déjà été envoyé à un entrepôt de suivi y est toujours : adressez-vous à qui le gère.</translation>
    </message>
    <message>
      <source>{name} is erased from this computer. Old backups and sticks do not bring the learner back here.</source>
      <translation>{name} n’est plus sur cet ordinateur. Les anciennes sauvegardes et les clés USB ne ramènent rien ici.</translation>
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
    <name>LearnerActs</name>
    <message numerus="yes">
      <source>%n entries were written to this file:</source>
      <translation>
        <numerusform>%Ln entrée a été écrite dans ce fichier :</numerusform>
        <numerusform>%Ln entrées ont été écrites dans ce fichier :</numerusform>
      </translation>
    </message>
    <message>
      <source>A new PIN</source>
      <translation>Un nouveau code PIN</translation>
    </message>
    <message>
      <source>Change the name</source>
      <translation>Changer le nom</translation>
    </message>
    <message>
      <source>Choose a folder, best on a stick. The file holds the name and everything that this learner did, in a form that learning record stores can read. Nothing changes here.</source>
      <translation>Choisissez un dossier, de préférence sur une clé USB. Le fichier contient le nom et tout ce que cette personne a fait, sous une forme que les entrepôts de suivi savent lire. Rien ne change ici.</translation>
    </message>
    <message>
      <source>Everything that was learned stays under the new name.</source>
      <translation>Tout ce qui a été appris reste, sous le nouveau nom.</translation>
    </message>
    <message>
      <source>Export: where to?</source>
      <translation>Exporter : vers où ?</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Exporté</translation>
    </message>
    <message>
      <source>From now on Darasa asks {name} for the new PIN.</source>
      <translation>Désormais, Darasa demande le nouveau code PIN à {name}.</translation>
    </message>
    <message>
      <source>Give a name</source>
      <translation>Donner un nom</translation>
    </message>
    <message>
      <source>Keep it as safe as the computer itself: whoever has the file can read it.</source>
      <translation>Gardez-le aussi bien que l’ordinateur lui-même : qui a le fichier peut le lire.</translation>
    </message>
    <message>
      <source>Let the learner type it, so that nobody else knows it. Lessons and answers stay as they are.</source>
      <translation>Laissez la personne le taper, pour être seule à le connaître. Les leçons et les réponses restent telles quelles.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>Supprimer le code PIN</translation>
    </message>
    <message>
      <source>Remove the PIN?</source>
      <translation>Supprimer le code PIN ?</translation>
    </message>
    <message>
      <source>Set a PIN</source>
      <translation>Choisir un code PIN</translation>
    </message>
    <message>
      <source>The PIN is set</source>
      <translation>Le code PIN est enregistré</translation>
    </message>
    <message>
      <source>Without a PIN, anybody at this computer can open the lessons of this learner. Lessons and answers stay as they are, and a new PIN can be set at any time.</source>
      <translation>Sans code PIN, toute personne sur cet ordinateur peut ouvrir ces leçons. Les leçons et les réponses restent telles quelles, et un nouveau code PIN peut être choisi à tout moment.</translation>
    </message>
    <message>
      <source>Writing the file…</source>
      <translation>Écriture du fichier…</translation>
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
    <name>LearnerPanel</name>
    <message>
      <source>Change the name</source>
      <translation>Changer le nom</translation>
    </message>
    <message>
      <source>Erase…</source>
      <translation>Effacer…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Give a name</source>
      <translation>Donner un nom</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>Réunir avec…</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>Nouveau code PIN</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>Supprimer le code PIN</translation>
    </message>
    <message>
      <source>Set a PIN</source>
      <translation>Choisir un code PIN</translation>
    </message>
  </context>
  <context>
    <name>LearnerTable</name>
    <message>
      <source>Asks for it</source>
      <translation>Demandé</translation>
    </message>
    <message>
      <source>Last here</source>
      <translation>Dernière visite</translation>
    </message>
    <message>
      <source>Learner</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Learners</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
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
        <numerusform>%Ln invité</numerusform>
        <numerusform>%Ln invités</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n learner(s) on this computer</source>
      <translation>
        <numerusform>%Ln personne sur cet ordinateur</numerusform>
        <numerusform>%Ln personnes sur cet ordinateur</numerusform>
      </translation>
    </message>
    <message>
      <source>Find a learner</source>
      <translation>Trouver une personne</translation>
    </message>
    <message>
      <source>Last here: {when}</source>
      <translation>Dernière visite : {when}</translation>
    </message>
    <message>
      <source>Learners</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Nobody here has a name that begins so.</source>
      <translation>Aucun nom ici ne commence ainsi.</translation>
    </message>
    <message>
      <source>Nobody learns on this computer yet</source>
      <translation>Personne n’apprend encore sur cet ordinateur</translation>
    </message>
    <message>
      <source>Sign out, and join as a new learner on the first screen.</source>
      <translation>Déconnectez-vous, et inscrivez-vous comme nouvelle personne sur le premier écran.</translation>
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
      <source>%n course file(s) here could not be used. Nothing you did is lost. Ask your facilitator to add the course again.</source>
      <translation>
        <numerusform>%Ln fichier de cours d’ici n’a pas pu être utilisé. Rien de ce que vous avez fait n’est perdu. Demandez à la personne qui vous accompagne d’ajouter à nouveau le cours.</numerusform>
        <numerusform>%Ln fichiers de cours d’ici n’ont pas pu être utilisés. Rien de ce que vous avez fait n’est perdu. Demandez à la personne qui vous accompagne d’ajouter à nouveau le cours.</numerusform>
      </translation>
    </message>
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
    <name>Merge</name>
    <message>
      <source>Find a learner</source>
      <translation>Trouver une personne</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Make these two one learner?</source>
      <translation>Réunir ces deux personnes en une seule ?</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Réunir</translation>
    </message>
    <message>
      <source>Merge with another entry</source>
      <translation>Réunir avec une autre inscription</translation>
    </message>
    <message>
      <source>Name, picture and PIN stay those of</source>
      <translation>Le nom, l’image et le code PIN restent ceux de</translation>
    </message>
    <message>
      <source>Nothing of what either of them did is lost: lessons and answers of both count together. This cannot be undone, so be sure that they are the same person.</source>
      <translation>Rien de ce que les deux ont fait n’est perdu : leurs leçons et leurs réponses comptent ensemble. On ne peut pas revenir en arrière : vérifiez bien qu’il s’agit de la même personne.</translation>
    </message>
    <message>
      <source>One learner now</source>
      <translation>Une seule personne désormais</translation>
    </message>
    <message>
      <source>There is nobody to merge with</source>
      <translation>Aucune autre personne à réunir</translation>
    </message>
    <message>
      <source>This entry goes into it</source>
      <translation>Cette inscription s’y ajoute</translation>
    </message>
    <message>
      <source>This learner is the only one on this computer.</source>
      <translation>Cette personne est la seule sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Who is the same person? Choose the other entry. It is joined to this learner, who keeps name, picture and PIN.</source>
      <translation>Qui est la même personne ? Choisissez l’autre inscription. Elle est réunie à celle-ci, qui garde son nom, son image et son code PIN.</translation>
    </message>
    <message>
      <source>Who is this guest? Choose the learner who gets everything that the guest did.</source>
      <translation>Qui est cet invité ? Choisissez la personne à qui revient tout ce que l’invité a fait.</translation>
    </message>
    <message>
      <source>{other} is now part of {name}. Everything that either of them did is there.</source>
      <translation>{other} fait maintenant partie de {name}. Tout ce que les deux ont fait est là.</translation>
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
    <name>NewCode</name>
    <message>
      <source>A new recovery code?</source>
      <translation>Un nouveau code de secours ?</translation>
    </message>
    <message>
      <source>Show a new code</source>
      <translation>Montrer un nouveau code</translation>
    </message>
    <message>
      <source>The old code then no longer works. Have pen and paper ready: the new one is shown once.</source>
      <translation>L’ancien code ne marchera alors plus. Préparez un stylo et du papier : le nouveau n’est montré qu’une fois.</translation>
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
      <source>Facilitator sign-in</source>
      <translation>Accès responsable</translation>
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
    <name>News</name>
    <message numerus="yes">
      <source>%n thing(s) that learners did came back from the backup of {day}. What was learned since then is here too.</source>
      <translation>
        <numerusform>La sauvegarde du {day} a ramené %Ln activité. Ce qui a été appris depuis est là aussi.</numerusform>
        <numerusform>La sauvegarde du {day} a ramené %Ln activités. Ce qui a été appris depuis est là aussi.</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything in the backup of {day} is in the record already. Nothing was missing, and nothing was taken away.</source>
      <translation>Tout ce que contient la sauvegarde du {day} est déjà dans le suivi. Il ne manquait rien, et rien n’a été retiré.</translation>
    </message>
    <message>
      <source>The backup is restored</source>
      <translation>La sauvegarde est restaurée</translation>
    </message>
    <message>
      <source>The damaged file was not thrown away: somebody who knows about such files may find more in it. The facilitator finds its place under “Details”.</source>
      <translation>Le fichier abîmé n’a pas été jeté : quelqu’un qui connaît ces fichiers peut y trouver autre chose. La personne responsable trouve son emplacement sous « Détails ».</translation>
    </message>
    <message>
      <source>The learning record starts again</source>
      <translation>Le suivi de l’apprentissage recommence à zéro</translation>
    </message>
    <message>
      <source>The learning record was mended</source>
      <translation>Le suivi de l’apprentissage a été réparé</translation>
    </message>
    <message numerus="yes">
      <source>The record of this computer was damaged, and there was no backup yet. Darasa read what it could: %n thing(s) that learners did. Some may be missing. Please check that everybody is here.</source>
      <translation>
        <numerusform>Le suivi de cet ordinateur était abîmé, et il n’y avait pas encore de sauvegarde. Darasa a lu ce qu’il a pu : %Ln activité. Il peut en manquer. Vérifiez que tout le monde est là.</numerusform>
        <numerusform>Le suivi de cet ordinateur était abîmé, et il n’y avait pas encore de sauvegarde. Darasa a lu ce qu’il a pu : %Ln activités. Il peut en manquer. Vérifiez que tout le monde est là.</numerusform>
      </translation>
    </message>
    <message>
      <source>The record of this computer was damaged. Everything up to the backup of {day} is safe and here again. If something was learned after that, it may be missing.</source>
      <translation>Le suivi de cet ordinateur était abîmé. Tout, jusqu’à la sauvegarde du {day}, est en sécurité et de nouveau là. Ce qui a été appris après peut manquer.</translation>
    </message>
    <message numerus="yes">
      <source>The record of this computer was damaged. Everything up to the backup of {day} is safe and here again. Of what came after it, %n thing(s) that learners did could be read too; others may be missing.</source>
      <translation>
        <numerusform>Le suivi de cet ordinateur était abîmé. Tout, jusqu’à la sauvegarde du {day}, est en sécurité et de nouveau là. De la suite, %Ln activité a pu être lue aussi ; d’autres peuvent manquer.</numerusform>
        <numerusform>Le suivi de cet ordinateur était abîmé. Tout, jusqu’à la sauvegarde du {day}, est en sécurité et de nouveau là. De la suite, %Ln activités ont pu être lues aussi ; d’autres peuvent manquer.</numerusform>
      </translation>
    </message>
    <message>
      <source>The record of this computer was damaged. Nothing in it could be read, and there was no backup. The courses are all here. Everybody can join again and learn.</source>
      <translation>Le suivi de cet ordinateur était abîmé. Rien n’a pu y être lu, et il n’y avait pas de sauvegarde. Les cours sont tous là. Tout le monde peut s’inscrire à nouveau et apprendre.</translation>
    </message>
    <message>
      <source>Whoever had a PIN, please check that Darasa still asks for it.</source>
      <translation>Si vous aviez un code PIN, vérifiez que Darasa le demande toujours.</translation>
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
    <name>Passphrase</name>
    <message numerus="yes">
      <source>At least %n letters. A few words are easy to keep in mind</source>
      <translation>
        <numerusform>Au moins %Ln lettre. Quelques mots sont faciles à retenir</numerusform>
        <numerusform>Au moins %Ln lettres. Quelques mots sont faciles à retenir</numerusform>
      </translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
      <source>New passphrase once more</source>
      <translation>Nouvelle phrase secrète encore une fois</translation>
    </message>
    <message>
      <source>Show what I type</source>
      <translation>Montrer ce que je tape</translation>
    </message>
    <message>
      <source>The same words again</source>
      <translation>Les mêmes mots</translation>
    </message>
    <message>
      <source>The two are not the same</source>
      <translation>Les deux phrases sont différentes</translation>
    </message>
    <message>
      <source>This passphrase is too short, or much too long</source>
      <translation>Cette phrase secrète est trop courte, ou beaucoup trop longue</translation>
    </message>
    <message numerus="yes">
      <source>Use at least %n letters</source>
      <translation>
        <numerusform>Utilisez au moins %Ln lettre</numerusform>
        <numerusform>Utilisez au moins %Ln lettres</numerusform>
      </translation>
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
    <name>PlaceNames</name>
    <message>
      <source>Place and computer</source>
      <translation>Lieu et ordinateur</translation>
    </message>
    <message>
      <source>Shown on the first screen, such as “Mathare Library” and “PC 3”.</source>
      <translation>Affichés sur le premier écran, par exemple « Bibliothèque de Mathare » et « PC 3 ».</translation>
    </message>
    <message>
      <source>The place</source>
      <translation>Le lieu</translation>
    </message>
    <message>
      <source>This computer in the room</source>
      <translation>Cet ordinateur dans la salle</translation>
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
    <name>Recover</name>
    <message>
      <source>A new passphrase</source>
      <translation>Une nouvelle phrase secrète</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Code de secours</translation>
    </message>
    <message>
      <source>That is not the code, or it was used before.</source>
      <translation>Ce n’est pas le code, ou il a déjà servi.</translation>
    </message>
    <message>
      <source>The 20 letters and digits on your paper. Capital letters and dashes do not matter</source>
      <translation>Les 20 signes de votre papier, avec ou sans tirets et majuscules</translation>
    </message>
    <message>
      <source>Type the code first</source>
      <translation>Tapez d’abord le code</translation>
    </message>
    <message>
      <source>With the code that you wrote down you choose a new passphrase. Nothing else changes. Without the code nobody can let you in again; learners go on learning all the same.</source>
      <translation>Avec le code noté, vous choisissez une nouvelle phrase secrète. Rien d’autre ne change. Sans le code, personne ne peut vous redonner l’accès ; mais on peut toujours apprendre sur cet ordinateur.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryCode</name>
    <message>
      <source>I have written it down</source>
      <translation>Je l’ai noté</translation>
    </message>
    <message>
      <source>If you forget your passphrase, this code lets you choose a new one. Copy it on paper and keep the paper where only you find it. Darasa cannot show it again.</source>
      <translation>Si vous oubliez votre phrase secrète, ce code vous permet d’en choisir une nouvelle. Copiez-le sur un papier, et gardez ce papier là où personne d’autre ne le trouve. Darasa ne peut pas le montrer à nouveau.</translation>
    </message>
    <message>
      <source>Your recovery code</source>
      <translation>Votre code de secours</translation>
    </message>
  </context>
  <context>
    <name>RescueWindow</name>
    <message>
      <source>Close Darasa</source>
      <translation>Fermer Darasa</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
  </context>
  <context>
    <name>Restore</name>
    <message>
      <source>Darasa closes this window, works for a minute or more, and opens again at the first screen. Let learners finish what they are doing first.</source>
      <translation>Darasa ferme cette fenêtre, travaille une minute ou plus, et se rouvre au premier écran. Laissez d’abord chaque personne finir ce qu’elle fait.</translation>
    </message>
    <message>
      <source>Looking at the backup…</source>
      <translation>Vérification de la sauvegarde…</translation>
    </message>
    <message>
      <source>Nothing is changed while Darasa checks that it is whole.</source>
      <translation>Rien ne change pendant que Darasa vérifie qu’elle est complète.</translation>
    </message>
    <message>
      <source>Nothing that is here now goes away: what was learned since stays. Learners who were erased stay erased. A new backup is made first.</source>
      <translation>Rien de ce qui est là maintenant ne disparaît : ce qui a été appris depuis reste. Les données effacées restent effacées. Une nouvelle sauvegarde est faite d’abord.</translation>
    </message>
    <message>
      <source>Restore now</source>
      <translation>Restaurer maintenant</translation>
    </message>
    <message>
      <source>Restore this backup?</source>
      <translation>Restaurer cette sauvegarde ?</translation>
    </message>
    <message>
      <source>The backup is whole. What it holds comes back: learners, names and answers that are missing here now.</source>
      <translation>La sauvegarde est complète. Ce qu’elle contient revient : les personnes, les noms et les réponses qui manquent ici maintenant.</translation>
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
    <name>ScreenCard</name>
    <message>
      <source>Colours</source>
      <translation>Couleurs</translation>
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
  </context>
  <context>
    <name>Session</name>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Mend now</source>
      <translation>Réparer maintenant</translation>
    </message>
    <message>
      <source>Something on the disk was damaged, as happens with power cuts and old disks. Darasa can mend it now: from the newest backup, and from all that can still be read. Nothing is thrown away. It takes a few minutes at most, then Darasa opens again. Until then, what you do may not be saved.</source>
      <translation>Quelque chose s’est abîmé sur le disque, comme cela arrive avec les coupures de courant et les vieux disques. Darasa peut le réparer maintenant : à partir de la dernière sauvegarde, et de tout ce qui peut encore être lu. Rien n’est jeté. Cela prend quelques minutes au plus, puis Darasa se rouvre. D’ici là, ce que vous faites risque de ne pas être enregistré.</translation>
    </message>
    <message>
      <source>The learning record is damaged</source>
      <translation>Le suivi de l’apprentissage est abîmé</translation>
    </message>
  </context>
  <context>
    <name>SetUp</name>
    <message>
      <source>Become the facilitator</source>
      <translation>Devenir responsable</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Nobody looks after this computer yet. Choose a passphrase, and keep it secret from the learners. With it you give new PINs, restore backups, and erase learners.</source>
      <translation>Personne ne s’occupe encore de cet ordinateur. Choisissez une phrase secrète, et ne la montrez pas aux personnes qui apprennent. Avec elle, vous donnez de nouveaux codes PIN, restaurez des sauvegardes et effacez des données.</translation>
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
      <source>Darasa asks for it before it opens your lessons</source>
      <translation>Darasa le demande avant d’ouvrir vos leçons</translation>
    </message>
    <message>
      <source>Give a name</source>
      <translation>Donner un nom</translation>
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
      <source>Facilitator</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <source>Facilitator, sign out</source>
      <translation>Responsable, se déconnecter</translation>
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
      <source>Learners</source>
      <translation>Personnes</translation>
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
      <source>Sign out</source>
      <translation>Se déconnecter</translation>
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
    <name>SignIn</name>
    <message>
      <source>Facilitator sign-in</source>
      <translation>Accès responsable</translation>
    </message>
    <message>
      <source>For whoever looks after this computer and its learners.</source>
      <translation>Pour qui s’occupe de cet ordinateur et des personnes qui y apprennent.</translation>
    </message>
    <message>
      <source>I forgot it</source>
      <translation>Je l’ai oubliée</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Se connecter</translation>
    </message>
    <message>
      <source>That is not the passphrase. Try again.</source>
      <translation>Ce n’est pas la bonne phrase secrète. Réessayez.</translation>
    </message>
    <message>
      <source>Type your passphrase</source>
      <translation>Tapez votre phrase secrète</translation>
    </message>
  </context>
  <context>
    <name>Sitting</name>
    <message>
      <source>Darasa is mending the learning record</source>
      <translation>Darasa répare le suivi de l’apprentissage</translation>
    </message>
    <message>
      <source>Darasa is restoring a backup</source>
      <translation>Darasa restaure une sauvegarde</translation>
    </message>
    <message>
      <source>First it makes a backup of how everything is now. Then it adds what is missing; nothing that was learned since is taken away. Please leave the computer on.</source>
      <translation>Il fait d’abord une sauvegarde de l’état actuel. Puis il ajoute ce qui manque ; rien de ce qui a été appris depuis n’est retiré. Laissez l’ordinateur allumé.</translation>
    </message>
    <message>
      <source>It was damaged, as happens with power cuts and old disks. Darasa brings back the newest backup, and all that can still be read. Please leave the computer on. If the power goes, Darasa goes on with this at the next start.</source>
      <translation>Il s’est abîmé, comme cela arrive avec les coupures de courant et les vieux disques. Darasa remet la dernière sauvegarde, et tout ce qui peut encore être lu. Laissez l’ordinateur allumé. Si le courant est coupé, Darasa reprend ce travail au prochain démarrage.</translation>
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
      <source>Another window uses this folder now</source>
      <translation>Une autre fenêtre utilise ce dossier</translation>
    </message>
    <message>
      <source>Backups cannot be kept in this folder</source>
      <translation>Les sauvegardes ne peuvent pas être gardées dans ce dossier</translation>
    </message>
    <message>
      <source>Both say that they are the same version, so one of them was changed. The one that is here stays, with everything you did in it. Ask whoever gave you the other one for a new copy.</source>
      <translation>Les deux disent être la même version : l’un des deux a donc été modifié. Celui qui est ici reste, avec tout ce que vous y avez fait. Demandez une nouvelle copie à la personne qui vous a donné l’autre.</translation>
    </message>
    <message>
      <source>Choose another passphrase</source>
      <translation>Choisissez une autre phrase secrète</translation>
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
      <source>Everything of both is together. There is nothing to do.</source>
      <translation>Tout ce que les deux ont fait est réuni. Il n’y a rien à faire.</translation>
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
      <source>Nothing was brought back from it, and nothing was changed. Choose another backup.</source>
      <translation>Rien n’en a été restauré, et rien n’a changé. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
      <source>Nothing was changed. Check that the disk is there and can be written to, or choose a folder outside Darasa's own.</source>
      <translation>Rien n’a changé. Vérifiez que le disque est là et qu’on peut y écrire, ou choisissez un dossier hors de celui de Darasa.</translation>
    </message>
    <message>
      <source>Nothing was changed. Choose a passphrase first: on the first screen, under “Facilitator sign-in”.</source>
      <translation>Rien n’a changé. Choisissez d’abord une phrase secrète : sur le premier écran, sous « Accès responsable ».</translation>
    </message>
    <message>
      <source>Nothing was changed. Close the other window of Darasa, then try again.</source>
      <translation>Rien n’a changé. Fermez l’autre fenêtre de Darasa, puis réessayez.</translation>
    </message>
    <message>
      <source>Nothing was changed. Install the newer Darasa and open the course again.</source>
      <translation>Rien n’a changé. Installez le Darasa plus récent et ouvrez le cours à nouveau.</translation>
    </message>
    <message>
      <source>Nothing was changed. Look at each letter and try again. A code works once: only the newest one counts.</source>
      <translation>Rien n’a changé. Regardez bien chaque lettre et réessayez. Un code ne sert qu’une fois : seul le plus récent compte.</translation>
    </message>
    <message>
      <source>Nothing was changed. Sign in as the facilitator, and do it again. Darasa signs you out by itself when you leave the computer for a while.</source>
      <translation>Rien n’a changé. Connectez-vous par « Accès responsable », et recommencez. Darasa vous déconnecte tout seul quand vous quittez l’ordinateur un moment.</translation>
    </message>
    <message>
      <source>Nothing was changed. Sign in with the passphrase that was chosen, or use the recovery code.</source>
      <translation>Rien n’a changé. Connectez-vous avec la phrase secrète choisie, ou utilisez le code de secours.</translation>
    </message>
    <message>
      <source>Nothing was changed. Try again. If you forgot it, use the recovery code that you wrote down.</source>
      <translation>Rien n’a changé. Réessayez. Si vous l’avez oubliée, utilisez le code de secours que vous avez noté.</translation>
    </message>
    <message>
      <source>Nothing was changed. Use {shortest} to {longest} letters. Best are a few words that only you would put together.</source>
      <translation>Rien n’a changé. Utilisez de {shortest} à {longest} lettres. Le mieux : quelques mots que personne d’autre ne mettrait ensemble.</translation>
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
      <source>Only the facilitator can do this</source>
      <translation>Seule la personne responsable peut faire cela</translation>
    </message>
    <message>
      <source>Only {free} are free. Everything so far is saved. Ask the person who looks after this computer to make some room soon: on a full disk Darasa cannot save what you do.</source>
      <translation>Il ne reste que {free}. Tout est enregistré jusqu’ici. Demandez à la personne qui s’occupe de cet ordinateur de faire bientôt de la place : sur un disque plein, Darasa ne peut pas enregistrer ce que vous faites.</translation>
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
      <source>The backup could not be made</source>
      <translation>La sauvegarde n’a pas pu être faite</translation>
    </message>
    <message>
      <source>The course file cannot be reached</source>
      <translation>Le fichier du cours est introuvable</translation>
    </message>
    <message>
      <source>The disk is nearly full</source>
      <translation>Le disque est presque plein</translation>
    </message>
    <message>
      <source>The file could not be written</source>
      <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
      <source>The file {file} is not there, though this folder was in use. Backups of it are not touched. Start Darasa, and it brings back all that it can find.</source>
      <translation>Le fichier {file} n’est pas là, alors que ce dossier a déjà servi. Ses sauvegardes n’ont pas été touchées. Lancez Darasa : il remettra tout ce qu’il peut trouver.</translation>
    </message>
    <message>
      <source>The file {file} was left as it is, so nothing more can be lost. Ask the person who looks after this computer to restore the newest backup.</source>
      <translation>Le fichier {file} a été laissé tel quel : rien d’autre ne peut se perdre. Demandez à la personne qui s’occupe de cet ordinateur de restaurer la dernière sauvegarde.</translation>
    </message>
    <message>
      <source>The learning record could not be read</source>
      <translation>Le suivi de l’apprentissage n’a pas pu être lu</translation>
    </message>
    <message>
      <source>The learning record is gone from its place</source>
      <translation>Le suivi de l’apprentissage n’est plus à sa place</translation>
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
      <source>There is no backup yet</source>
      <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message>
      <source>There is not enough room for this course</source>
      <translation>Il n’y a pas assez de place pour ce cours</translation>
    </message>
    <message>
      <source>These two are one learner already</source>
      <translation>Ces deux personnes n’en font déjà qu’une</translation>
    </message>
    <message>
      <source>This backup is damaged</source>
      <translation>Cette sauvegarde est abîmée</translation>
    </message>
    <message>
      <source>This computer has a facilitator already</source>
      <translation>Une personne s’occupe déjà de cet ordinateur</translation>
    </message>
    <message>
      <source>This computer has no facilitator yet</source>
      <translation>Personne ne s’occupe encore de cet ordinateur</translation>
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
      <source>This passphrase does not match</source>
      <translation>Cette phrase secrète n’est pas la bonne</translation>
    </message>
    <message>
      <source>This recovery code does not match</source>
      <translation>Ce code de secours n’est pas le bon</translation>
    </message>
    <message>
      <source>What learners did is safe in its place. Make a backup now.</source>
      <translation>Ce que chaque personne a fait est en sécurité à sa place. Faites une sauvegarde maintenant.</translation>
    </message>
    <message>
      <source>What learners did is safe, and older backups stay. Check that the disk of the folder {folder} is there, has room and can be written to. Then try again.</source>
      <translation>Ce que chaque personne a fait est en sécurité, et les anciennes sauvegardes restent. Vérifiez que le disque du dossier {folder} est là, qu’il a de la place et qu’on peut y écrire. Puis réessayez.</translation>
    </message>
    <message>
      <source>What the learner did is safe here. Check that the disk of {file} is there, has room and can be written to. Then try again.</source>
      <translation>Ce que la personne a fait est en sécurité ici. Vérifiez que le disque de {file} est là, qu’il a de la place et qu’on peut y écrire. Puis réessayez.</translation>
    </message>
    <message>
      <source>What was saved before is safe, and you can look at it. Nothing new can be saved: Darasa may only read its folder. Ask the person who looks after this computer to let it write there.</source>
      <translation>Ce qui était enregistré est en sécurité, et vous pouvez le regarder. Rien de nouveau ne peut être enregistré : Darasa peut seulement lire son dossier. Demandez à la personne qui s’occupe de cet ordinateur de lui permettre d’y écrire.</translation>
    </message>
    <message>
      <source>What was saved before is safe. Another program is using Darasa's data. Close other programs, and try again.</source>
      <translation>Ce qui était enregistré est en sécurité. Un autre programme utilise les données de Darasa. Fermez les autres programmes, et réessayez.</translation>
    </message>
    <message>
      <source>What was saved before is safe. Make some room on the disk, or close other programs that use Darasa's folder, and try again.</source>
      <translation>Ce qui était enregistré est en sécurité. Faites de la place sur le disque, ou fermez les autres programmes qui utilisent le dossier de Darasa, et réessayez.</translation>
    </message>
    <message>
      <source>What was saved before is safe. The disk is full, so nothing new can be saved. Make some room on it, and try again.</source>
      <translation>Ce qui était enregistré est en sécurité. Le disque est plein : rien de nouveau ne peut être enregistré. Faites-y de la place, et réessayez.</translation>
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
    <name>Waiting</name>
    <message>
      <source>That was a few tries. Take a break: you can try again in {time}.</source>
      <translation>Vous avez essayé plusieurs fois. Faites une pause : vous pourrez réessayer dans {time}.</translation>
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
    <message>
      <source>{day}, {time}</source>
      <comment>as in: Today, 14:20</comment>
      <translation>{day}, {time}</translation>
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
      <source>Facilitator sign-in</source>
      <translation>Accès responsable</translation>
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
  <context>
    <name>Working</name>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
  </context>
  <context>
    <name>_Approve</name>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Add this course?</source>
      <translation>Ajouter ce cours ?</translation>
    </message>
    <message>
      <source>Adding the course…</source>
      <translation>Ajout du cours…</translation>
    </message>
    <message>
      <source>Darasa checks that the file is whole, and shows only its lessons and questions: a course cannot start programs or look at other files. Who made it cannot be checked. Add courses from people you trust.</source>
      <translation>Darasa vérifie que le fichier est complet, et n’en montre que les leçons et les questions : un cours ne peut ni lancer de programmes ni regarder d’autres fichiers. On ne peut pas vérifier qui l’a fait. Ajoutez des cours de personnes en qui vous avez confiance.</translation>
    </message>
    <message>
      <source>The course is here</source>
      <translation>Le cours est là</translation>
    </message>
    <message>
      <source>“{course}” is ready for everybody who learns on this computer.</source>
      <translation>« {course} » est prêt pour toutes les personnes qui apprennent sur cet ordinateur.</translation>
    </message>
  </context>
</TS>
