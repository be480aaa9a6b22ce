import type { Cue } from '../../src/pack/rule-pack.ts';
import { phrases } from './phrases.ts';

/** How somebody comes close, and what they then hold against a person. */
export const cuesOfCloseness: readonly Cue[] = [
  {
    id: 'stranger',
    stage: 'contact',
    type: 'romance',
    fr: phrases(`
      mauvais|faux numero; tromp* (de)? numero; vu|trouve|parcouru|decouvert ton|votre profil;
      ton|votre profil .. plu|attire|interesse|touche|charme|seduit;
      souhait*|aimerai*|voudrai* .. faire .. connaissance; faire votre connaissance;
      je suis .. veuf|veuve|militaire|chirurgien|casque; mission (de)? paix|humanitaire;
      plateforme petroliere; cherche .. ame soeur`),
    en: phrases(`
      wrong number; came across|saw|found|seen your profile;
      your profile .. caught|attracted|interesting; dear friend|beloved;
      i am|m (a)? widower|widowed|widow; peacekeeping; oil rig; us army; american soldier;
      military doctor|base; deployed (in|to)?; looking for (a)? serious relationship`),
  },
  {
    id: 'love-fast',
    stage: 'grooming',
    type: 'romance',
    fr: phrases(`
      ame soeur; homme|femme|amour de ma vie; coup de foudre;
      dieu .. mis|mise|place|envoye .. chemin|route; jamais ressenti;
      ma|mon futur|future mari|epoux|femme|epouse; t|vous epouser; tombe* amoureux|amoureuse;
      deja amoureux|amoureuse`),
    en: phrases(`
      soul mate; soulmate; love of my life; love at first sight; god .. brought|sent you;
      never felt .. way|before; my future wife|husband; marry you|me; falling|fallen|fell in love`),
  },
  {
    id: 'leave-the-app',
    stage: 'leaving',
    type: 'romance',
    fr: phrases(`
      
      passe*|passons|continue*|continuons|discut*|parlons|parler|ecri*|rejoin*|ajoute* .. whatsapp|telegram|signal|hangouts|viber|zangi|wechat;
      ton|votre|mon numero|compte whatsapp|telegram; quitter .. site|application|appli;
      suppr* .. profil|appli|application; mon whatsapp|telegram; ton|votre whatsapp|telegram;
      contacte*|contactez .. whatsapp|telegram`),
    en: phrases(`
      
      text|message|add|contact|reach|join|chat|talk|move|continue|switch .. whatsapp|telegram|hangouts|viber|zangi|wechat|signal;
      my|your whatsapp|telegram|hangouts; whatsapp|telegram number; leave|leaving .. site|app;
      delet* .. profile|app; off (of)? this app|site`),
  },
  {
    id: 'secrecy',
    stage: 'isolation',
    fr: phrases(`
      en parle*|parler a personne; ne .. dis|dire|dites|parle|parlez .. a personne;
      reste*|rester .. entre nous; garde*|gardez .. secret; confidentiel*;
      sans .. dire .. banque|famille|enfants;
      ne .. dis|dites|parle*|parlez .. banque|banquier|famille|enfants|police`),
    en: phrases(`
      don t tell .. anyone|anybody|bank|family|friends|children|kids|police;
      not tell .. anyone|anybody|bank|family|friends|children|kids|police;
      never tell .. anyone|anybody|bank|family|police; tell no one|nobody;
      keep .. secret|confidential|private; between you and me; between us; strictly confidential`),
  },
  {
    id: 'release-fee',
    stage: 'far-crisis',
    type: 'romance',
    fr: phrases(`
      bloque*|coince* .. aeroport|frontiere|douane*|etranger;
      douane* .. bloque*|reten*|reclame*|demande*|frais;
      frais .. douane*|dossier|avocat|notaire|visa|liberation|deblocage;
      heritage .. million*|debloqu*|notaire|frais|#; compte* bancaire* .. bloque*|gele*;
      coffre|lingots|valise .. diplomat*|douane*|or`),
    en: phrases(`
      stuck|stranded|detained|held .. airport|border|customs|abroad;
      customs .. fee|fees|hold*|seized|release; fee|fees .. customs|release|clearance|visa|lawyer;
      inheritance .. million*|release|fee*|#; next of kin; bank account|accounts .. frozen|blocked;
      consignment|trunk box; gold bars`),
  },
  {
    id: 'mishap',
    stage: 'near-crisis',
    fr: phrases(`
      a l hopital; aux urgences; operation .. urgen*; frais .. medica*|hopital|operation;
      perdu|vole|oublie .. passeport|portefeuille|papiers|sac|carte;
      telephone|portable .. casse|tombe|noye; casse mon telephone|portable; accident`),
    en: phrases(`
      in (the)? hospital; emergency surgery|operation|room; hospital|medical bill|bills;
      lost|stole|stolen|forgot .. passport|wallet|luggage|card; phone .. broken|broke|smashed|died;
      broke|broken|smashed|dropped my phone; accident`),
  },
  {
    id: 'new-number',
    stage: 'number',
    type: 'other',
    fr: phrases(`
      nouveau numero; ancien numero; change de numero; portable|telephone d un|une ami|amie|collegue`),
    en: phrases(`
      new number; old number; changed my number; friend s phone; different number`),
  },
  {
    id: 'leak',
    stage: 'leak',
    type: 'sextortion',
    fr: phrases(`
      
      publi*|diffus*|partag*|envo*|poste* .. video*|photo*|image*|capture* .. contacts|proches|amis|famille|facebook|instagram|abonnes|parents|internet|monde|ecole|travail|femme|mari;
      tes|vos|tous contacts|proches|amis .. recevr*|verr*|voir .. video*|photo*;
      enregistr*|film* .. webcam|camera|masturb*|nu|nue`),
    en: phrases(`
      
      publish|post|share|send|leak|release|upload .. video*|photo*|picture*|nudes|image*|screenshot* .. contacts|friends|family|facebook|instagram|followers|parents|everyone|internet|online|wife|husband|school|work;
      all your|of contacts|friends|followers .. see|video*;
      recorded .. webcam|camera|masturbat*|naked|screen; masturbat*`),
  },
  {
    id: 'threat',
    stage: 'threat',
    type: 'sextortion',
    fr: phrases(`
      si (tu|vous)? (ne)? paye*|paie*|payez pas; si tu|vous n|ne paye*|paie*|payez|envo*;
      paye*|payez|paie*|envo* .. sinon|ou je; sinon je .. publi*|diffus*|envo*|montr*|partag*;
      ruin*|detrui* .. vie|reputation; tu|vous as|avez # h|heures; j ai pirate|hacke;
      je detiens|possede .. video*|photo*|fichiers`),
    en: phrases(`
      if you don t .. pay|send; if you dont pay|send; if you do not .. pay|send; if you refuse|ignore;
      unless you pay|send; pay .. or (i)?; pay .. otherwise; or i will .. post|send|share|publish|leak;
      ruin|destroy .. life|reputation; you have # h|hrs|hours; i .. hacked your|you;
      i have (your)? nudes|videos`),
  },
  {
    id: 'intimate-ask',
    stage: 'intimate',
    type: 'sextortion',
    fr: phrases(`
      envo*|montr* .. photo*|video* .. nue|nu|intime*|sexy|seins|coquin*|deshabille*; nudes|nude;
      deshabill* .. cam|camera|visio|moi; video|visio|cam .. nu|nue|coquin*|chaud*`),
    en: phrases(`
      send|show .. nude*|naked|sexy|intimate (photo*|pic*|video*)?; nudes;
      video call .. naked|clothes|sexy|undress; take off .. clothes .. camera|cam`),
  },
];
