import type { Topic } from '../../src/pack/rule-pack.ts';
import { phrases } from './phrases.ts';

/**
 * What a message is about, in words that honest people use too: evidence for the learnt part, never a reason to
 * interrupt. Written in the spelling of `src/pack/phrase.ts`, from the published stages of the romance scam (Whitty, 2013) and the public advice of
 * cybermalveillance.gouv.fr, Signal Spam, Action Fraud and the FTC.
 */
export const topics: readonly Topic[] = [
  {
    id: 'bank-adviser',
    type: 'fake-bank-adviser',
    fr: phrases(`
      service (des)? fraude*; conseill* .. banque|bancaire|fraude;
      operation* .. suspecte*|frauduleuse*|inhabituelle*; tentative* .. fraude*|paiement|connexion|debit;
      virement .. suspect|en cours|attente; paiement* .. suspect*|non autorise*|frauduleux;
      securis* .. compte|fonds|argent|epargne; compte (de)? securi*; coursier;
      si vous n etes pas .. origine; si ce n est pas vous;
      cle digitale|securipass|certicode|pass securite|cle secure|secure* key`),
    en: phrases(`
      fraud .. team|department|prevention|alert|service;
      suspicious|unusual|unauthorized|unauthorised|fraudulent .. activity|transaction*|payment*|login|sign|access|attempt*;
      if this was not|wasn t|isn t you; if not you; did you .. attempt|make|authorize; new payee|device;
      safe account; online banking; debit|bank card .. suspend*|block*|lock*; reply yes|no`),
  },
  {
    id: 'account-trouble',
    type: 'phishing',
    fr: phrases(`
      
      compte|acces|carte|ligne|abonnement|profil|espace|service* .. suspend*|bloqu*|restrei*|limit*|desactiv*|expir*|ferme*|resili*;
      suspen* .. compte|ligne|service*|abonnement; expir*; mett* .. a jour; mise a jour;
      confirm*|verifi*|valid*|complet* .. information*|compte|identite|coordonnees|donnees|numero|dossier;
      activite inhabituelle; authentif*; reactiv*; non verifie*; dossier .. incomplet`),
    en: phrases(`
      
      account*|access|card|service|profile|membership|subscription .. suspend*|block*|lock*|restrict*|limit*|disabl*|deactivat*|expir*|clos*|hold|terminat*;
      suspend*|deactivat*;
      verify|confirm|validate|update|review .. account|information|identity|details|info|billing|card|wallet|kyc;
      unusual activity; sign in|log in|login; expire*; on hold; restore|reactivate|unlock;
      been locked|disabled|flagged|selected`),
  },
  {
    id: 'parcel',
    type: 'phishing',
    fr: phrases(`
      colis; livr*|relivr*; affranchissement;
      frais .. douane*|port|livraison|expedition|importation|import|traitement;
      expedition|envoi|entrepot|centre de (distribution|tri)?; boite aux lettres;
      instruction* de livraison; point relais`),
    en: phrases(`
      parcel*|package*|shipment|packet|delivery|deliver*; redeliver*|reschedul*;
      customs|shipping|postage|import .. fee|fees|duty|charge; courier|warehouse|depot|tracking;
      unpaid .. fee|shipping|toll; incomplete|incorrect|wrong .. address; postal;
      usps|fedex|dhl|ups|royal mail|evri|hermes`),
  },
  {
    id: 'bill',
    type: 'phishing',
    fr: phrases(`
      facture* .. impaye*|regl*|non|retard|echec|rejet*; impaye*; regularis*; rembours*; trop percu;
      indemni*; prelevement .. rejete|echou*|refus*; echec .. paiement|prelevement;
      paiement .. refuse|rejete|echoue; frais de # #; amende|contravention|constat; majoration|majoree`),
    en: phrases(`
      unpaid|overdue|outstanding; refund*|rebate|reimburs*;
      payment .. declin*|fail*|reject*|unsuccessful; billing; invoice; penalty|fine|toll|ticket;
      settlement|lawsuit|compensation; grant*|stimulus|relief; tax refund|return; debt|loan*`),
  },
  {
    id: 'rights',
    type: 'phishing',
    fr: phrases(`
      cpf|dif; compte .. formation; formation* .. financ*|charge|droits; droits .. formation|cpf|expir*;
      heures .. formation; carte vitale; assurance maladie; ameli; prime .. energie|etat|cee;
      eligible|admissible; vos droits|beneficie*; pompe a chaleur|panneaux|isolation .. euro|gratuit*;
      aide* .. etat|caf`),
    en: phrases(`
      eligible|entitled|qualify|qualified|approved; benefit*|medicare|insurance|warranty; student loan*;
      government; covid .. grant|relief|fund; unclaimed`),
  },
  {
    id: 'prize',
    type: 'phishing',
    fr: phrases(`
      felicitation*|bravo; gagn*; tirage au sort; vous avez ete .. selectionne*|choisi*|tire*; gagnant*;
      lot|cadeau|iphone|prix; recompense*; loterie|concours|tombola|sondage`),
    en: phrases(`
      congrat*; winner*; won|win; you .. been selected|chosen|picked;
      prize*|award*|reward*|lottery|draw|sweepstake*|raffle; claim*; survey;
      free gift|iphone|entry|ipad|voucher; giveaway|give away; loyalty`),
  },
  {
    id: 'urgency',
    fr: phrases(`
      urgen*; immediat*; au plus vite; des que possible|maintenant|aujourd;
      dernier* rappel|avis|chance|jour*|relance; avant le|ce # #; sous|dans # h|heures|heure|jours;
      sous #h; sous peine; imperativ*|obligatoire*; sans delai; vite; expire .. aujourd|demain|bientot|#;
      afin d eviter|de continuer; pour eviter; sinon|dans le cas contraire|a defaut`),
    en: phrases(`
      urgent*; immediate*; asap; as soon as; right now|away; within # h*|days|hours;
      final|last .. notice|reminder|chance|warning|call|attempt; expires|expire .. today|soon|#;
      before .. #|late|today; act now|fast|quickly; to avoid; or else|otherwise; limited time|offer;
      today only; hurry`),
  },
  {
    id: 'intimacy',
    type: 'romance',
    fr: phrases(`
      rencontre*; celibataire*; plan cul|q; planq; coquin*|sexy|hot; tchat*|chatter; mauvais|faux numero`),
    en: phrases(`
      babe|sexy|horny|nude|nudes; hot|local|single girl*|women|ladies|singles; hook up; hookup; dating;
      wrong number|person; are you mr|mrs|miss; lonely; meet up; meetup`),
  },
  {
    id: 'extortion',
    type: 'sextortion',
    fr: phrases(`chantage|sextorsion|menace*; webcam|masturb*; video* intime*|compromettante*`),
    en: phrases(
      `blackmail*|sextort*|extort*|threat*; webcam|masturbat*; sex|intimate|explicit video*|tape*|photo*`,
    ),
  },
  {
    id: 'ransom',
    type: 'ransomware',
    fr: phrases(`rancon*; fichiers|donnees .. chiffre*|crypte*`),
    en: phrases(`ransom*; encrypted|decrypt*; files|data .. encrypted|locked`),
  },
  {
    id: 'work',
    type: 'other',
    fr: phrases(`emploi|recrut*; teletravail; travail|job .. domicile|partiel`),
    en: phrases(
      `job|jobs|hiring|employ*|recruit*|interview|resume|vacancy; mystery|secret shop*; cheque|check`,
    ),
  },
];
