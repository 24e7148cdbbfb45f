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
    <name>AcceptExpired</name>
    <message>
      <source>It was good until {date}, and this computer says that it is {today}. If that date is wrong, set the clock instead. Everything in the catalogue is properly signed; but somebody could be keeping newer courses from you. Use it as it is where no newer state can be had.</source>
      <translation>Il était valable jusqu’au {date}, et cet ordinateur indique {today}. Si cette date est fausse, réglez plutôt l’horloge. Tout dans le catalogue est correctement signé ; mais quelqu’un pourrait vous cacher des cours plus récents. Utilisez-le tel quel là où aucun état plus récent ne peut être obtenu.</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>L’utiliser</translation>
    </message>
    <message>
      <source>Use this catalogue as it is?</source>
      <translation>Utiliser ce catalogue tel quel ?</translation>
    </message>
  </context>
  <context>
    <name>AddCatalogue</name>
    <message numerus="yes">
      <source>%n course(s) in all languages</source>
      <translation>
        <numerusform>%Ln cours, toutes langues comptées</numerusform>
        <numerusform>%Ln cours, toutes langues comptées</numerusform>
      </translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Add a catalogue of courses</source>
      <translation>Ajouter un catalogue de cours</translation>
    </message>
    <message>
      <source>Address or folder</source>
      <translation>Adresse ou dossier</translation>
    </message>
    <message>
      <source>As whoever publishes the courses gave it to you</source>
      <translation>Telle que vous l’a donnée qui publie les cours</translation>
    </message>
    <message>
      <source>By {names}</source>
      <translation>Par {names}</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <source>Compare this number with the one that the publisher tells you, on paper, by telephone or on their own page. Add the catalogue only if every digit is the same.</source>
      <translation>Comparez ce numéro avec celui que vous donne l’éditeur, sur papier, par téléphone ou sur sa propre page. N’ajoutez le catalogue que si chaque chiffre est le même.</translation>
    </message>
    <message>
      <source>Courses of this catalogue can then be got and updated by everybody here. Nothing is downloaded now but the list of courses.</source>
      <translation>Tout le monde ici pourra alors obtenir et mettre à jour les cours de ce catalogue. Rien n’est téléchargé maintenant, sauf la liste des cours.</translation>
    </message>
    <message>
      <source>I was given a root file…</source>
      <translation>On m’a donné un fichier racine…</translation>
    </message>
    <message>
      <source>It belongs to the root file. Its number:</source>
      <translation>Il correspond au fichier racine. Son numéro :</translation>
    </message>
    <message>
      <source>It ends in .json. With it, nothing needs to be compared.</source>
      <translation>Son nom finit par .json. Avec lui, il n’y a rien à comparer.</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Regarder</translation>
    </message>
    <message>
      <source>Looking at the catalogue…</source>
      <translation>Consultation du catalogue…</translation>
    </message>
    <message>
      <source>Root file: {name}</source>
      <translation>Fichier racine : {name}</translation>
    </message>
    <message>
      <source>The folders “metadata” and “targets” lie in it.</source>
      <translation>Il contient les dossiers « metadata » et « targets ».</translation>
    </message>
    <message>
      <source>There is no such folder. An address begins with https://</source>
      <translation>Ce dossier n’existe pas. Une adresse commence par https://</translation>
    </message>
    <message>
      <source>This catalogue is here already. The address is added to it.</source>
      <translation>Ce catalogue est déjà là. L’adresse lui est ajoutée.</translation>
    </message>
    <message>
      <source>Type an address, or choose a folder</source>
      <translation>Saisissez une adresse, ou choisissez un dossier</translation>
    </message>
    <message>
      <source>Which folder?</source>
      <translation>Quel dossier ?</translation>
    </message>
    <message>
      <source>Which root file?</source>
      <translation>Quel fichier racine ?</translation>
    </message>
  </context>
  <context>
    <name>AllowPublisher</name>
    <message>
      <source>Allow it</source>
      <translation>Autoriser</translation>
    </message>
    <message>
      <source>Courses of {publisher} came from another catalogue first. From now on they would come from “{catalogue}”, which could replace those that are here. Ask the publisher, by telephone or on their own page, whether it is theirs.</source>
      <translation>Les cours de {publisher} sont d’abord venus d’un autre catalogue. Désormais ils viendraient de « {catalogue} », qui pourrait remplacer ceux qui sont ici. Demandez à l’éditeur, par téléphone ou sur sa propre page, si ce catalogue est bien le sien.</translation>
    </message>
    <message>
      <source>Let this catalogue have the publisher?</source>
      <translation>Confier l’éditeur à ce catalogue ?</translation>
    </message>
  </context>
  <context>
    <name>Available</name>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%Ln étape</numerusform>
        <numerusform>%Ln étapes</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything from here is on this computer already.</source>
      <translation>Tout ce qui est proposé ici est déjà sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Get</source>
      <translation>Obtenir</translation>
    </message>
    <message>
      <source>Get {course}, {size}</source>
      <translation>Obtenir {course}, {size}</translation>
    </message>
    <message>
      <source>Make space</source>
      <translation>Faire de la place</translation>
    </message>
    <message>
      <source>No course here is as you look for it.</source>
      <translation>Aucun cours ici ne correspond à ce que vous cherchez.</translation>
    </message>
    <message>
      <source>No course is offered here now.</source>
      <translation>Aucun cours n’est proposé ici pour le moment.</translation>
    </message>
    <message>
      <source>No native speaker has checked this text yet</source>
      <translation>Texte pas encore relu par une personne dont c’est la langue</translation>
    </message>
    <message>
      <source>On its way</source>
      <translation>En route</translation>
    </message>
    <message numerus="yes">
      <source>Show %n more course(s)</source>
      <translation>
        <numerusform>Afficher %Ln cours de plus</numerusform>
        <numerusform>Afficher %Ln cours de plus</numerusform>
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
      <source>Restore backup {number}, {when}, {where}</source>
      <translation>Restaurer la sauvegarde {number}, {when}, {where}</translation>
    </message>
    <message>
      <source>Restore from another place…</source>
      <translation>Restaurer depuis un autre endroit…</translation>
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
    <name>BringBack</name>
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
      <source>36 letters, digits and lines, as under Learners, Login card</source>
      <translation>36 lettres, chiffres et traits, comme sous Apprenants, Carte de connexion</translation>
    </message>
    <message>
      <source>Bring back a learner</source>
      <translation>Faire revenir une personne</translation>
    </message>
    <message>
      <source>Code on the login card</source>
      <translation>Code de la carte de connexion</translation>
    </message>
    <message>
      <source>Everything that is kept there was here already.</source>
      <translation>Tout ce qui y est gardé était déjà ici.</translation>
    </message>
    <message>
      <source>For somebody who learned on another computer, or whose computer broke. What is kept of them elsewhere is added here; nothing is taken away there.</source>
      <translation>Pour une personne qui a appris sur un autre ordinateur, ou dont l’ordinateur est cassé. Ce qui est gardé ailleurs est ajouté ici ; rien n’est enlevé là-bas.</translation>
    </message>
    <message>
      <source>From a stick…</source>
      <translation>Depuis une clé USB…</translation>
    </message>
    <message>
      <source>From {server}</source>
      <translation>Depuis {server}</translation>
    </message>
    <message>
      <source>Looking for the learner…</source>
      <translation>Recherche en cours…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>No name came along: names never leave a computer openly. The learner chooses a picture.</source>
      <translation>Aucun nom n’est venu : les noms ne quittent jamais un ordinateur à découvert. La personne choisit une image.</translation>
    </message>
    <message>
      <source>Nothing came</source>
      <translation>Rien n’est venu</translation>
    </message>
    <message>
      <source>Nothing is known of this code there. Look at each letter of it, or look in another place.</source>
      <translation>Là-bas, rien n’est connu sous ce code. Regardez-en chaque lettre, ou cherchez ailleurs.</translation>
    </message>
    <message>
      <source>Nothing is lost if you stop; it can be done again.</source>
      <translation>Rien n’est perdu si vous arrêtez ; on peut recommencer.</translation>
    </message>
    <message>
      <source>Only what was finished is kept there: answers and places in lessons did not come along.</source>
      <translation>Seul ce qui a été terminé y est gardé : les réponses et les endroits dans les leçons ne sont pas venus.</translation>
    </message>
    <message>
      <source>The learner is back</source>
      <translation>La personne est de retour</translation>
    </message>
    <message>
      <source>The learner is here</source>
      <translation>La personne est ici</translation>
    </message>
    <message>
      <source>This is not such a code. Look at each letter, and at the lines between</source>
      <translation>Ce n’est pas un tel code. Regardez chaque lettre, et les traits entre elles</translation>
    </message>
    <message>
      <source>What was kept there came back.</source>
      <translation>Ce qui y était gardé est revenu.</translation>
    </message>
    <message>
      <source>Who is it?</source>
      <translation>Qui est-ce ?</translation>
    </message>
    <message>
      <source>{lessons} and {quizzes} came back.</source>
      <translation>{lessons} et {quizzes} sont de retour.</translation>
    </message>
    <message>
      <source>{name} can go on here: on the first screen, by the picture and the name.</source>
      <translation>{name} peut continuer ici : sur le premier écran, par l’image et le nom.</translation>
    </message>
    <message>
      <source>{what} came back.</source>
      <translation>De retour : {what}.</translation>
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
    <name>CatalogueCard</name>
    <message>
      <source>Allow it here…</source>
      <translation>L’autoriser ici…</translation>
    </message>
    <message>
      <source>Courses by {names}</source>
      <translation>Cours de {names}</translation>
    </message>
    <message>
      <source>Good until {date}; the facilitator allowed it to be used as it is.</source>
      <translation>Valable jusqu’au {date} ; la personne responsable a permis de l’utiliser tel quel.</translation>
    </message>
    <message>
      <source>It came with Darasa</source>
      <translation>Il est fourni avec Darasa</translation>
    </message>
    <message>
      <source>It was good until {date}, and this computer says that it is {today}. Courses that are here work as before. Look for new courses; if the clock is wrong, set it.</source>
      <translation>Il était valable jusqu’au {date}, et cet ordinateur indique {today}. Les cours présents ici fonctionnent comme avant. Cherchez de nouveaux cours ; si l’horloge est fausse, réglez-la.</translation>
    </message>
    <message>
      <source>It was not looked at yet. Look for new courses when there is a connection.</source>
      <translation>Il n’a pas encore été consulté. Cherchez de nouveaux cours quand il y a une connexion.</translation>
    </message>
    <message>
      <source>No address: it came from a stick</source>
      <translation>Pas d’adresse : il vient d’une clé USB</translation>
    </message>
    <message>
      <source>Number: {number}</source>
      <translation>Numéro : {number}</translation>
    </message>
    <message>
      <source>Remove {catalogue}…</source>
      <translation>Retirer {catalogue}…</translation>
    </message>
    <message>
      <source>Use it as it is…</source>
      <translation>L’utiliser tel quel…</translation>
    </message>
    <message>
      <source>What was noted of it cannot be read. Courses that are here work as before. The facilitator can remove it and add it again.</source>
      <translation>Ce qui en a été noté ne peut pas être lu. Les cours présents ici fonctionnent comme avant. La personne responsable peut le retirer et l’ajouter à nouveau.</translation>
    </message>
  </context>
  <context>
    <name>CentreKey</name>
    <message>
      <source>Choose the stick that the collecting computer has exported to.</source>
      <translation>Choisissez la clé USB sur laquelle l’ordinateur collecteur a exporté.</translation>
    </message>
    <message>
      <source>Compare the number with the one that the collecting computer shows under Sync &amp; data, Sticks. From then on what is exported here is sealed, and only that computer can read it.</source>
      <translation>Comparez le numéro avec celui que l’ordinateur collecteur montre sous Envoi et données, Clés USB. Ensuite, ce qui est exporté d’ici est scellé, et seul cet ordinateur-là peut le lire.</translation>
    </message>
    <message>
      <source>Export to it once on the collecting computer, then choose it here again.</source>
      <translation>Exportez une fois dessus depuis l’ordinateur collecteur, puis choisissez-la ici à nouveau.</translation>
    </message>
    <message>
      <source>Forget the centre’s key?</source>
      <translation>Oublier la clé du centre ?</translation>
    </message>
    <message>
      <source>Forget the key</source>
      <translation>Oublier la clé</translation>
    </message>
    <message>
      <source>Is this the key of your centre?</source>
      <translation>Est-ce la clé de votre centre ?</translation>
    </message>
    <message>
      <source>Make the key here</source>
      <translation>Créer la clé ici</translation>
    </message>
    <message>
      <source>Seal for this centre?</source>
      <translation>Sceller pour ce centre ?</translation>
    </message>
    <message>
      <source>Take the key: which stick?</source>
      <translation>Prendre la clé : quelle clé USB ?</translation>
    </message>
    <message>
      <source>The number of the key is {number}. Other computers show it too.</source>
      <translation>Le numéro de la clé est {number}. Les autres ordinateurs le montrent aussi.</translation>
    </message>
    <message>
      <source>There is no key on this stick</source>
      <translation>Il n’y a pas de clé du centre sur cette clé USB</translation>
    </message>
    <message>
      <source>This computer becomes the collecting one. What is exported is then sealed: it holds names, and only this computer can read it. Export once to a stick, and let the other computers take the key from there. If this computer breaks, what was sealed can be read nowhere; what learners did is still on their own computers.</source>
      <translation>Cet ordinateur devient l’ordinateur collecteur. Ce qui est exporté est alors scellé : les noms y sont, et seul cet ordinateur peut le lire. Exportez une fois sur une clé USB, puis faites prendre la clé aux autres ordinateurs. Si cet ordinateur casse, ce qui a été scellé ne peut plus être lu nulle part ; ce que chacun a fait reste sur son propre ordinateur.</translation>
    </message>
    <message>
      <source>This is the collecting computer now</source>
      <translation>Cet ordinateur est maintenant le collecteur</translation>
    </message>
    <message>
      <source>What is exported from here is then not sealed any more, and holds no names. The key can be taken from a stick again.</source>
      <translation>Ce qui est exporté d’ici n’est alors plus scellé, et ne contient pas de noms. La clé peut être reprise depuis une clé USB.</translation>
    </message>
    <message>
      <source>What was sealed with it can never be read again, on no computer. What is on the computers themselves stays. This cannot be undone.</source>
      <translation>Ce qui a été scellé avec elle ne pourra plus jamais être lu, sur aucun ordinateur. Ce qui est sur les ordinateurs eux-mêmes reste. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
      <source>Yes, use this key</source>
      <translation>Oui, utiliser cette clé</translation>
    </message>
  </context>
  <context>
    <name>CentreLibraryScreen</name>
    <message>
      <source>Add a course…</source>
      <translation>Ajouter un cours…</translation>
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
    <name>Connection</name>
    <message>
      <source>It answers, knows the key, and takes what Darasa sends.</source>
      <translation>Il répond, connaît la clé et accepte ce que Darasa envoie.</translation>
    </message>
    <message>
      <source>Nothing of anybody is sent. On a slow line it takes a minute.</source>
      <translation>Rien de personne n’est envoyé. Sur une ligne lente, cela prend une minute.</translation>
    </message>
    <message>
      <source>The address begins with http://, so others in the network can read what is sent. Ask whoever runs the server for an address with https://.</source>
      <translation>L’adresse commence par http:// : d’autres sur le réseau peuvent lire ce qui est envoyé. Demandez une adresse en https:// à la personne qui gère le serveur.</translation>
    </message>
    <message>
      <source>The key may only write. That is enough for sending; bringing a learner back from there will not work with it.</source>
      <translation>La clé permet seulement d’écrire. Cela suffit pour envoyer ; faire revenir une personne depuis ce serveur ne marchera pas.</translation>
    </message>
    <message>
      <source>The server is good</source>
      <translation>Le serveur convient</translation>
    </message>
    <message>
      <source>Trying the server…</source>
      <translation>Essai du serveur…</translation>
    </message>
    <message>
      <source>Use the new address…</source>
      <translation>Utiliser la nouvelle adresse…</translation>
    </message>
  </context>
  <context>
    <name>Contents</name>
    <message>
      <source>Words of this course</source>
      <translation>Les mots de ce cours</translation>
    </message>
    <message>
      <source>You are here</source>
      <translation>Vous êtes ici</translation>
    </message>
  </context>
  <context>
    <name>CopyToStick</name>
    <message numerus="yes">
      <source>%n course(s) are on the stick now. {size} were written.</source>
      <translation>
        <numerusform>%Ln cours est maintenant sur la clé USB. {size} ont été écrits.</numerusform>
        <numerusform>%Ln cours sont maintenant sur la clé USB. {size} ont été écrits.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s) cannot be taken along this way: no catalogue vouches for them.</source>
      <translation>
        <numerusform>%Ln cours ne peut pas être emporté ainsi : aucun catalogue ne s’en porte garant.</numerusform>
        <numerusform>%Ln cours ne peuvent pas être emportés ainsi : aucun catalogue ne s’en porte garant.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s) were left out: no catalogue vouches for them any more.</source>
      <translation>
        <numerusform>%Ln cours a été laissé de côté : plus aucun catalogue ne s’en porte garant.</numerusform>
        <numerusform>%Ln cours ont été laissés de côté : plus aucun catalogue ne s’en porte garant.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s) were left: the stick has newer ones.</source>
      <translation>
        <numerusform>%Ln cours a été laissé : la clé USB en a un plus récent.</numerusform>
        <numerusform>%Ln cours ont été laissés : la clé USB en a de plus récents.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s), at most {size}</source>
      <translation>
        <numerusform>%Ln cours, au plus {size}</numerusform>
        <numerusform>%Ln cours, au plus {size}</numerusform>
      </translation>
    </message>
    <message>
      <source>Another folder…</source>
      <translation>Un autre dossier…</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy courses to a stick</source>
      <translation>Copier des cours sur une clé USB</translation>
    </message>
    <message>
      <source>Copying to the stick…</source>
      <translation>Copie sur la clé USB…</translation>
    </message>
    <message>
      <source>Darasa itself is on it too, to be installed.</source>
      <translation>Darasa s’y trouve aussi, pour être installé.</translation>
    </message>
    <message>
      <source>Leave the stick in. What was on it can be used even if you stop.</source>
      <translation>Laissez la clé USB branchée. Ce qu’elle contenait reste utilisable même si vous arrêtez.</translation>
    </message>
    <message>
      <source>No USB stick found. Put one in, or choose a folder.</source>
      <translation>Aucune clé USB trouvée. Branchez-en une, ou choisissez un dossier.</translation>
    </message>
    <message>
      <source>Some of the courses are on the stick</source>
      <translation>Une partie des cours est sur la clé USB</translation>
    </message>
    <message>
      <source>The courses are on the stick</source>
      <translation>Les cours sont sur la clé USB</translation>
    </message>
    <message>
      <source>The courses are written into a folder of their own in it.</source>
      <translation>Les cours y sont écrits dans un dossier à eux.</translation>
    </message>
    <message>
      <source>The stick then has everything to install and check these courses on another computer, without internet. Other files on it are not touched.</source>
      <translation>La clé USB a ensuite tout ce qu’il faut pour installer et vérifier ces cours sur un autre ordinateur, sans internet. Ses autres fichiers ne sont pas touchés.</translation>
    </message>
    <message>
      <source>Which folder?</source>
      <translation>Quel dossier ?</translation>
    </message>
    <message>
      <source>Which stick?</source>
      <translation>Quelle clé USB ?</translation>
    </message>
    <message>
      <source>You can pull the stick out once the system allows it.</source>
      <translation>Vous pouvez retirer la clé USB dès que le système le permet.</translation>
    </message>
    <message>
      <source>{stick}, {size} free</source>
      <translation>{stick}, {size} libres</translation>
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
      <source>From a file; who made it was not checked</source>
      <translation>Vient d’un fichier ; on n’a pas vérifié qui l’a fait</translation>
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
    <name>CourseFile</name>
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
      <source>Darasa checks that the file is whole, and shows only its lessons and questions: a course cannot start programs or look at other files.</source>
      <translation>Darasa vérifie que le fichier est entier, et n’en montre que les leçons et les questions : un cours ne peut ni lancer de programmes ni regarder d’autres fichiers.</translation>
    </message>
    <message>
      <source>It will be marked, and stay apart: what is done in it does not count for another course of this name, and it is never updated.</source>
      <translation>Il portera une marque et restera à part : ce qu’on y fait ne compte pas pour un autre cours du même nom, et il n’est jamais mis à jour.</translation>
    </message>
    <message>
      <source>Looking at the course file…</source>
      <translation>Consultation du fichier de cours…</translation>
    </message>
    <message>
      <source>Nobody that Darasa knows published this file, so who made it cannot be checked. Only the facilitator can add it: from people you trust.</source>
      <translation>Personne que Darasa connaisse n’a publié ce fichier : on ne peut pas vérifier qui l’a fait. Seule la personne responsable peut l’ajouter, s’il vient de gens en qui elle a confiance.</translation>
    </message>
    <message>
      <source>The course is here</source>
      <translation>Le cours est là</translation>
    </message>
    <message>
      <source>The course is here already</source>
      <translation>Le cours est déjà là</translation>
    </message>
    <message>
      <source>“{course}” is on this computer, and there is nothing to do.</source>
      <translation>« {course} » est sur cet ordinateur, et il n’y a rien à faire.</translation>
    </message>
    <message>
      <source>“{course}” is ready for everybody who learns on this computer.</source>
      <translation>« {course} » est prêt pour toutes les personnes qui apprennent sur cet ordinateur.</translation>
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
    <name>DataCard</name>
    <message>
      <source>Change the limit</source>
      <translation>Changer la limite</translation>
    </message>
    <message>
      <source>Data used in {month}</source>
      <translation>Données utilisées en {month}</translation>
    </message>
    <message>
      <source>Set a limit</source>
      <translation>Fixer une limite</translation>
    </message>
    <message>
      <source>{day}: {size}</source>
      <comment>the day of a month, and what it cost</comment>
      <translation>{day} : {size}</translation>
    </message>
    <message>
      <source>{used} of {budget}</source>
      <translation>{used} sur {budget}</translation>
    </message>
  </context>
  <context>
    <name>Details</name>
    <message>
      <source>Its number for that</source>
      <translation>Son numéro pour cela</translation>
    </message>
    <message>
      <source>Nothing is lost. Show this to whoever runs the server: they know what has to be mended there. Then send it again.</source>
      <translation>Rien n’est perdu. Montrez ceci à la personne qui gère le serveur : elle sait ce qu’il faut y réparer. Ensuite, envoyez à nouveau.</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <source>The server did not take this</source>
      <translation>Le serveur n’a pas pris ceci</translation>
    </message>
    <message>
      <source>The statement’s id</source>
      <translation>L’identifiant de l’énoncé</translation>
    </message>
    <message>
      <source>What the server said</source>
      <translation>Ce que le serveur a dit</translation>
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
    <name>DownloadRow</name>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%Ln étape</numerusform>
        <numerusform>%Ln étapes</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel {course}</source>
      <translation>Annuler {course}</translation>
    </message>
    <message>
      <source>Get {course} sooner</source>
      <translation>Obtenir {course} plus tôt</translation>
    </message>
    <message>
      <source>Pause {course}</source>
      <translation>Mettre en pause {course}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Resume {course}</source>
      <translation>Reprendre {course}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Try {course} again</source>
      <translation>Réessayer {course}</translation>
    </message>
    <message>
      <source>What happened with {course}?</source>
      <translation>Qu’est-il arrivé à {course} ?</translation>
    </message>
    <message>
      <source>continues from there</source>
      <translation>reprend à cet endroit</translation>
    </message>
    <message>
      <source>is being checked</source>
      <translation>vérification en cours</translation>
    </message>
    <message>
      <source>waits for its turn</source>
      <translation>attend son tour</translation>
    </message>
    <message>
      <source>waits for the connection</source>
      <translation>attend la connexion</translation>
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
      <source>Saved. {title}. {words}</source>
      <comment>spoken; the answer is in the record</comment>
      <translation>Enregistré. {title}. {words}</translation>
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
    <name>Fetching</name>
    <message>
      <source>{course} is on this computer now</source>
      <translation>{course} est maintenant sur cet ordinateur</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source>1 to 5 hours</source>
      <translation>1 à 5 heures</translation>
    </message>
    <message>
      <source>All languages</source>
      <translation>Toutes les langues</translation>
    </message>
    <message>
      <source>All levels</source>
      <translation>Tous les niveaux</translation>
    </message>
    <message>
      <source>Any length</source>
      <translation>Toute durée</translation>
    </message>
    <message>
      <source>For anyone</source>
      <translation>Pour tout public</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>Pour qui</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Durée</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <source>More than 5 hours</source>
      <translation>Plus de 5 heures</translation>
    </message>
    <message>
      <source>Up to an hour</source>
      <translation>Jusqu’à une heure</translation>
    </message>
  </context>
  <context>
    <name>GlossaryDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Words of this course</source>
      <translation>Les mots de ce cours</translation>
    </message>
  </context>
  <context>
    <name>HereTab</name>
    <message numerus="yes">
      <source>%n course file(s) here belong to no course. What was learned in them is kept.</source>
      <translation>
        <numerusform>%Ln fichier de cours d’ici n’appartient à aucun cours. Ce qui y a été appris est gardé.</numerusform>
        <numerusform>%Ln fichiers de cours d’ici n’appartiennent à aucun cours. Ce qui y a été appris est gardé.</numerusform>
      </translation>
    </message>
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
      <source>Add it again</source>
      <translation>Ajouter à nouveau</translation>
    </message>
    <message>
      <source>Add {name} again</source>
      <translation>Ajouter à nouveau : {name}</translation>
    </message>
    <message>
      <source>Look at “Internet” or “USB stick” above, or add a course file.</source>
      <translation>Regardez « Internet » ou « Clé USB » ci-dessus, ou ajoutez un fichier de cours.</translation>
    </message>
    <message>
      <source>Look at “Internet” or “USB stick” above, or ask your facilitator to add a course.</source>
      <translation>Regardez « Internet » ou « Clé USB » ci-dessus, ou demandez à la personne qui vous accompagne d’ajouter un cours.</translation>
    </message>
    <message>
      <source>No course here has these words in its title or summary.</source>
      <translation>Aucun cours ici n’a ces mots dans son titre ou son résumé.</translation>
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
      <source>Remove {course}…</source>
      <translation>Retirer {course}…</translation>
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
    <name>HitModel</name>
    <message>
      <source>Course</source>
      <translation>Cours</translation>
    </message>
    <message>
      <source>Word explained</source>
      <translation>Mot expliqué</translation>
    </message>
  </context>
  <context>
    <name>Home</name>
    <message numerus="yes">
      <source>%n completion(s) waiting</source>
      <translation>
        <numerusform>%Ln élément terminé en attente</numerusform>
        <numerusform>%Ln éléments terminés en attente</numerusform>
      </translation>
    </message>
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
      <source>Offline</source>
      <translation>Hors ligne</translation>
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
    <name>InProgress</name>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%Ln étape</numerusform>
        <numerusform>%Ln étapes</numerusform>
      </translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Make space</source>
      <translation>Faire de la place</translation>
    </message>
    <message>
      <source>Newer versions</source>
      <translation>Versions plus récentes</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Mettre à jour</translation>
    </message>
    <message>
      <source>Update all · {size}</source>
      <translation>Tout mettre à jour · {size}</translation>
    </message>
    <message>
      <source>Update downloads at most {whole}</source>
      <translation>La mise à jour télécharge au plus {whole}</translation>
    </message>
    <message>
      <source>Update downloads {part} of {whole}</source>
      <translation>La mise à jour télécharge {part} sur {whole}</translation>
    </message>
    <message>
      <source>Update {course}. {cost}</source>
      <translation>Mettre à jour {course}. {cost}</translation>
    </message>
    <message>
      <source>{languages} · {steps} · on this computer</source>
      <translation>{languages} · {steps} · sur cet ordinateur</translation>
    </message>
  </context>
  <context>
    <name>InternetTab</name>
    <message>
      <source>A catalogue says where courses can be got, and vouches for them. The facilitator can add one.</source>
      <translation>Un catalogue dit où obtenir des cours, et s’en porte garant. La personne responsable peut en ajouter un.</translation>
    </message>
    <message>
      <source>Add a catalogue…</source>
      <translation>Ajouter un catalogue…</translation>
    </message>
    <message>
      <source>Available from the internet</source>
      <translation>Disponible sur internet</translation>
    </message>
    <message>
      <source>Last looked: {moment}</source>
      <translation>Dernière consultation : {moment}</translation>
    </message>
    <message>
      <source>Look for new courses</source>
      <translation>Chercher de nouveaux cours</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <source>No catalogue of courses yet</source>
      <translation>Pas encore de catalogue de cours</translation>
    </message>
    <message>
      <source>Nobody has looked for new courses yet</source>
      <translation>Personne n’a encore cherché de nouveaux cours</translation>
    </message>
    <message>
      <source>This connection may be paid by the megabyte</source>
      <translation>Cette connexion est peut-être facturée au mégaoctet</translation>
    </message>
    <message>
      <source>Whoever publishes courses gives you an address and a number to compare.</source>
      <translation>Qui publie des cours vous donne une adresse et un numéro à comparer.</translation>
    </message>
  </context>
  <context>
    <name>Languages</name>
    <message>
      <source>Checked by a native speaker: {name}, {date}.</source>
      <translation>Vérifié par une personne dont c’est la langue : {name}, {date}.</translation>
    </message>
    <message>
      <source>No native speaker has checked these words yet.</source>
      <translation>Ces mots n’ont pas encore été relus par une personne dont c’est la langue.</translation>
    </message>
    <message>
      <source>This computer has no letters for {language}: boxes stand in their place. Ask your facilitator to add a font for it.</source>
      <translation>Cet ordinateur n’a pas les lettres de la langue {language} : des cases vides les remplacent. Demandez à la personne qui vous accompagne d’ajouter une police pour elle.</translation>
    </message>
    <message>
      <source>This computer has no letters for {language}: boxes stand in their place. Ask your facilitator to install the package {package}.</source>
      <translation>Cet ordinateur n’a pas les lettres de la langue {language} : des cases vides les remplacent. Demandez à la personne qui vous accompagne d’installer le paquet {package}.</translation>
    </message>
    <message>
      <source>This computer has no letters for {language}: boxes stand in their place. In the settings of Windows, under System, Optional features, your facilitator can add “{package}”.</source>
      <translation>Cet ordinateur n’a pas les lettres de la langue {language} : des cases vides les remplacent. Dans les paramètres de Windows, sous Système, Fonctionnalités facultatives, la personne qui vous accompagne peut ajouter « {package} ».</translation>
    </message>
    <message>
      <source>{language}: letters missing on this computer</source>
      <translation>{language} : lettres absentes de cet ordinateur</translation>
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
      <source>By this code the learner is brought back on another computer, or after this one broke. Write it on a card for them. It opens nothing here, and a record store knows the learner by it.</source>
      <translation>Avec ce code, la personne revient sur un autre ordinateur, ou si celui-ci casse. Écrivez-le pour elle sur une carte. Il n’ouvre rien ici, et un entrepôt de suivi la connaît sous ce code.</translation>
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
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
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
      <source>Login card</source>
      <translation>Carte de connexion</translation>
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
      <source>Login card</source>
      <translation>Carte de connexion</translation>
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
    <name>LessonStructure</name>
    <message>
      <source>Back to the text</source>
      <translation>Retour au texte</translation>
    </message>
    <message>
      <source>Lines of a program</source>
      <translation>Lignes d’un programme</translation>
    </message>
    <message>
      <source>Note {number}</source>
      <translation>Note {number}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message numerus="yes">
      <source>Table with %n row(s): {columns}</source>
      <translation>
        <numerusform>Tableau de %Ln ligne : {columns}</numerusform>
        <numerusform>Tableau de %Ln lignes : {columns}</numerusform>
      </translation>
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
      <source>Not yet</source>
      <translation>Pas encore</translation>
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
      <source>Right</source>
      <translation>Juste</translation>
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
      <source>Advanced</source>
      <translation>Avancé</translation>
    </message>
    <message>
      <source>Beginner</source>
      <translation>Débutant</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>Tout le monde</translation>
    </message>
    <message>
      <source>Health workers</source>
      <translation>Personnel de santé</translation>
    </message>
    <message>
      <source>Intermediate</source>
      <translation>Intermédiaire</translation>
    </message>
    <message>
      <source>Needs {needed}, {free} free</source>
      <translation>Demande {needed}, {free} libres</translation>
    </message>
    <message>
      <source>Paused at {done} of {whole}</source>
      <translation>En pause à {done} sur {whole}</translation>
    </message>
    <message>
      <source>People with disabilities</source>
      <translation>Personnes handicapées</translation>
    </message>
    <message>
      <source>Room taken by courses</source>
      <translation>Place prise par les cours</translation>
    </message>
    <message>
      <source>Small businesses</source>
      <translation>Petites entreprises</translation>
    </message>
    <message>
      <source>Stopped at {done} of {whole}</source>
      <translation>Arrêté à {done} sur {whole}</translation>
    </message>
    <message>
      <source>Teachers</source>
      <translation>Enseignants</translation>
    </message>
    <message>
      <source>Unions</source>
      <translation>Syndicats</translation>
    </message>
    <message>
      <source>Women</source>
      <translation>Femmes</translation>
    </message>
    <message>
      <source>Workers</source>
      <translation>Travailleurs</translation>
    </message>
    <message>
      <source>Young people</source>
      <translation>Jeunes</translation>
    </message>
    <message numerus="yes">
      <source>about %n day(s) left</source>
      <translation>
        <numerusform>encore environ %Ln jour</numerusform>
        <numerusform>encore environ %Ln jours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n hour(s) left</source>
      <translation>
        <numerusform>encore environ %Ln heure</numerusform>
        <numerusform>encore environ %Ln heures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s) left</source>
      <translation>
        <numerusform>encore environ %Ln minute</numerusform>
        <numerusform>encore environ %Ln minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %n second(s) left</source>
      <translation>
        <numerusform>encore environ %Ln seconde</numerusform>
        <numerusform>encore environ %Ln secondes</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {whole}</source>
      <translation>{done} sur {whole}</translation>
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
    <message>
      <source>Find a course</source>
      <translation>Trouver un cours</translation>
    </message>
    <message>
      <source>From a stick, no internet data used</source>
      <translation>Depuis une clé USB, sans données internet</translation>
    </message>
    <message>
      <source>From {catalogue}</source>
      <translation>De {catalogue}</translation>
    </message>
    <message>
      <source>Internet</source>
      <translation>Internet</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
      <source>On this computer · %n</source>
      <comment>how many courses</comment>
      <translation>
        <numerusform>Sur cet ordinateur · %Ln</numerusform>
        <numerusform>Sur cet ordinateur · %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>This connection may be paid by the megabyte</source>
      <translation>Cette connexion est peut-être facturée au mégaoctet</translation>
    </message>
    <message>
      <source>USB stick</source>
      <translation>Clé USB</translation>
    </message>
    <message numerus="yes">
      <source>USB stick · %n</source>
      <comment>how many courses are new on it</comment>
      <translation>
        <numerusform>Clé USB · %Ln</numerusform>
        <numerusform>Clé USB · %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Where courses are</source>
      <translation>Où sont les cours</translation>
    </message>
  </context>
  <context>
    <name>Limit</name>
    <message>
      <source>0 means no limit. A thousand finished steps take about 1 MB</source>
      <translation>0 veut dire sans limite. Mille étapes terminées prennent environ 1 Mo</translation>
    </message>
    <message>
      <source>Both ways count, for all servers together. When it is reached, nothing more is sent until next month, and everything stays saved on this computer.</source>
      <translation>Les deux sens comptent, pour tous les serveurs ensemble. Quand la limite est atteinte, plus rien n’est envoyé avant le mois suivant, et tout reste enregistré sur cet ordinateur.</translation>
    </message>
    <message>
      <source>How much data a month?</source>
      <translation>Combien de données par mois ?</translation>
    </message>
    <message>
      <source>Megabytes a month</source>
      <translation>Mégaoctets par mois</translation>
    </message>
    <message>
      <source>Type a whole number from 0 to {most}</source>
      <translation>Tapez un nombre entier de 0 à {most}</translation>
    </message>
  </context>
  <context>
    <name>Listening</name>
    <message>
      <source>Go on reading</source>
      <translation>Reprendre la lecture</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Écouter</translation>
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
    <name>MakeSpace</name>
    <message>
      <source>Choose courses that can leave this computer. What learners did in them is kept: when a course comes back, they go on where they were. Other files of this computer can be put elsewhere too.</source>
      <translation>Choisissez les cours qui peuvent quitter cet ordinateur. Ce que les apprenants y ont fait est gardé : quand un cours revient, ils reprennent là où ils étaient. D’autres fichiers de cet ordinateur peuvent aussi être mis ailleurs.</translation>
    </message>
    <message>
      <source>Chosen: {chosen}</source>
      <translation>Choisi : {chosen}</translation>
    </message>
    <message>
      <source>Make space</source>
      <translation>Faire de la place</translation>
    </message>
    <message>
      <source>No course here can go.</source>
      <translation>Aucun cours d’ici ne peut partir.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message numerus="yes">
      <source>Remove %n course(s)</source>
      <translation>
        <numerusform>Retirer %Ln cours</numerusform>
        <numerusform>Retirer %Ln cours</numerusform>
      </translation>
    </message>
    <message>
      <source>{needed} are lacking. Chosen: {chosen}</source>
      <translation>Il manque {needed}. Choisi : {chosen}</translation>
    </message>
    <message>
      <source>{needed} are lacking. Chosen: {chosen}. That is enough.</source>
      <translation>Il manque {needed}. Choisi : {chosen}. Cela suffit.</translation>
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
    <message>
      <source>Saved</source>
      <translation>Enregistré</translation>
    </message>
  </context>
  <context>
    <name>PackChoice</name>
    <message>
      <source>chosen</source>
      <translation>choisi</translation>
    </message>
  </context>
  <context>
    <name>Passage</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
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
    <name>PictureViewer</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <source>Whole picture</source>
      <translation>Image entière</translation>
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
    <name>PlayerBar</name>
    <message>
      <source>Back one sentence</source>
      <translation>Phrase précédente</translation>
    </message>
    <message>
      <source>Faster</source>
      <translation>Plus vite</translation>
    </message>
    <message>
      <source>Getting the voice ready</source>
      <translation>La voix se prépare</translation>
    </message>
    <message>
      <source>Go on reading aloud</source>
      <translation>Reprendre la lecture à voix haute</translation>
    </message>
    <message>
      <source>On one sentence</source>
      <translation>Phrase suivante</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Lire à voix haute</translation>
    </message>
    <message>
      <source>Read to the end</source>
      <translation>Lu jusqu’au bout</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>Lecture à voix haute</translation>
    </message>
    <message>
      <source>Slower</source>
      <translation>Plus lentement</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>Stop reading aloud</source>
      <translation>Arrêter la lecture à voix haute</translation>
    </message>
    <message>
      <source>Voice: {name}</source>
      <translation>Voix : {name}</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <comment>the sentence that is read</comment>
      <translation>{number} sur {total}</translation>
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
    <message>
      <source>The question before</source>
      <translation>La question précédente</translation>
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
    <name>RemoveCatalogue</name>
    <message>
      <source>Courses from it that are here stay, with everything learners did in them. They are not updated any more, and nothing new comes from it. It can be added again.</source>
      <translation>Les cours qui en viennent restent ici, avec tout ce que les apprenants y ont fait. Ils ne sont plus mis à jour, et rien de nouveau n’en vient. On peut l’ajouter à nouveau.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove this catalogue?</source>
      <translation>Retirer ce catalogue ?</translation>
    </message>
  </context>
  <context>
    <name>RemoveCourse</name>
    <message>
      <source>It frees {size}.</source>
      <translation>Cela libère {size}.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove this course?</source>
      <translation>Retirer ce cours ?</translation>
    </message>
    <message>
      <source>What learners did in it is kept: when the course comes back, they go on where they were.</source>
      <translation>Ce que les apprenants y ont fait est gardé : quand le cours revient, ils reprennent là où ils étaient.</translation>
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
      <source>Read that part again: {question}</source>
      <translation>Relire ce passage : {question}</translation>
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
    <name>RulesCard</name>
    <message>
      <source>About 1 kB for each finished step</source>
      <translation>Environ 1 ko par étape terminée</translation>
    </message>
    <message>
      <source>Also over mobile data</source>
      <translation>Aussi par données mobiles</translation>
    </message>
    <message>
      <source>It may cost money. Not every computer knows which connection is mobile data</source>
      <translation>Cela peut coûter de l’argent. Tous les ordinateurs ne savent pas quelle connexion est mobile</translation>
    </message>
    <message>
      <source>Send by itself when online</source>
      <translation>Envoyer tout seul en ligne</translation>
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
      <source>Each letter has a shape of its own, so that none is taken for another</source>
      <translation>Chaque lettre a sa propre forme, pour qu’on n’en prenne aucune pour une autre</translation>
    </message>
    <message>
      <source>Easy letters</source>
      <translation>Lettres faciles</translation>
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
      <source>For Latin letters: a shape of its own for each. Arabic letters stay as they are</source>
      <translation>Pour les lettres latines : une forme propre à chacune. Les lettres arabes restent telles quelles</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>How fast a voice reads when you press Listen</source>
      <translation>La vitesse de la voix quand vous appuyez sur Écouter</translation>
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
      <source>Line spacing</source>
      <translation>Interligne</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>Lecture à voix haute</translation>
    </message>
    <message>
      <source>Room between the lines of lessons, questions and answers</source>
      <translation>L’espace entre les lignes des leçons, des questions et des réponses</translation>
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
      <source>This computer does not have these letters yet. They are called {name}. Whoever looks after the computer can install them: the package is {package}</source>
      <translation>Cet ordinateur n’a pas encore ces lettres. Elles s’appellent {name}. La personne qui s’occupe de l’ordinateur peut les installer : c’est le paquet {package}</translation>
    </message>
    <message>
      <source>This is how a lesson looks. Ilse sold 10 jars of oil and 1 jar of honey at the market. She wrote both numbers in her book, and at home she checked them again.</source>
      <translation>Voici à quoi ressemble une leçon. Ilse a vendu 10 pots d’huile et 1 pot de miel au marché. Elle a noté les deux nombres dans son cahier et, à la maison, elle les a vérifiés.</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Very wide</source>
      <translation>Très large</translation>
    </message>
    <message>
      <source>Wide</source>
      <translation>Large</translation>
    </message>
    <message>
      <source>Windows slide in softly. Off is calmer, and lighter for old computers</source>
      <translation>Les fenêtres glissent en douceur. Sans eux, c’est plus calme, et plus léger pour les vieux ordinateurs</translation>
    </message>
  </context>
  <context>
    <name>SearchResults</name>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>%Ln endroit</numerusform>
        <numerusform>%Ln endroits</numerusform>
      </translation>
    </message>
    <message>
      <source>Courses are being read for the first time. What is found will show here.</source>
      <translation>Les cours sont lus pour la première fois. Ce qui est trouvé se montrera ici.</translation>
    </message>
    <message>
      <source>In your courses</source>
      <translation>Dans vos cours</translation>
    </message>
    <message>
      <source>No course here has these words. Try fewer letters, or another word.</source>
      <translation>Aucun cours ici n’a ces mots. Essayez moins de lettres, ou un autre mot.</translation>
    </message>
    <message>
      <source>Places in your courses</source>
      <translation>Endroits dans vos cours</translation>
    </message>
    <message>
      <source>Searching is not possible now: the disk is full, or cannot be used. Courses still open.</source>
      <translation>La recherche n’est pas possible maintenant : le disque est plein, ou inutilisable. Les cours s’ouvrent toujours.</translation>
    </message>
    <message numerus="yes">
      <source>The %n best places. Type more to find others.</source>
      <translation>
        <numerusform>Le meilleur endroit (%Ln). Écrivez davantage pour en trouver d’autres.</numerusform>
        <numerusform>Les %Ln meilleurs endroits. Écrivez davantage pour en trouver d’autres.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Sending</name>
    <message>
      <source>There is a connection again.</source>
      <translation>La connexion est revenue.</translation>
    </message>
    <message>
      <source>There is no connection now. Everything on this computer goes on.</source>
      <translation>Il n’y a pas de connexion pour l’instant. Tout continue sur cet ordinateur.</translation>
    </message>
  </context>
  <context>
    <name>ServerCard</name>
    <message>
      <source>All sent: {when}</source>
      <translation>Tout envoyé : {when}</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Changer</translation>
    </message>
    <message>
      <source>Change {name}</source>
      <translation>Changer {name}</translation>
    </message>
    <message>
      <source>It took everything</source>
      <translation>Il a tout pris</translation>
    </message>
    <message>
      <source>Nothing was sent there yet</source>
      <translation>Rien n’y a encore été envoyé</translation>
    </message>
    <message>
      <source>Test connection</source>
      <translation>Tester la connexion</translation>
    </message>
  </context>
  <context>
    <name>ServerDialog</name>
    <message>
      <source>A learning record store (xAPI) gets what learners finish. Names and PINs stay on this computer: it is told only the code of each learner.</source>
      <translation>Un entrepôt de suivi (xAPI) reçoit ce que chacun termine. Les noms et les codes PIN restent sur cet ordinateur : il n’apprend que le code de chaque personne.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>As whoever runs the server gave it to you; it begins with https://</source>
      <translation>Telle que la personne qui gère le serveur vous l’a donnée ; elle commence par https://</translation>
    </message>
    <message>
      <source>Change the server</source>
      <translation>Changer le serveur</translation>
    </message>
    <message>
      <source>Completions only</source>
      <translation>Étapes terminées</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Everything means answers and places in lessons too: it costs more data, and a learner who is brought back goes on at the same place.</source>
      <translation>Tout, ce sont aussi les réponses et les endroits dans les leçons : cela coûte plus de données, et une personne qui revient continue au même endroit.</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Clé</translation>
    </message>
    <message>
      <source>Leave it empty to keep the one that is set</source>
      <translation>Laissez vide pour garder celui qui est enregistré</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Nothing more is sent there. What is there stays there, and everything stays on this computer. If it is set up again, everything is sent from the beginning.</source>
      <translation>Plus rien n’y est envoyé. Ce qui y est y reste, et tout reste sur cet ordinateur. S’il est installé à nouveau, tout est envoyé depuis le début.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove this server?</source>
      <translation>Retirer ce serveur ?</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Retirer…</translation>
    </message>
    <message>
      <source>Secret</source>
      <translation>Secret</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Serveur</translation>
    </message>
    <message>
      <source>Set up a server</source>
      <translation>Installer un serveur</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Tester</translation>
    </message>
    <message>
      <source>Type a name that no other server has here</source>
      <translation>Tapez un nom qu’aucun autre serveur n’a ici</translation>
    </message>
    <message>
      <source>Type the address alone; it begins with https://</source>
      <translation>Tapez l’adresse seule ; elle commence par https://</translation>
    </message>
    <message>
      <source>Type the key as it was given to you; it has no colon in it</source>
      <translation>Tapez la clé telle qu’on vous l’a donnée ; elle ne contient pas de deux-points</translation>
    </message>
    <message>
      <source>Type the secret as it was given to you</source>
      <translation>Tapez le secret tel qu’on vous l’a donné</translation>
    </message>
    <message>
      <source>Use this address</source>
      <translation>Utiliser cette adresse</translation>
    </message>
    <message>
      <source>What is sent</source>
      <translation>Ce qui est envoyé</translation>
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
      <source>Sync</source>
      <comment>short, under an icon</comment>
      <translation>Envoi</translation>
    </message>
    <message>
      <source>Sync &amp; data</source>
      <translation>Envoi et données</translation>
    </message>
    <message>
      <source>Where to go</source>
      <translation>Où aller</translation>
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
    <name>Speech</name>
    <message>
      <source>A part of Darasa that reads aloud is not installed here. Please ask your facilitator to add it: it is the optional part “media”.</source>
      <translation>La partie de Darasa qui lit à voix haute n’est pas installée ici. Demandez à la personne qui vous accompagne de l’ajouter : c’est la partie facultative « media ».</translation>
    </message>
    <message>
      <source>Code:</source>
      <translation>Code :</translation>
    </message>
    <message>
      <source>It can read aloud, but not in this course's language. Please ask your facilitator to add a voice: on Linux, the package speech-dispatcher-espeak-ng has many; on Windows, voices come with a language in its settings.</source>
      <translation>Il peut lire à voix haute, mais pas dans la langue de ce cours. Demandez à la personne qui vous accompagne d’ajouter une voix : sous Linux, le paquet speech-dispatcher-espeak-ng en contient beaucoup ; sous Windows, les voix viennent avec une langue, dans les paramètres.</translation>
    </message>
    <message>
      <source>It has no program that speaks. Please ask your facilitator: on Linux, the packages speech-dispatcher and speech-dispatcher-espeak-ng are needed; Windows brings its own.</source>
      <translation>Il n’a pas de programme qui parle. Demandez à la personne qui vous accompagne : sous Linux, il faut les paquets speech-dispatcher et speech-dispatcher-espeak-ng ; Windows a le sien.</translation>
    </message>
    <message>
      <source>Nothing you did is lost. Look whether the loudspeaker or the headphones are plugged in, then press Listen again. If it stays silent, close Darasa and start the computer again.</source>
      <translation>Rien de ce que vous avez fait n’est perdu. Regardez si le haut-parleur ou le casque est branché, puis appuyez de nouveau sur Écouter. S’il n’y a toujours pas de son, fermez Darasa et redémarrez l’ordinateur.</translation>
    </message>
    <message>
      <source>Picture: {text}</source>
      <translation>Image : {text}</translation>
    </message>
    <message>
      <source>The voice does not answer</source>
      <translation>La voix ne répond pas</translation>
    </message>
    <message>
      <source>This computer cannot read aloud yet</source>
      <translation>Cet ordinateur ne peut pas encore lire à voix haute</translation>
    </message>
    <message>
      <source>This computer has no voice for {language}</source>
      <translation>Cet ordinateur n’a pas de voix pour la langue {language}</translation>
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
        <numerusform>%Ln cours. {free}</numerusform>
        <numerusform>%Ln cours. {free}</numerusform>
      </translation>
    </message>
    <message>
      <source>Add this catalogue…</source>
      <translation>Ajouter ce catalogue…</translation>
    </message>
    <message>
      <source>Bring the stick here, put it in, and look again. It works without internet.</source>
      <translation>Apportez la clé USB ici, branchez-la, et regardez de nouveau. Cela marche sans internet.</translation>
    </message>
    <message>
      <source>Copy courses to it…</source>
      <translation>Y copier des cours…</translation>
    </message>
    <message>
      <source>Courses on the stick</source>
      <translation>Cours sur la clé USB</translation>
    </message>
    <message>
      <source>How to prepare a stick</source>
      <translation>Comment préparer une clé USB</translation>
    </message>
    <message>
      <source>It has courses of the catalogue “{title}”, which is not known here. A facilitator can add it.</source>
      <translation>Elle a des cours du catalogue « {title} », qui n’est pas connu ici. La personne responsable peut l’ajouter.</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Regarder de nouveau</translation>
    </message>
    <message>
      <source>No USB stick found</source>
      <translation>Aucune clé USB trouvée</translation>
    </message>
    <message>
      <source>No courses are on it yet. {free}</source>
      <translation>Elle n’a pas encore de cours. {free}</translation>
    </message>
    <message>
      <source>No courses of a catalogue that is known here. {free}</source>
      <translation>Aucun cours d’un catalogue connu ici. {free}</translation>
    </message>
    <message>
      <source>On a computer that has the courses, put in any USB stick with some room on it. Nothing on it is deleted.</source>
      <translation>Sur un ordinateur qui a les cours, branchez une clé USB quelconque où il reste de la place. Rien de ce qu’elle contient n’est supprimé.</translation>
    </message>
    <message>
      <source>Open Library, then USB stick, and press “Copy courses to it”. Choose the courses.</source>
      <translation>Ouvrez Bibliothèque, puis Clé USB, et appuyez sur « Y copier des cours ». Choisissez les cours.</translation>
    </message>
    <message>
      <source>Put in a stick with Darasa courses. Other files on it are not touched. If you have just put it in, wait a few seconds.</source>
      <translation>Branchez une clé USB avec des cours Darasa. Ses autres fichiers ne sont pas touchés. Si vous venez de la brancher, attendez quelques secondes.</translation>
    </message>
    <message>
      <source>{size} free</source>
      <translation>{size} libres</translation>
    </message>
  </context>
  <context>
    <name>Sticks</name>
    <message numerus="yes">
      <source>%n entries of it were broken and left out.</source>
      <translation>
        <numerusform>%Ln entrée était abîmée et a été laissée de côté.</numerusform>
        <numerusform>%Ln entrées étaient abîmées et ont été laissées de côté.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries were written ({size}), to this file:</source>
      <translation>
        <numerusform>%Ln entrée ({size}) a été écrite dans ce fichier :</numerusform>
        <numerusform>%Ln entrées ({size}) ont été écrites dans ce fichier :</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n learner(s)</source>
      <translation>
        <numerusform>%Ln personne</numerusform>
        <numerusform>%Ln personnes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n learner(s) erased there are erased here too.</source>
      <translation>
        <numerusform>%Ln personne effacée là-bas est effacée ici aussi.</numerusform>
        <numerusform>%Ln personnes effacées là-bas sont effacées ici aussi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new entries</source>
      <translation>
        <numerusform>%Ln nouvelle entrée</numerusform>
        <numerusform>%Ln nouvelles entrées</numerusform>
      </translation>
    </message>
    <message>
      <source>A computer without a name</source>
      <translation>Un ordinateur sans nom</translation>
    </message>
    <message>
      <source>A file with the whole record of this computer is written into a folder of its own. Other files on the stick are not touched.</source>
      <translation>Un fichier avec tout ce que cet ordinateur garde est écrit dans un dossier à part. Les autres fichiers de la clé USB ne sont pas touchés.</translation>
    </message>
    <message>
      <source>Do you know this computer?</source>
      <translation>Connaissez-vous cet ordinateur ?</translation>
    </message>
    <message>
      <source>Everything is on the stick</source>
      <translation>Tout est sur la clé USB</translation>
    </message>
    <message>
      <source>Export: which stick?</source>
      <translation>Exporter : quelle clé USB ?</translation>
    </message>
    <message>
      <source>It is not sealed, so no names are in it, only codes. What learners answered can be read by whoever has the stick.</source>
      <translation>Ce n’est pas scellé : aucun nom n’y est, seulement des codes. Les réponses peuvent être lues par quiconque a la clé USB.</translation>
    </message>
    <message>
      <source>It is sealed: only the collecting computer of this centre can read it.</source>
      <translation>C’est scellé : seul l’ordinateur collecteur de ce centre peut le lire.</translation>
    </message>
    <message>
      <source>Leave the stick in. Nothing is lost if you stop.</source>
      <translation>Laissez la clé USB branchée. Rien n’est perdu si vous arrêtez.</translation>
    </message>
    <message>
      <source>Leave the stick in. Nothing is lost if you stop; do it again then.</source>
      <translation>Laissez la clé USB branchée. Rien n’est perdu si vous arrêtez ; recommencez alors.</translation>
    </message>
    <message>
      <source>Looking at the stick…</source>
      <translation>Lecture du contenu de la clé USB…</translation>
    </message>
    <message>
      <source>Nothing here was changed.</source>
      <translation>Rien n’a changé ici.</translation>
    </message>
    <message>
      <source>Nothing was taken in</source>
      <translation>Rien n’a été repris</translation>
    </message>
    <message>
      <source>Only what this computer wrote itself is on the stick.</source>
      <translation>Il n’y a sur la clé USB que ce que cet ordinateur a écrit lui-même.</translation>
    </message>
    <message>
      <source>Read: which stick?</source>
      <translation>Lire : quelle clé USB ?</translation>
    </message>
    <message>
      <source>Reading the stick…</source>
      <translation>Lecture de la clé USB…</translation>
    </message>
    <message>
      <source>Records from it were never taken in here. Compare the number below with the one that the other computer shows under Sync &amp; data, Sticks. From then on Darasa knows it.</source>
      <translation>Rien de cet ordinateur n’a encore été repris ici. Comparez le numéro ci-dessous avec celui que l’autre ordinateur montre sous Envoi et données, Clés USB. Ensuite, Darasa le connaît.</translation>
    </message>
    <message>
      <source>The stick was read</source>
      <translation>La clé USB est lue</translation>
    </message>
    <message>
      <source>There is no record of Darasa on it. Export to it on the other computer.</source>
      <translation>Elle ne contient rien de Darasa. Exportez dessus depuis l’autre ordinateur.</translation>
    </message>
    <message>
      <source>What other computers exported to it is added here. Nothing on the stick is changed, and nothing here is taken away.</source>
      <translation>Ce que d’autres ordinateurs y ont exporté est ajouté ici. Rien ne change sur la clé USB, et rien n’est enlevé ici.</translation>
    </message>
    <message>
      <source>Writing to the stick…</source>
      <translation>Écriture sur la clé USB…</translation>
    </message>
    <message>
      <source>Yes, take it in</source>
      <translation>Oui, le reprendre</translation>
    </message>
    <message>
      <source>{computer}: everything was here already.</source>
      <translation>{computer} : tout était déjà ici.</translation>
    </message>
    <message>
      <source>{computer}: {entries}, {learners}.</source>
      <translation>{computer} : {entries}, {learners}.</translation>
    </message>
  </context>
  <context>
    <name>SticksCard</name>
    <message>
      <source>Adds what other computers exported. Nothing is taken away from either</source>
      <translation>Ajoute ce que d’autres ordinateurs ont exporté. Rien n’est enlevé nulle part</translation>
    </message>
    <message>
      <source>Forget the key…</source>
      <translation>Oublier la clé…</translation>
    </message>
    <message>
      <source>Make a key…</source>
      <translation>Créer une clé…</translation>
    </message>
    <message>
      <source>Off: what is exported holds codes instead of names, and is not sealed</source>
      <translation>Non : ce qui est exporté contient des codes au lieu des noms, et n’est pas scellé</translation>
    </message>
    <message>
      <source>On: sealed for the collecting computer. Number of the key: {number}</source>
      <translation>Oui : scellé pour l’ordinateur collecteur. Numéro de la clé : {number}</translation>
    </message>
    <message>
      <source>On: sealed for this computer, the collecting one. Number of the key: {number}</source>
      <translation>Oui : scellé pour cet ordinateur, le collecteur. Numéro de la clé : {number}</translation>
    </message>
    <message>
      <source>Only this centre can read what is exported</source>
      <translation>Seul ce centre peut lire ce qui est exporté</translation>
    </message>
    <message>
      <source>Read a stick…</source>
      <translation>Lire une clé USB…</translation>
    </message>
    <message>
      <source>Sticks</source>
      <translation>Clés USB</translation>
    </message>
    <message>
      <source>Take it from a stick…</source>
      <translation>La prendre d’une clé USB…</translation>
    </message>
    <message>
      <source>The number of this computer: {number}</source>
      <translation>Le numéro de cet ordinateur : {number}</translation>
    </message>
  </context>
  <context>
    <name>SyncItems</name>
    <message>
      <source>A learner from another computer</source>
      <translation>Une personne d’un autre ordinateur</translation>
    </message>
    <message>
      <source>Certificate earned</source>
      <translation>Certificat obtenu</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Fermé</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Cours</translation>
    </message>
    <message>
      <source>Course finished</source>
      <translation>Cours terminé</translation>
    </message>
    <message>
      <source>Lesson finished</source>
      <translation>Leçon terminée</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Ouvert</translation>
    </message>
    <message>
      <source>Question answered</source>
      <translation>Question répondue</translation>
    </message>
    <message>
      <source>Quiz passed</source>
      <translation>Quiz réussi</translation>
    </message>
    <message>
      <source>Quiz tried, not passed yet</source>
      <translation>Quiz essayé, pas encore réussi</translation>
    </message>
    <message>
      <source>Read on</source>
      <translation>Lecture poursuivie</translation>
    </message>
    <message>
      <source>Something done</source>
      <translation>Quelque chose de fait</translation>
    </message>
  </context>
  <context>
    <name>SyncScreen</name>
    <message numerus="yes">
      <source>%n completion(s) are waiting</source>
      <translation>
        <numerusform>%Ln élément terminé est en attente</numerusform>
        <numerusform>%Ln éléments terminés sont en attente</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to send are waiting</source>
      <translation>
        <numerusform>%Ln élément à envoyer est en attente</numerusform>
        <numerusform>%Ln éléments à envoyer sont en attente</numerusform>
      </translation>
    </message>
    <message>
      <source>A learner from elsewhere</source>
      <translation>Une personne venue d’ailleurs</translation>
    </message>
    <message>
      <source>Bring back a learner…</source>
      <translation>Faire revenir une personne…</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. It sends by itself in a while.</source>
      <translation>Tout est enregistré sur cet ordinateur. L’envoi se fait tout seul dans un moment.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. It sends by itself when there is internet.</source>
      <translation>Tout est enregistré sur cet ordinateur. L’envoi se fait tout seul dès qu’il y a internet.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. Sending by itself is off: it goes out when somebody asks for it here.</source>
      <translation>Tout est enregistré sur cet ordinateur. L’envoi automatique est coupé : il se fait quand quelqu’un le demande ici.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. This connection is mobile data: it waits for another one, or until somebody asks for it here.</source>
      <translation>Tout est enregistré sur cet ordinateur. Cette connexion est mobile : l’envoi attend une autre connexion, ou que quelqu’un le demande ici.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. With a server, what learners finish is kept in a second place too. Without one, a stick can carry it.</source>
      <translation>Tout est enregistré sur cet ordinateur. Avec un serveur, ce que chacun termine est gardé aussi à un deuxième endroit. Sans serveur, une clé USB peut le porter.</translation>
    </message>
    <message>
      <source>Everything is sent</source>
      <translation>Tout est envoyé</translation>
    </message>
    <message numerus="yes">
      <source>Everything is sent except %n that the server did not take</source>
      <translation>
        <numerusform>Tout est envoyé sauf %Ln élément que le serveur n’a pas pris</numerusform>
        <numerusform>Tout est envoyé sauf %Ln éléments que le serveur n’a pas pris</numerusform>
      </translation>
    </message>
    <message>
      <source>Last full sync: {when}</source>
      <translation>Dernier envoi complet : {when}</translation>
    </message>
    <message>
      <source>No server yet</source>
      <translation>Pas encore de serveur</translation>
    </message>
    <message>
      <source>Nothing is lost. See below what the server says about it, mend that, and send it again.</source>
      <translation>Rien n’est perdu. Voyez plus bas ce qu’en dit le serveur, réparez cela, puis envoyez à nouveau.</translation>
    </message>
    <message>
      <source>Nothing was sent yet</source>
      <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
      <source>Offline. {waiting}</source>
      <translation>Hors ligne. {waiting}</translation>
    </message>
    <message>
      <source>Sending…</source>
      <translation>Envoi en cours…</translation>
    </message>
    <message>
      <source>Somebody who learned on another computer goes on here, by the code of their login card</source>
      <translation>Une personne qui a appris sur un autre ordinateur continue ici, avec le code de sa carte de connexion</translation>
    </message>
    <message>
      <source>Sync &amp; data</source>
      <translation>Envoi et données</translation>
    </message>
    <message>
      <source>You can go on working meanwhile. Nothing is lost if the line drops.</source>
      <translation>Vous pouvez continuer à travailler. Rien n’est perdu si la ligne se coupe.</translation>
    </message>
  </context>
  <context>
    <name>TopCard</name>
    <message>
      <source>Export to USB</source>
      <translation>Exporter vers USB</translation>
    </message>
    <message>
      <source>Set up a server</source>
      <translation>Installer un serveur</translation>
    </message>
    <message>
      <source>Try to send now</source>
      <translation>Essayer d’envoyer</translation>
    </message>
  </context>
  <context>
    <name>Troubles</name>
    <message>
      <source>A catalogue cannot be called so</source>
      <translation>Un catalogue ne peut pas s’appeler ainsi</translation>
    </message>
    <message>
      <source>A catalogue cannot be read from this address</source>
      <translation>Aucun catalogue ne peut être lu à cette adresse</translation>
    </message>
    <message>
      <source>A course is too large for a stick</source>
      <translation>Un cours est trop grand pour une clé USB</translation>
    </message>
    <message>
      <source>A newer version of the course leaves it out. What you did in it is kept. Open the course to see what comes next.</source>
      <translation>Une version plus récente du cours ne la contient plus. Ce que vous y avez fait est gardé. Ouvrez le cours pour voir la suite.</translation>
    </message>
    <message>
      <source>A newer version of this course is here already</source>
      <translation>Une version plus récente de ce cours est déjà ici</translation>
    </message>
    <message>
      <source>A web page answered instead of the catalogue</source>
      <translation>Une page web a répondu à la place du catalogue</translation>
    </message>
    <message>
      <source>A web page answered instead of the server</source>
      <translation>Une page web a répondu à la place du serveur</translation>
    </message>
    <message>
      <source>Another window or command is getting courses now</source>
      <translation>Une autre fenêtre ou commande obtient des cours en ce moment</translation>
    </message>
    <message>
      <source>Another window or command sends this record now. Nothing is lost: what is left goes out right after it.</source>
      <translation>Une autre fenêtre ou commande envoie déjà. Rien n’est perdu : ce qui reste part juste après.</translation>
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
      <source>Darasa cannot make sense of it. Nothing counts as sent, and everything is saved here. Look at the address, or show the details to whoever runs the server.</source>
      <translation>Darasa n’arrive pas à le comprendre. Rien ne compte comme envoyé, et tout est enregistré ici. Regardez l’adresse, ou montrez les détails à la personne qui gère le serveur.</translation>
    </message>
    <message>
      <source>Darasa cannot read or write the folder of courses now. What came so far is kept, and your courses are as they were. Ask the person who looks after this computer to look at the disk.</source>
      <translation>Darasa ne peut ni lire ni écrire le dossier des cours maintenant. Ce qui est venu est gardé, et vos cours sont comme avant. Demandez à la personne qui s’occupe de cet ordinateur de regarder le disque.</translation>
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
      <source>Everything here is as it was. Some sticks have a little switch that forbids writing: look for it, or take another stick.</source>
      <translation>Tout ici est comme avant. Certaines clés USB ont un petit interrupteur qui interdit l’écriture : cherchez-le, ou prenez une autre clé.</translation>
    </message>
    <message>
      <source>Everything in it is safe and was not touched. Start the newer Darasa, or install it here.</source>
      <translation>Tout ce qu’il contient est en sécurité et n’a pas été touché. Lancez le Darasa plus récent, ou installez-le ici.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer, and waits. Show the details to whoever runs the server.</source>
      <translation>Tout est enregistré sur cet ordinateur, et attend. Montrez les détails à la personne qui gère le serveur.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer, and waits. Try again in a while.</source>
      <translation>Tout est enregistré sur cet ordinateur, et attend. Réessayez dans un moment.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. It is sent by itself when there is a network again.</source>
      <translation>Tout est enregistré sur cet ordinateur. L’envoi se fait tout seul dès qu’il y a de nouveau un réseau.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. Look at the connection, and try again.</source>
      <translation>Tout est enregistré sur cet ordinateur. Regardez la connexion, puis réessayez.</translation>
    </message>
    <message>
      <source>Everything is saved on this computer. Try again whenever you like.</source>
      <translation>Tout est enregistré sur cet ordinateur. Réessayez quand vous voulez.</translation>
    </message>
    <message>
      <source>Everything of both is together. There is nothing to do.</source>
      <translation>Tout ce que les deux ont fait est réuni. Il n’y a rien à faire.</translation>
    </message>
    <message>
      <source>Far too much came</source>
      <translation>Il est venu beaucoup trop</translation>
    </message>
    <message>
      <source>It asks to be left alone for a while. Everything is saved on this computer. Darasa tries again by itself.</source>
      <translation>Il demande qu’on le laisse un moment. Tout est enregistré sur cet ordinateur. Darasa réessaie tout seul.</translation>
    </message>
    <message>
      <source>It asks to be left alone for a while. What came so far is kept, and Darasa goes on from there by itself.</source>
      <translation>Il demande qu’on le laisse tranquille un moment. Ce qui est venu est gardé, et Darasa reprend de là tout seul.</translation>
    </message>
    <message>
      <source>It came from a stick, and can be renewed from a stick. To renew it over the internet, add it with its address.</source>
      <translation>Il vient d’une clé USB, et peut être renouvelé depuis une clé USB. Pour le renouveler par internet, ajoutez-le avec son adresse.</translation>
    </message>
    <message>
      <source>It does not speak xAPI 1.0, which Darasa sends. Nothing was sent, and everything is saved here. Ask whoever runs the server for a newer one.</source>
      <translation>Il ne parle pas xAPI 1.0, que Darasa envoie. Rien n’a été envoyé, et tout est enregistré ici. Demandez-en un plus récent à la personne qui gère le serveur.</translation>
    </message>
    <message>
      <source>It is being sent already</source>
      <translation>L’envoi est déjà en cours</translation>
    </message>
    <message>
      <source>It is here already, or somebody cancelled it. Look at the list.</source>
      <translation>Il est déjà là, ou quelqu’un l’a annulé. Regardez la liste.</translation>
    </message>
    <message>
      <source>It is not as its makers signed it. Nothing of it was taken, and your courses are as they were. Use another address or stick, and tell the makers of the catalogue.</source>
      <translation>Il n’est pas tel que ses auteurs l’ont signé. Rien n’en a été pris, et vos cours sont comme avant. Utilisez une autre adresse ou clé USB, et prévenez les auteurs du catalogue.</translation>
    </message>
    <message>
      <source>It is not as the other computer signed it. Nothing of it was taken in, and nothing here was changed. Export again on the other computer.</source>
      <translation>Il n’est pas tel que l’autre ordinateur l’a signé. Rien n’en a été repris, et rien n’a changé ici. Exportez à nouveau sur l’autre ordinateur.</translation>
    </message>
    <message>
      <source>It is not in this place</source>
      <translation>Ce n’est pas à cet endroit</translation>
    </message>
    <message>
      <source>It is sealed for this centre. Nothing here was changed. Read the stick on the computer that made the centre’s key.</source>
      <translation>Il est scellé pour ce centre. Rien n’a changé ici. Lisez la clé USB sur l’ordinateur qui a créé la clé du centre.</translation>
    </message>
    <message>
      <source>It knows the key, which may not do this. Everything is saved here. Ask whoever runs the server to allow it, or for another key.</source>
      <translation>Il connaît la clé, mais elle n’en a pas le droit. Tout est enregistré ici. Demandez ce droit, ou une autre clé, à la personne qui gère le serveur.</translation>
    </message>
    <message>
      <source>It may be being renewed at this moment, or only a part was copied. Nothing of it was taken, and your courses are as they were. Try again in a while.</source>
      <translation>On est peut-être en train de le renouveler, ou une partie seulement a été copiée. Rien n’en a été pris, et vos cours sont comme avant. Réessayez dans un moment.</translation>
    </message>
    <message>
      <source>It may be made to do harm. Nothing of it was taken in, and nothing here was changed. Export again on the other computer.</source>
      <translation>Il est peut-être fait pour nuire. Rien n’en a été repris, et rien n’a changé ici. Exportez à nouveau sur l’autre ordinateur.</translation>
    </message>
    <message>
      <source>It may be made to do harm. Reading was stopped, nothing of it was taken, and your courses are as they were. Look at the address.</source>
      <translation>Il est peut-être fait pour nuire. La lecture a été arrêtée, rien n’en a été pris, et vos cours sont comme avant. Regardez l’adresse.</translation>
    </message>
    <message>
      <source>It needs {needed}, and {free} are free. Nothing was changed. Make some room on the disk, and add the course again.</source>
      <translation>Il lui faut {needed}, et {free} sont libres. Rien n’a changé. Faites de la place sur le disque, puis ajoutez à nouveau le cours.</translation>
    </message>
    <message>
      <source>It needs {needed}, and {free} are free. Nothing was written. Choose fewer courses, make some room on the stick, or take another one.</source>
      <translation>Il faut {needed}, et {free} sont libres. Rien n’a été écrit. Choisissez moins de cours, faites de la place sur la clé USB, ou prenez-en une autre.</translation>
    </message>
    <message>
      <source>It says that it is at {address} now. Nothing was sent there, and everything is saved here. Ask whoever runs the server whether that is right; then change the address.</source>
      <translation>Il dit être maintenant à {address}. Rien n’y a été envoyé, et tout est enregistré ici. Demandez à la personne qui gère le serveur si c’est juste ; changez ensuite l’adresse.</translation>
    </message>
    <message>
      <source>It says that it is from {computer}, and bears another signature than before. Nothing of it was taken in, and nothing here was changed. Ask whoever looks after that computer.</source>
      <translation>Il dit venir de {computer}, et porte une autre signature qu’avant. Rien n’en a été repris, et rien n’a changé ici. Demandez à la personne qui s’occupe de cet ordinateur-là.</translation>
    </message>
    <message>
      <source>It says {date}, and at that time the server’s certificate does not count. Nothing was changed here. Set the clock of the computer, and try again.</source>
      <translation>Elle indique {date}, et à ce moment le certificat du serveur ne compte pas. Rien n’a été changé ici. Réglez l’horloge de l’ordinateur, et réessayez.</translation>
    </message>
    <message>
      <source>It says {date}, and at that time the server’s certificate does not count. Nothing was sent, and everything is saved here. Set the clock of the computer, and try again.</source>
      <translation>Elle indique {date}, et à ce moment le certificat du serveur ne compte pas. Rien n’a été envoyé, et tout est enregistré ici. Mettez l’ordinateur à l’heure, puis réessayez.</translation>
    </message>
    <message>
      <source>It stays as it is, with everything you did in it. There is nothing to do.</source>
      <translation>Elle reste telle quelle, avec tout ce que vous y avez fait. Il n’y a rien à faire.</translation>
    </message>
    <message>
      <source>It took what was sent and does not have it. Nothing of that counts as sent, and everything is saved here. Tell whoever runs the server.</source>
      <translation>Il a pris ce qui a été envoyé et ne l’a pas. Rien de cela ne compte comme envoyé, et tout est enregistré ici. Prévenez la personne qui gère le serveur.</translation>
    </message>
    <message>
      <source>It was cut off or changed since it was written. Nothing of it was taken in, and nothing is lost on the other computer. Export again there.</source>
      <translation>Il a été coupé ou modifié depuis son écriture. Rien n’en a été repris, et rien n’est perdu sur l’autre ordinateur. Exportez-y à nouveau.</translation>
    </message>
    <message>
      <source>It was damaged or changed on its way. It was not used, and your courses are as they were. Try again, or use another connection or stick.</source>
      <translation>Cela a été abîmé ou changé en chemin. Ce n’a pas été utilisé, et vos cours sont comme avant. Réessayez, ou utilisez une autre connexion ou clé USB.</translation>
    </message>
    <message>
      <source>It was good until {date}, and this computer says that it is {today}. Courses that are here work as before. If the clock is wrong, set it. Else look for new courses, or ask the facilitator whether the catalogue may be used as it is.</source>
      <translation>C’était valable jusqu’au {date}, et cet ordinateur indique {today}. Les cours présents ici fonctionnent comme avant. Si l’horloge est fausse, réglez-la. Sinon, cherchez de nouveaux cours, ou demandez à la personne responsable si le catalogue peut être utilisé tel quel.</translation>
    </message>
    <message>
      <source>It was not sent</source>
      <translation>Ce n’est pas envoyé</translation>
    </message>
    <message>
      <source>It was pulled out, or cannot be read. What came so far is kept, and nothing here was changed. Put the stick in again, and try once more.</source>
      <translation>Elle a été retirée, ou ne peut pas être lue. Ce qui est venu est gardé, et rien n’a été changé ici. Rebranchez la clé USB, et essayez encore une fois.</translation>
    </message>
    <message>
      <source>It was pulled out, or it does not work. What is on this computer is as it was. Put the stick in again, and try once more.</source>
      <translation>Elle a été retirée, ou elle ne marche pas. Ce qui est sur cet ordinateur est comme avant. Remettez la clé USB, puis réessayez.</translation>
    </message>
    <message>
      <source>It was stopped</source>
      <translation>C’est arrêté</translation>
    </message>
    <message>
      <source>It would bring back what was replaced, so nothing of it was taken, and your courses are as they were. Try again later or over another connection; if it stays, tell the makers.</source>
      <translation>Cela ramènerait ce qui a été remplacé : rien n’en a été pris, et vos cours sont comme avant. Réessayez plus tard ou par une autre connexion ; si cela reste, prévenez les auteurs.</translation>
    </message>
    <message>
      <source>Its parts do not fit together. Nothing of it was used, and your courses are as they were. Tell the makers of the catalogue, and look for a newer version in a while.</source>
      <translation>Ses parties ne vont pas ensemble. Rien n’en a été utilisé, et vos cours sont comme avant. Prévenez les auteurs du catalogue, et cherchez une version plus récente dans un moment.</translation>
    </message>
    <message>
      <source>Key and secret are mistyped, count no more, or may not do this. Nothing was sent, and everything is saved here. Type them again, or ask whoever runs the server for new ones.</source>
      <translation>La clé et le secret sont mal tapés, ne comptent plus ou n’en ont pas le droit. Rien n’a été envoyé, et tout est enregistré ici. Tapez-les à nouveau, ou demandez-en d’autres à la personne qui gère le serveur.</translation>
    </message>
    <message>
      <source>Many networks want a sign-in first. Nothing was sent, and everything is saved here. Open a web browser, sign in to the network, and try again. If no page comes, look at the address.</source>
      <translation>Beaucoup de réseaux demandent d’abord de s’identifier. Rien n’a été envoyé, et tout est enregistré ici. Ouvrez un navigateur, identifiez-vous sur le réseau, puis réessayez. Si aucune page ne vient, regardez l’adresse.</translation>
    </message>
    <message>
      <source>Many networks want a sign-in first. What came so far is kept. Open a web browser, sign in to the network, and try again. If no page comes, look at the address.</source>
      <translation>Beaucoup de réseaux demandent d’abord de s’identifier. Ce qui est venu est gardé. Ouvrez un navigateur web, identifiez-vous sur le réseau, et réessayez. Si aucune page ne vient, regardez l’adresse.</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Pas de réponse</translation>
    </message>
    <message>
      <source>No catalogue vouches for them, so others could not check them. Nothing was written. Choose courses that came from a catalogue.</source>
      <translation>Aucun catalogue ne s’en porte garant, et d’autres ne pourraient pas les vérifier. Rien n’a été écrit. Choisissez des cours venus d’un catalogue.</translation>
    </message>
    <message>
      <source>Nobody knows this server</source>
      <translation>Personne ne connaît ce serveur</translation>
    </message>
    <message>
      <source>None of these courses can be shared this way</source>
      <translation>Aucun de ces cours ne peut être partagé ainsi</translation>
    </message>
    <message>
      <source>Nothing answers at {host}. Everything is saved on this computer. The server may be switched off, or its address may be another one. Try again later, or look at the address.</source>
      <translation>Rien ne répond à {host}. Tout est enregistré sur cet ordinateur. Le serveur est peut-être éteint, ou son adresse est une autre. Réessayez plus tard, ou regardez l’adresse.</translation>
    </message>
    <message>
      <source>Nothing answers at {host}. What came so far is kept. The server may be switched off, or its address may be another one. Try again later, or look at the address.</source>
      <translation>Rien ne répond à {host}. Ce qui est venu est gardé. Le serveur est peut-être éteint, ou son adresse est une autre. Réessayez plus tard, ou regardez l’adresse.</translation>
    </message>
    <message>
      <source>Nothing can be written to this stick</source>
      <translation>On ne peut rien écrire sur cette clé USB</translation>
    </message>
    <message>
      <source>Nothing here was changed. Try again later, or tell whoever looks after the catalogue.</source>
      <translation>Rien n’a été changé ici. Réessayez plus tard, ou prévenez qui s’occupe du catalogue.</translation>
    </message>
    <message>
      <source>Nothing is lost: everything is on this computer, and what was on the stick is as it was. Make some room on the stick, or take another one.</source>
      <translation>Rien n’est perdu : tout est sur cet ordinateur, et ce qui était sur la clé USB est comme avant. Faites-y de la place, ou prenez-en une autre.</translation>
    </message>
    <message>
      <source>Nothing is lost: everything is on this computer. Some sticks have a little switch that forbids writing: look for it, or take another stick.</source>
      <translation>Rien n’est perdu : tout est sur cet ordinateur. Certaines clés USB ont un petit bouton qui interdit l’écriture : cherchez-le, ou prenez une autre clé.</translation>
    </message>
    <message>
      <source>Nothing needs to be done.</source>
      <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
      <source>Nothing of it was kept, and everything is saved on this computer. Look at the address: it may be that of something else.</source>
      <translation>Rien n’en a été gardé, et tout est enregistré sur cet ordinateur. Regardez l’adresse : c’est peut-être celle d’autre chose.</translation>
    </message>
    <message>
      <source>Nothing of it was kept. Look at the address: it may be that of something else.</source>
      <translation>Rien n’en a été gardé. Regardez l’adresse : c’est peut-être celle d’autre chose.</translation>
    </message>
    <message>
      <source>Nothing of it was taken in yet. Read the stick, and say whether you know the computer.</source>
      <translation>Rien n’en a encore été repris. Lisez la clé USB, et dites si vous connaissez l’ordinateur.</translation>
    </message>
    <message>
      <source>Nothing of it was taken in, and nothing here was changed. Choose another file.</source>
      <translation>Rien n’en a été repris, et rien n’a changé ici. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>Nothing of it was taken in, and nothing here was changed. Install the newer Darasa on this computer, and read the stick again.</source>
      <translation>Rien n’en a été repris, et rien n’a changé ici. Installez le Darasa plus récent sur cet ordinateur, puis relisez la clé USB.</translation>
    </message>
    <message>
      <source>Nothing of it was taken, and your courses are as they were. A newer Darasa may be needed; or ask the makers of the catalogue.</source>
      <translation>Rien n’en a été pris, et vos cours sont comme avant. Il faut peut-être un Darasa plus récent ; ou demandez aux auteurs du catalogue.</translation>
    </message>
    <message>
      <source>Nothing of it was, and nothing here was changed. Export again on the other computer.</source>
      <translation>Rien n’en a été repris, et rien n’a changé ici. Exportez à nouveau sur l’autre ordinateur.</translation>
    </message>
    <message>
      <source>Nothing of this publisher is offered until that is mended. Courses of all others, and those that are here, are not touched by it. Tell the makers of the catalogue.</source>
      <translation>Rien de cet éditeur n’est proposé jusqu’à ce que ce soit réparé. Les cours de tous les autres, et ceux qui sont ici, n’en sont pas touchés. Prévenez les auteurs du catalogue.</translation>
    </message>
    <message>
      <source>Nothing was brought back from it, and nothing was changed. Choose another backup.</source>
      <translation>Rien n’en a été restauré, et rien n’a changé. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
      <source>Nothing was changed, and everything is saved here. Set up the server again.</source>
      <translation>Rien n’a changé, et tout est enregistré ici. Installez à nouveau le serveur.</translation>
    </message>
    <message>
      <source>Nothing was changed, and your courses are as they were. Try again later.</source>
      <translation>Rien n’a été changé, et vos cours sont comme avant. Réessayez plus tard.</translation>
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
      <source>Nothing was changed. Choose a short name that no other catalogue has.</source>
      <translation>Rien n’a été changé. Choisissez un nom court qu’aucun autre catalogue n’a.</translation>
    </message>
    <message>
      <source>Nothing was changed. Close the other window of Darasa, then try again.</source>
      <translation>Rien n’a changé. Fermez l’autre fenêtre de Darasa, puis réessayez.</translation>
    </message>
    <message>
      <source>Nothing was changed. Forget the one that is here first, if another one is to take its place.</source>
      <translation>Rien n’a changé. Oubliez d’abord celle qui est ici, si une autre doit prendre sa place.</translation>
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
      <source>Nothing was changed. Look at each letter of the address, or choose the folder in which the folders “metadata” and “targets” lie.</source>
      <translation>Rien n’a été changé. Regardez chaque lettre de l’adresse, ou choisissez le dossier qui contient les dossiers « metadata » et « targets ».</translation>
    </message>
    <message>
      <source>Nothing was changed. Look at the name, the address, the key and the secret.</source>
      <translation>Rien n’a changé. Regardez le nom, l’adresse, la clé et le secret.</translation>
    </message>
    <message>
      <source>Nothing was changed. Make the key on the collecting computer, export there once, and choose that stick.</source>
      <translation>Rien n’a changé. Créez la clé sur l’ordinateur collecteur, exportez-y une fois, puis choisissez cette clé USB.</translation>
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
      <source>Nothing was changed. Type an address that begins with https:// or http://, or choose a folder.</source>
      <translation>Rien n’a été changé. Saisissez une adresse qui commence par https:// ou http://, ou choisissez un dossier.</translation>
    </message>
    <message>
      <source>Nothing was changed. Use {shortest} to {longest} letters. Best are a few words that only you would put together.</source>
      <translation>Rien n’a changé. Utilisez de {shortest} à {longest} lettres. Le mieux : quelques mots que personne d’autre ne mettrait ensemble.</translation>
    </message>
    <message>
      <source>Nothing was taken back to the older state. Courses on it can still be used where they are the right ones. Renew the stick on a computer with internet.</source>
      <translation>Rien n’a été ramené à l’état ancien. Ses cours peuvent encore servir quand ce sont les bons. Renouvelez la clé USB sur un ordinateur qui a internet.</translation>
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
      <source>Only that centre can read it. Nothing here was changed. Take it to that centre, or export again with the key of this one.</source>
      <translation>Seul ce centre-là peut le lire. Rien n’a changé ici. Portez-le à ce centre, ou exportez à nouveau avec la clé de celui-ci.</translation>
    </message>
    <message>
      <source>Only the collecting computer can read this file</source>
      <translation>Seul l’ordinateur collecteur peut lire ce fichier</translation>
    </message>
    <message>
      <source>Only the facilitator can do this</source>
      <translation>Seule la personne responsable peut faire cela</translation>
    </message>
    <message>
      <source>Only those of the catalogue that was here first are offered: the other one may only pretend. A facilitator who knows that it is right can allow it.</source>
      <translation>Seuls ceux du catalogue venu le premier sont proposés : l’autre fait peut-être semblant. La personne responsable, si elle sait qu’il est le bon, peut l’autoriser.</translation>
    </message>
    <message>
      <source>Only {free} are free. Everything so far is saved. Ask the person who looks after this computer to make some room soon: on a full disk Darasa cannot save what you do.</source>
      <translation>Il ne reste que {free}. Tout est enregistré jusqu’ici. Demandez à la personne qui s’occupe de cet ordinateur de faire bientôt de la place : sur un disque plein, Darasa ne peut pas enregistrer ce que vous faites.</translation>
    </message>
    <message>
      <source>Somebody changed this catalogue</source>
      <translation>Quelqu’un a changé ce catalogue</translation>
    </message>
    <message>
      <source>Somebody changed this file</source>
      <translation>Quelqu’un a modifié ce fichier</translation>
    </message>
    <message>
      <source>Somebody removed it, or it has changed. Your courses are as they were.</source>
      <translation>Quelqu’un l’a retiré, ou il a changé. Vos cours sont comme avant.</translation>
    </message>
    <message>
      <source>Something answers there that keeps no learning records. Nothing was sent, and everything is saved here. Look at each letter of the address, also at what comes after the name.</source>
      <translation>Ce qui répond là ne garde pas de données d’apprentissage. Rien n’a été envoyé, et tout est enregistré ici. Regardez chaque lettre de l’adresse, aussi ce qui suit le nom.</translation>
    </message>
    <message>
      <source>Something changed the file on its way</source>
      <translation>Quelque chose a changé le fichier en chemin</translation>
    </message>
    <message>
      <source>Something changes this course on its way</source>
      <translation>Quelque chose change ce cours en chemin</translation>
    </message>
    <message>
      <source>Something did not work</source>
      <translation>Quelque chose n’a pas marché</translation>
    </message>
    <message>
      <source>Something shows an old state of the catalogue</source>
      <translation>Quelque chose montre un ancien état du catalogue</translation>
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
      <source>The catalogue cannot be used</source>
      <translation>Le catalogue ne peut pas être utilisé</translation>
    </message>
    <message>
      <source>The catalogue could not be written down</source>
      <translation>Le catalogue n’a pas pu être noté</translation>
    </message>
    <message>
      <source>The catalogue did not answer as it should</source>
      <translation>Le catalogue n’a pas répondu comme il devrait</translation>
    </message>
    <message>
      <source>The catalogue does not have this course any more</source>
      <translation>Le catalogue n’a plus ce cours</translation>
    </message>
    <message>
      <source>The catalogue has a form that Darasa does not know</source>
      <translation>Le catalogue a une forme que Darasa ne connaît pas</translation>
    </message>
    <message>
      <source>The catalogue is larger than any can be</source>
      <translation>Le catalogue est plus grand qu’aucun ne peut l’être</translation>
    </message>
    <message>
      <source>The catalogue is not complete there</source>
      <translation>Le catalogue n’y est pas complet</translation>
    </message>
    <message>
      <source>The clock of this computer may be wrong</source>
      <translation>L’heure de cet ordinateur est peut-être fausse</translation>
    </message>
    <message>
      <source>The connection broke off</source>
      <translation>La connexion s’est coupée</translation>
    </message>
    <message>
      <source>The connection is not secure</source>
      <translation>La connexion n’est pas sûre</translation>
    </message>
    <message>
      <source>The course could not be brought here</source>
      <translation>Le cours n’a pas pu être apporté ici</translation>
    </message>
    <message>
      <source>The course file cannot be reached</source>
      <translation>Le fichier du cours est introuvable</translation>
    </message>
    <message>
      <source>The courses are not all on the stick</source>
      <translation>Les cours ne sont pas tous sur la clé USB</translation>
    </message>
    <message>
      <source>The disk does not take the course</source>
      <translation>Le disque ne prend pas le cours</translation>
    </message>
    <message>
      <source>The disk is full, or Darasa may not write to its folder. What was known before still counts, and your courses are as they were. Make some room on the disk, and try again.</source>
      <translation>Le disque est plein, ou Darasa ne peut pas écrire dans son dossier. Ce qui était connu avant compte toujours, et vos cours sont comme avant. Faites de la place sur le disque, et réessayez.</translation>
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
      <source>The file was not written</source>
      <translation>Le fichier n’a pas été écrit</translation>
    </message>
    <message>
      <source>The file {file} cannot be read or written. What learners did is safe. Show this to the person who looks after the computers.</source>
      <translation>Le fichier {file} ne peut pas être lu ou écrit. Ce que chacun a fait est en sûreté. Montrez ceci à la personne qui s’occupe des ordinateurs.</translation>
    </message>
    <message>
      <source>The file {file} is damaged. Nothing is sent meanwhile, and everything is saved on this computer. Put the file away, and set up the server again.</source>
      <translation>Le fichier {file} est abîmé. Rien n’est envoyé entre-temps, et tout est enregistré sur cet ordinateur. Mettez ce fichier de côté, puis installez à nouveau le serveur.</translation>
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
      <source>The folder is not there</source>
      <translation>Le dossier n’est pas là</translation>
    </message>
    <message>
      <source>The keys of this computer cannot be used</source>
      <translation>Les clés de cet ordinateur ne peuvent pas servir</translation>
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
      <source>The limit of this month is reached</source>
      <translation>La limite de ce mois est atteinte</translation>
    </message>
    <message>
      <source>The list of courses of {publisher} has a mistake</source>
      <translation>La liste des cours de {publisher} a une faute</translation>
    </message>
    <message>
      <source>The makers of the catalogue took the key back, perhaps because it was stolen. Nothing of it was taken, and your courses are as they were. Use another address, or tell the makers.</source>
      <translation>Les auteurs du catalogue ont repris la clé, peut-être parce qu’elle a été volée. Rien n’en a été pris, et vos cours sont comme avant. Utilisez une autre adresse, ou prévenez les auteurs.</translation>
    </message>
    <message>
      <source>The name {host} is not found. Everything is saved on this computer. Look at each letter of the address, or try again later.</source>
      <translation>Le nom {host} est introuvable. Tout est enregistré sur cet ordinateur. Regardez chaque lettre de l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
      <source>The name {host} is not found. What came so far is kept. Look at each letter of the address, or try again later.</source>
      <translation>Le nom {host} n’est pas trouvé. Ce qui est venu est gardé. Regardez chaque lettre de l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
      <source>The publisher made a mistake with this course</source>
      <translation>L’éditeur a fait une faute dans ce cours</translation>
    </message>
    <message>
      <source>The server answered far too much</source>
      <translation>Le serveur a répondu beaucoup trop</translation>
    </message>
    <message>
      <source>The server answered something odd</source>
      <translation>Le serveur a répondu quelque chose d’étrange</translation>
    </message>
    <message>
      <source>The server could not be reached</source>
      <translation>Le serveur n’a pas pu être joint</translation>
    </message>
    <message>
      <source>The server does not accept the key</source>
      <translation>Le serveur n’accepte pas la clé</translation>
    </message>
    <message>
      <source>The server does not give this file</source>
      <translation>Le serveur ne donne pas ce fichier</translation>
    </message>
    <message>
      <source>The server does not keep what it is sent</source>
      <translation>Le serveur ne garde pas ce qu’on lui envoie</translation>
    </message>
    <message>
      <source>The server does not let this key do that</source>
      <translation>Le serveur ne permet pas cela à cette clé</translation>
    </message>
    <message>
      <source>The server has moved</source>
      <translation>Le serveur a déménagé</translation>
    </message>
    <message>
      <source>The server is busy</source>
      <translation>Le serveur est occupé</translation>
    </message>
    <message>
      <source>The server is too old</source>
      <translation>Le serveur est trop ancien</translation>
    </message>
    <message>
      <source>The server refuses what it is sent</source>
      <translation>Le serveur refuse ce qu’on lui envoie</translation>
    </message>
    <message>
      <source>The settings could not be read</source>
      <translation>Les réglages n’ont pas pu être lus</translation>
    </message>
    <message>
      <source>The stick cannot be read</source>
      <translation>La clé USB ne peut pas être lue</translation>
    </message>
    <message>
      <source>The stick is full</source>
      <translation>La clé USB est pleine</translation>
    </message>
    <message>
      <source>The stick or the folder is gone</source>
      <translation>La clé USB ou le dossier n’est plus là</translation>
    </message>
    <message>
      <source>The stick was not used</source>
      <translation>La clé USB n’a pas servi</translation>
    </message>
    <message>
      <source>The stick was pulled out, or it does not work. Nothing is lost: everything is on this computer, and what was on the stick is as it was. Put the stick in, and try again.</source>
      <translation>La clé USB a été retirée, ou elle ne marche pas. Rien n’est perdu : tout est sur cet ordinateur, et ce qui était sur la clé est comme avant. Remettez-la, puis réessayez.</translation>
    </message>
    <message>
      <source>The stick was pulled out, or it does not work. What was on it before can be used, and everything here is as it was. Put the stick in, and copy again.</source>
      <translation>La clé USB a été retirée, ou elle ne marche pas. Ce qu’elle contenait avant peut servir, et tout ici est comme avant. Branchez la clé, et copiez de nouveau.</translation>
    </message>
    <message>
      <source>The time of this catalogue is over</source>
      <translation>La durée de ce catalogue est passée</translation>
    </message>
    <message>
      <source>The time of what {publisher} signed is over</source>
      <translation>La durée de ce que {publisher} a signé est passée</translation>
    </message>
    <message>
      <source>Their name and answers were erased here, and nothing new was saved. Choose another picture on the first screen, or join as a new learner.</source>
      <translation>Son nom et ses réponses ont été effacés ici, et rien de nouveau n’a été enregistré. Choisissez une autre image sur le premier écran, ou inscrivez-vous comme nouvelle personne.</translation>
    </message>
    <message>
      <source>There is a centre’s key here already</source>
      <translation>Il y a déjà une clé du centre ici</translation>
    </message>
    <message>
      <source>There is no backup yet</source>
      <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message>
      <source>There is no catalogue at this address</source>
      <translation>Il n’y a pas de catalogue à cette adresse</translation>
    </message>
    <message>
      <source>There is no centre’s key in this place</source>
      <translation>Il n’y a pas de clé du centre à cet endroit</translation>
    </message>
    <message>
      <source>There is no internet now</source>
      <translation>Il n’y a pas d’internet pour l’instant</translation>
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
      <source>This cannot be used as a server</source>
      <translation>Ceci ne peut pas servir de serveur</translation>
    </message>
    <message>
      <source>This catalogue has no address</source>
      <translation>Ce catalogue n’a pas d’adresse</translation>
    </message>
    <message>
      <source>This catalogue is not here any more</source>
      <translation>Ce catalogue n’est plus ici</translation>
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
      <source>This copy of the catalogue is older than what is known here</source>
      <translation>Cette copie du catalogue est plus ancienne que ce qui est connu ici</translation>
    </message>
    <message>
      <source>This course did not copy completely</source>
      <translation>Ce cours n’a pas été copié en entier</translation>
    </message>
    <message>
      <source>This course is here already</source>
      <translation>Ce cours est déjà là</translation>
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
      <source>This file cannot be taken in</source>
      <translation>Ce fichier ne peut pas être repris</translation>
    </message>
    <message>
      <source>This file holds far more than any record</source>
      <translation>Ce fichier contient bien plus que ce que Darasa garde</translation>
    </message>
    <message>
      <source>This file is damaged</source>
      <translation>Ce fichier est abîmé</translation>
    </message>
    <message>
      <source>This file is from a computer that is not known here</source>
      <translation>Ce fichier vient d’un ordinateur inconnu ici</translation>
    </message>
    <message>
      <source>This file is from a newer Darasa</source>
      <translation>Ce fichier vient d’un Darasa plus récent</translation>
    </message>
    <message>
      <source>This file is sealed for another centre</source>
      <translation>Ce fichier est scellé pour un autre centre</translation>
    </message>
    <message>
      <source>This file may not be from where it says</source>
      <translation>Ce fichier ne vient peut-être pas d’où il dit</translation>
    </message>
    <message>
      <source>This folder belongs to a newer Darasa</source>
      <translation>Ce dossier vient d’un Darasa plus récent</translation>
    </message>
    <message>
      <source>This is another catalogue</source>
      <translation>C’est un autre catalogue</translation>
    </message>
    <message>
      <source>This is not a record of Darasa</source>
      <translation>Ce n’est pas un fichier d’export de Darasa</translation>
    </message>
    <message>
      <source>This is not on its way any more</source>
      <translation>Ce n’est plus en route</translation>
    </message>
    <message>
      <source>This is not the address of a record store</source>
      <translation>Ce n’est pas l’adresse d’un entrepôt de suivi</translation>
    </message>
    <message>
      <source>This is signed with a key that counts no more</source>
      <translation>C’est signé avec une clé qui ne compte plus</translation>
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
      <source>This server is not set up here any more</source>
      <translation>Ce serveur n’est plus installé ici</translation>
    </message>
    <message>
      <source>This very version is on this computer. There is nothing to do.</source>
      <translation>Cette version précise est sur cet ordinateur. Il n’y a rien à faire.</translation>
    </message>
    <message>
      <source>Two catalogues say that they have the courses of {publisher}</source>
      <translation>Deux catalogues disent avoir les cours de {publisher}</translation>
    </message>
    <message>
      <source>What answers at {host} cannot prove that it is the server. Nothing was changed here. Look at the address; if it is right, ask whoever runs the server.</source>
      <translation>Ce qui répond à {host} ne peut pas prouver que c’est le serveur. Rien n’a été changé ici. Regardez l’adresse ; si elle est juste, demandez à qui s’occupe du serveur.</translation>
    </message>
    <message>
      <source>What answers at {host} cannot prove that it is the server. Nothing was sent, and everything is saved here. Look at the address; if it is right, ask whoever runs the server.</source>
      <translation>Ce qui répond à {host} ne peut pas prouver qu’il est le serveur. Rien n’a été envoyé, et tout est enregistré ici. Regardez l’adresse ; si elle est juste, demandez à la personne qui gère le serveur.</translation>
    </message>
    <message>
      <source>What came is not what was asked for, so it was not used. What was right is kept. Darasa tries again by itself; if it goes on, use another connection or a stick.</source>
      <translation>Ce qui est venu n’est pas ce qui était demandé, et n’a pas été utilisé. Ce qui était juste est gardé. Darasa réessaie tout seul ; si cela continue, utilisez une autre connexion ou une clé USB.</translation>
    </message>
    <message>
      <source>What came is not what was published</source>
      <translation>Ce qui est venu n’est pas ce qui a été publié</translation>
    </message>
    <message>
      <source>What came so far is kept, and it goes on from there by itself. Nothing needs to be done.</source>
      <translation>Ce qui est venu est gardé, et cela reprend de là tout seul. Il n’y a rien à faire.</translation>
    </message>
    <message>
      <source>What came so far is kept, and your courses are as they were. Try again in a while.</source>
      <translation>Ce qui est venu est gardé, et vos cours sont comme avant. Réessayez dans un moment.</translation>
    </message>
    <message>
      <source>What came so far is kept. Go on whenever you like.</source>
      <translation>Ce qui est venu est gardé. Continuez quand vous voulez.</translation>
    </message>
    <message>
      <source>What came so far is kept. Look at the connection, and try again.</source>
      <translation>Ce qui est venu est gardé. Regardez la connexion, et réessayez.</translation>
    </message>
    <message>
      <source>What comes is not what was published, again and again. None of it was used, what was right is kept, and your courses are as they were. Use another connection, or a stick.</source>
      <translation>Ce qui vient n’est pas ce qui a été publié, encore et encore. Rien n’en a été utilisé, ce qui était juste est gardé, et vos cours sont comme avant. Utilisez une autre connexion, ou une clé USB.</translation>
    </message>
    <message>
      <source>What did not arrive is sent again by itself, and nothing counts twice. Everything is saved on this computer. Try again when the connection is better.</source>
      <translation>Ce qui n’est pas arrivé est envoyé à nouveau tout seul, et rien ne compte deux fois. Tout est enregistré sur cet ordinateur. Réessayez quand la connexion est meilleure.</translation>
    </message>
    <message>
      <source>What is in the list stays. It goes on when the other one is done.</source>
      <translation>Ce qui est dans la liste y reste. Cela continue quand l’autre a fini.</translation>
    </message>
    <message>
      <source>What is on this computer is as it was. Try again with this or another stick.</source>
      <translation>Ce qui est sur cet ordinateur est comme avant. Réessayez avec cette clé USB ou une autre.</translation>
    </message>
    <message>
      <source>What is on this computer stays, with everything you did. Look whether the catalogue has a newer version.</source>
      <translation>Ce qui est sur cet ordinateur reste, avec tout ce que vous avez fait. Regardez si le catalogue a une version plus récente.</translation>
    </message>
    <message>
      <source>What is on this computer works without it. What came so far is kept, and goes on from there by itself when there is a network again.</source>
      <translation>Ce qui est sur cet ordinateur marche sans lui. Ce qui est venu est gardé, et reprend de là tout seul dès qu’il y a de nouveau un réseau.</translation>
    </message>
    <message>
      <source>What is set about servers could not be read</source>
      <translation>Les réglages des serveurs n’ont pas pu être lus</translation>
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
      <source>What lies there is not signed by the catalogue that is trusted here. Nothing of it was taken, and your courses are as they were. If its address now belongs to somebody else, remove it, and ask its makers for the right one.</source>
      <translation>Ce qui s’y trouve n’est pas signé par le catalogue auquel on fait confiance ici. Rien n’en a été pris, et vos cours sont comme avant. Si son adresse appartient maintenant à quelqu’un d’autre, retirez-le, et demandez la bonne à ses auteurs.</translation>
    </message>
    <message>
      <source>What the learner did is safe here. Check that the disk of {file} is there, has room and can be written to. Then try again.</source>
      <translation>Ce que la personne a fait est en sécurité ici. Vérifiez que le disque de {file} est là, qu’il a de la place et qu’on peut y écrire. Puis réessayez.</translation>
    </message>
    <message>
      <source>What was noted of the catalogue cannot be read</source>
      <translation>Ce qui a été noté du catalogue ne peut pas être lu</translation>
    </message>
    <message>
      <source>What was on it can be used as before, and everything here is as it was. Choose fewer courses, make some room on the stick, or take another one.</source>
      <translation>Ce qu’elle contenait peut servir comme avant, et tout ici est comme avant. Choisissez moins de cours, faites de la place sur la clé USB, ou prenez-en une autre.</translation>
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
    <message>
      <source>Your courses are as they were. Look for new courses again: that writes it anew. If it stays, remove the catalogue and add it again.</source>
      <translation>Vos cours sont comme avant. Cherchez de nouveau des cours : cela le note à neuf. Si cela reste, retirez le catalogue et ajoutez-le à nouveau.</translation>
    </message>
    <message>
      <source>{address} answers, and refuses. Nothing here was changed. Tell whoever looks after the catalogue.</source>
      <translation>{address} répond, et refuse. Rien n’a été changé ici. Prévenez qui s’occupe du catalogue.</translation>
    </message>
    <message>
      <source>{address} does not have the file. Nothing here was changed. Look at the address, or try again later: the catalogue may be being renewed.</source>
      <translation>{address} n’a pas le fichier. Rien n’a été changé ici. Regardez l’adresse, ou réessayez plus tard : on est peut-être en train de renouveler le catalogue.</translation>
    </message>
    <message>
      <source>{address} sent more than such a file can hold. Nothing of it was kept. Look at the address: it may be that of something else.</source>
      <translation>{address} a envoyé plus qu’un tel fichier ne peut contenir. Rien n’en a été gardé. Regardez l’adresse : c’est peut-être celle d’autre chose.</translation>
    </message>
    <message>
      <source>{folder} cannot be found. Everything is saved on this computer. Put the stick in, and try again.</source>
      <translation>{folder} est introuvable. Tout est enregistré sur cet ordinateur. Branchez la clé USB, puis réessayez.</translation>
    </message>
    <message>
      <source>{publisher} signed for courses of others</source>
      <translation>{publisher} a signé pour des cours d’autres</translation>
    </message>
    <message>
      <source>{size} are more than one file on most sticks can have. Nothing was written. Leave this course out.</source>
      <translation>{size} sont plus que ce qu’un fichier peut avoir sur la plupart des clés USB. Rien n’a été écrit. Laissez ce cours de côté.</translation>
    </message>
    <message>
      <source>{used} of {budget} are used. Everything is saved on this computer, and is sent next month. To send sooner, set a higher limit.</source>
      <translation>{used} sur {budget} sont utilisés. Tout est enregistré sur cet ordinateur, et part le mois prochain. Pour envoyer plus tôt, fixez une limite plus haute.</translation>
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
    <name>WaitingCard</name>
    <message numerus="yes">
      <source>And %n more</source>
      <translation>
        <numerusform>Et %Ln de plus</numerusform>
        <numerusform>Et %Ln de plus</numerusform>
      </translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Details: {what}</source>
      <translation>Détails : {what}</translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation>Rien n’est en attente.</translation>
    </message>
    <message>
      <source>Send again</source>
      <translation>Envoyer à nouveau</translation>
    </message>
    <message>
      <source>Send again: {what}</source>
      <translation>Envoyer à nouveau : {what}</translation>
    </message>
    <message>
      <source>Send all again</source>
      <translation>Tout envoyer à nouveau</translation>
    </message>
    <message numerus="yes">
      <source>Show %n more</source>
      <translation>
        <numerusform>En montrer %Ln de plus</numerusform>
        <numerusform>En montrer %Ln de plus</numerusform>
      </translation>
    </message>
    <message>
      <source>The server did not take it, and gave no reason.</source>
      <translation>Le serveur ne l’a pas pris, sans dire pourquoi.</translation>
    </message>
    <message>
      <source>The server says: {words}</source>
      <translation>Le serveur dit : {words}</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Waiting to send</source>
      <translation>En attente d’envoi</translation>
    </message>
    <message>
      <source>{size} in all</source>
      <translation>{size} en tout</translation>
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
    <name>WhichLanguage</name>
    <message>
      <source>In which language?</source>
      <translation>Dans quelle langue ?</translation>
    </message>
    <message>
      <source>What you do in one language counts in the others too.</source>
      <translation>Ce que vous faites dans une langue compte aussi dans les autres.</translation>
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
    <name>Word</name>
    <message>
      <source>Explain this word</source>
      <translation>Expliquer ce mot</translation>
    </message>
  </context>
  <context>
    <name>Working</name>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
  </context>
</TS>
