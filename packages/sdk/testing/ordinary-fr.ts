/**
 * Love letters and family talk, written for this project: nothing here may be interrupted. Many borrow the words of
 * scams on purpose: money between relatives, secrets of birthdays, codes of doors, hospitals, new numbers.
 * One message a line.
 */
const letters = `
Mon amour, je compte les jours jusqu’à ton retour. La maison est trop grande sans toi.
Tu es l’homme de ma vie et je te le redirai même quand on aura cent ans.
Je repense à notre premier café, à ta façon de rire trop fort, et je tombe amoureuse encore une fois.
Depuis que tu es entré dans ma vie, même les lundis ont l’air d’un dimanche.
Mon cœur, je n’ai pas les mots, alors je t’écris ceux-là : je t’aime, reviens vite.
Ce matin la neige a tout recouvert et j’aurais voulu te réveiller pour te la montrer.
Tu me manques. Pas un peu. Beaucoup. Comme le sel dans la soupe.
Veux-tu m’épouser ? Je sais, par écrit c’est lâche, mais je n’arrive pas à le dire sans pleurer.
Mon ange, merci pour hier soir. Je garde ton écharpe, elle a ton odeur.
Dix ans de mariage et j’ai encore le trac quand tu descends du train.
Je n’ai jamais ressenti ça pour personne, et ça me fait un peu peur, et j’aime avoir peur avec toi.
Quand je serai vieille je veux que ce soit à côté de toi, sur ce banc devant la mer.
Notre rencontre, c’était un coup de foudre au rayon fromages, il faudra bien l’avouer aux enfants.
Je t’écris depuis la caserne, la nuit est calme, je pense à toi et au petit.
Tu es mon âme sœur, ma meilleure amie, et celle qui finit toujours mes frites.
Merci d’avoir tenu ma main à l’hôpital. Je n’ai pas su te le dire, alors je te l’écris.
Chéri, j’ai retrouvé les lettres que ton grand-père envoyait à ta grand-mère. On devrait s’écrire plus.
Je voudrais passer le reste de ma vie à te préparer le café, même trop fort.
Ce qu’on vit reste entre nous, comme un petit jardin dont on a seuls la clé.
Ma chérie, trois semaines en mission et ta voix au téléphone est ce que j’ai de plus précieux.
J’ai aimé ta lettre. Je l’ai lue dans le bus, j’ai raté mon arrêt.
Avec toi le silence aussi est une conversation.
Pardon pour dimanche. J’étais fatigué et injuste. Est-ce qu’on peut reprendre depuis le début ?
Tu me demandes ce que j’aime chez toi : ta patience, ton rire, la manière dont tu parles aux chiens.
Ma future femme, dans quarante-deux jours. J’ai essayé le costume, maman a pleuré.
Mon mari adoré, n’oublie pas le pain, et n’oublie pas non plus que je t’aime.
Je rêve de notre petite maison, d’un chat idiot et de toi en pyjama le samedi.
Je ne suis pas poète, mais quand tu entres dans une pièce je perds mes clés et mes phrases.
On s’est connus sur un site et voilà, deux ans après, on choisit du carrelage.
Joyeuse Saint-Valentin à celle qui me supporte depuis 1987.
Tu pars demain et déjà je range mal les choses, exprès, pour que tu reviennes les ranger.
Je t’ai aimé sans savoir ton nom, à la bibliothèque, au troisième rang.
Ta photo est sur mon bureau, mes collègues disent que je souris bêtement.
Écris-moi, même deux mots, même une liste de courses.
Je te promets de ne jamais te mentir, sauf pour ton anniversaire surprise.
Tes yeux, ce soir-là, avaient la couleur de l’orage et je n’ai pas pris mon parapluie.
Je suis veuve depuis quatre ans et je ne pensais plus écrire une lettre comme celle-ci.
Merci pour les fleurs. Elles sont sur la table de la cuisine, elles ont l’air chez elles.
Je t’attendrai à la gare, quai 3, avec un bonnet ridicule pour que tu me reconnaisses.
Rien ne presse, prends le temps qu’il te faut. Je serai là.
On a dit qu’on ne s’écrirait plus, et puis il a plu et j’ai pensé à toi.
Mon chirurgien préféré, encore une garde de nuit ? Je laisse la lumière de l’entrée.
Chaque soir je me dis que demain je t’aimerai un peu moins, et chaque matin c’est raté.
`;
const family = `
Coucou maman, bien arrivés, la petite dort. Bisous à papa.
Tu peux me prêter 20 euros jusqu’à vendredi ? J’ai oublié ma carte.
Papa, peux-tu me faire un virement de 300 euros pour le loyer, comme d’habitude ? Merci !
Je t’ai remboursé les 45 € du resto, regarde ton compte.
Mamie a envoyé 50 euros à chacun pour Noël, pensez à la remercier.
Envoie-moi ton RIB, je te vire ma part des vacances.
Voici mon RIB pour le cadeau commun de tonton Luc.
Ne dis rien à maman, on lui prépare une fête surprise samedi !
Garde le secret jusqu’à dimanche, on annonce la grossesse au repas.
C’est entre nous pour l’instant, mais je vais changer de travail.
N’en parle pas encore à ta sœur, je veux lui dire moi-même.
J’ai changé de numéro, note-le : 06 39 98 12 34. Bises, tante Odile.
Mon téléphone est tombé dans les toilettes, je t’écris depuis celui de Léo. Tout va bien !
Nouveau téléphone, nouveau numéro, même vieille tante. Bisous.
Mon portable est cassé, appelle-moi sur le fixe.
Papi est à l’hôpital mais rien de grave, il sort demain matin.
On est aux urgences avec Tom, il s’est cassé le poignet, on rentre tard.
L’opération de tata s’est bien passée, elle te remercie pour les fleurs.
Maman, c’est urgent, où est le doudou ???
Appelle-moi vite, j’ai eu le poste !
Dépêche-toi le film commence dans dix minutes.
Tu me donnes le code de la porte en bas ?
Le code du wifi c’est le nom du chat suivi de l’année de naissance de papi.
Envoie-moi le code Netflix stp, ma série est bloquée.
J’ai reçu un code pour Doctolib, c’est toi qui as pris le rendez-vous ?
Ton colis est arrivé, je l’ai mis dans le garage.
Le livreur est passé, il faut aller au relais avant samedi.
Chronopost a laissé un avis de passage dans la boîte.
Peux-tu récupérer le colis de mamie à la poste ? Il faut sa carte d’identité.
N’oublie pas de payer la cantine avant vendredi.
La facture d’électricité a encore augmenté, on en parle ce soir ?
J’ai payé l’amende, c’était un radar près de chez tes parents.
Les impôts ont remboursé 210 euros, on fête ça ?
Ta carte vitale est dans le tiroir du buffet.
Ameli me demande une attestation, tu sais où elle est ?
Ma carte bancaire est bloquée, j’ai fait trois fois le mauvais code, quelle cruche.
La banque m’a appelée pour le prêt, rendez-vous mardi à 14 h.
Le conseiller de la banque est très bien, il nous fait 3,1 % sur vingt ans.
On passe sur le groupe WhatsApp de la famille pour organiser Pâques ?
Ajoute-moi sur WhatsApp, j’y mets les photos du mariage.
Rejoins le groupe WhatsApp du foot, le coach donne les horaires dessus.
J’ai mis les photos des vacances en ligne, envoie-les à toute la famille.
Envoie la vidéo du spectacle à mamie, elle a adoré la première.
Je partage les photos du baptême à toute la famille ce soir.
Ton frère a acheté du bitcoin avec sa prime, ta mère ne le sait pas encore.
Le bitcoin a encore baissé, Hugo fait la tête à table.
Tonton m’explique la bourse depuis une heure, au secours.
Pour l’anniversaire de Léo, une carte cadeau Fnac ? Il a tous les jeux.
Prends une carte Steam de 20 euros pour ton cousin, il ne veut que ça.
Félicitations ! Une petite Jeanne, 3,2 kg, tout le monde va bien.
Bravo pour ton permis ! On est tous très fiers.
Tu as gagné au loto du village ? Un jambon, carrément !
On a gagné 3 à 1, il a mis un but, il ne touche plus terre.
Peux-tu m’aider à payer l’inscription au permis ? Je te rembourse avec mon job d’été.
Tu peux avancer l’argent des billets de train ? Je te vire ça ce soir.
Tu peux payer les courses pour moi ? Je passe à la banque demain.
Merci pour le virement, c’est bien arrivé.
J’ai fait le virement pour le loyer, tu peux vérifier ?
Qui a l’argent de la cagnotte ? Il faut commander le gâteau.
On met 15 euros chacun pour le cadeau de la maîtresse.
Je suis à la banque, il y a une queue pas possible, commencez sans moi.
Je vais acheter des euros suisses… enfin des francs, tu m’as comprise.
On est bloqués à l’aéroport, vol annulé, on dort ici. Tout va bien, on a des sandwichs.
Bloquée à la douane une heure parce que papi avait mis du saucisson dans la valise.
Le notaire a appelé pour l’héritage de mamie, il faut signer jeudi.
Pour la succession, le notaire demande une copie du livret de famille.
J’ai perdu mon portefeuille, tu peux regarder dans la voiture ?
On m’a volé mon vélo devant le lycée, je suis dégoûté.
J’ai eu un petit accrochage avec la voiture, personne de blessé, je t’appelle.
Est-ce que tu peux venir me chercher ? Je n’ai plus de batterie.
Qu’est-ce que tu veux manger ce soir ? Il reste des lentilles.
Tu as pensé au pain ?
RDV à 18 h devant le cinéma, ne sois pas en retard.
Le médecin dit que c’est une angine, repos trois jours.
Joyeux anniversaire mon grand ! Quarante ans, ça se fête.
Je t’ai mis un lien vers la recette du gratin : https://recettes.example/gratin
Regarde cette maison à louer pour août, elle a l’air top : https://vacances.example/maison-12
Clique sur le lien que j’ai envoyé hier pour la visio avec mamie.
Peux-tu confirmer pour dimanche ? On sera douze.
Valide la commande Drive avant midi sinon on n’aura pas le créneau.
Mets à jour ton téléphone, mamie, c’est la petite pastille rouge. Rien de grave.
Papi, n’installe rien, je viens samedi regarder ton ordinateur.
Télécharge TeamViewer papa, je t’aide à distance pour l’imprimante.
J’ai enfin réussi à prendre la main à distance sur le PC de mamie, c’était juste le son coupé.
Le mot de passe de la box est collé dessous.
Ne donne ton mot de passe à personne, même pas à moi.
Si quelqu’un de la banque t’appelle, raccroche et rappelle-moi.
Tu as reçu le mail de l’école pour la sortie ?
Il faut signer l’autorisation et donner 8 euros pour le musée.
La prof recrute des parents pour accompagner la piscine.
J’ai trouvé un job d’été à la boulangerie, 9 h par semaine, trop contente.
Ta cousine cherche un travail à mi-temps, tu connais quelqu’un ?
On se voit quand ? Ça fait trop longtemps.
Je suis désolé pour ton grand-père. Je pense fort à vous.
Les obsèques sont vendredi à 10 h 30. Appelle si tu veux qu’on vienne te chercher.
Ta grand-mère te fait dire qu’elle a tricoté un pull et que tu n’as pas le choix.
Bonne nuit mon poussin, dors bien.
Je t’aime fort ma fille. Prends soin de toi.
Fais attention sur la route, il y a du verglas.
Tu rentres à quelle heure ? Je laisse la clé sous le pot.
Qui vient chercher les petits à l’école demain ?
Le chien a mangé la télécommande. Encore.
On part à 8 h précises. Je répète : 8 h.
As-tu vu le message du proprio ? Il veut la caution avant le 5.
On doit verser un acompte pour la salle des fêtes, tu t’en occupes ?
J’ai versé les arrhes pour le gîte, 150 euros, on fait les comptes là-bas.
Tu me dois 12 euros et une glace.
C’est moi qui paie ce soir, ne discute pas.
Les parents nous aident pour l’apport, on signe le compromis en mars !
Maman tu peux m’envoyer de l’argent sur mon compte, il me reste 4 euros pour la semaine.
Bien reçu ton chèque mamie, merci mille fois, je m’offre des livres.
Est-ce que tu peux me renvoyer la photo de ta carte d’identité pour le dossier de logement ?
Donne-moi ton numéro de sécu, je remplis le dossier de la colo.
Le billet d’avion est à 89 euros, je prends ou pas ?
On prend l’assurance pour la location ou c’est compris dans la carte ?
Ta sœur est rentrée d’Irak, elle dort depuis quatorze heures.
Papa repart en mission lundi, on l’accompagne à la gare ?
Grosse fatigue, garde de nuit au bloc. Je dors et je t’appelle.
J’ai acheté les codes promo, enfin j’ai utilisé les codes promo, moins vingt euros !
Tu peux scanner l’ordonnance et me l’envoyer ?
Demain c’est la rentrée. Les trois cartables sont prêts, moi non.
`;

export const ordinaryFrench: readonly string[] = `${letters}${family}`
  .split('\n')
  .filter((line) => line !== '');
