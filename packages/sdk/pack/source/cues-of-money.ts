import type { Cue } from '../../src/pack/rule-pack.ts';
import { phrases } from './phrases.ts';

/** What is asked for, promised and paid. */
export const cuesOfMoney: readonly Cue[] = [
  {
    id: 'money-ask',
    stage: 'money',
    fr: phrases(`
      
      m|me envoyer|envoies|envoie|envoyez|preter|pretes|prete|pretez|avancer|avances|virer|vires|vire|virez|transferer|depanner .. argent|euros|euro|€|$|virement|somme|eur;
      envoie|envoyez|prete|pretez|avance|avancez|vire|virez|transfere moi .. argent|euros|euro|€|$|somme;
      (me)? fai|fais|faire|faites|faites .. virement|mandat|depot .. moi|urgen*|aujourd|compte|#;
      besoin .. # euros|euro|€|$; besoin d argent; besoin .. aide financiere;
      m aider .. financierement|payer|regler; aide* moi .. payer|regler|financierement;
      payer|paye|regler|regle .. a ma place|pour moi; western union; moneygram|worldremit`),
    en: phrases(`
      send|wire|lend|loan|transfer|give|borrow me .. money|cash|dollars|pounds|euros|$|£|€|funds|bucks;
      send|wire|transfer (the|some)? money|cash|funds|$|£|€; please send|wire|transfer .. $|£|€|dollars;
      need* .. money|$|£|€|dollars|pounds|euros|cash;
      help me .. money|financially|pay|bill|bills|rent|fee|fees; pay .. for me;
      make|do .. transfer|payment .. account|for me|today|urgently; western union; moneygram|worldremit;
      my bank details`),
  },
  {
    id: 'voucher',
    stage: 'voucher',
    type: 'romance',
    fr: phrases(`
      recharge*|coupon*|ticket* (de)? pcs|transcash|neosurf|toneo|paysafecard;
      code* .. pcs|transcash|neosurf|toneo; pcs|transcash|neosurf|toneo .. code*|photo`),
    en: phrases(`
      pcs|transcash|neosurf|paysafecard (card|cards|voucher)? .. code|codes|photo;
      code|codes .. neosurf|paysafecard|transcash`),
  },
  {
    id: 'card-codes',
    stage: 'card-codes',
    type: 'romance',
    fr: phrases(`
      recharge*|coupon*|ticket* (de)? steam|itunes; code* .. recharge*|coupon*|itunes|steam|google;
      gratt* .. code*|carte*; carte*|cartes .. itunes|steam|google|cadeau* .. code*|photo*`),
    en: phrases(`
      scratch .. code|codes|back|card|cards;
      gift|itunes|steam|google|apple|amazon|vanilla|razer|ebay (play)? card|cards ... code|codes|picture|photo;
      send|text|give|read .. codes|numbers|code .. card|cards|back; codes (on|from|off)? (the)? back`),
  },
  {
    id: 'gift-card',
    stage: 'gift-card',
    fr: phrases(`
      achet*|prend*|procur* .. carte* .. itunes|steam|google|cadeau*|prepayee*|amazon`),
    en: phrases(`
      
      buy|get|purchase|pick .. gift|itunes|steam|google|apple|amazon|vanilla|razer|ebay (play)? card|cards`),
  },
  {
    id: 'investment',
    stage: 'investment',
    type: 'fake-investment',
    fr: phrases(`
      appren*|montr*|guid*|initi*|enseign*|expliqu* .. investir|trader|trading|crypto*;
      rendement*|benefice*|profit*|gain* .. garanti*|jour|quotidien*|semaine;
      doubl*|tripl*|multipli* .. argent|mise|capital|investissement;
      plateforme (de|d)? trading|investissement;
      mon oncle|mentor|professeur|conseiller .. trading|crypto*|marche|investi*;
      ma tante .. trading|crypto*|marche|investi*; signaux (de)? trading; sans (aucun)? risque;
      invest* .. # ... jour*|rendement|gagn*|profit*`),
    en: phrases(`
      teach|show|guide .. invest*|trading|crypto*|bitcoin;
      guaranteed|daily|weekly profit*|return*|income; profit*|return* .. guaranteed|daily|week*|day;
      doubl*|tripl* .. money|investment|deposit|bitcoin|btc|eth;
      trading|investment platform|signals|group;
      my uncle|aunt|mentor|professor|analyst .. trad*|invest*|market*|crypto*; risk free; no risk;
      invest* .. # ... day*|week*|profit*|return*`),
  },
  {
    id: 'crypto',
    stage: 'crypto',
    type: 'fake-investment',
    fr: phrases(`
      bitcoin*|btc|usdt|tether|ethereum|eth|crypto*|cryptomonnaie*; portefeuille|wallet crypto|numerique`),
    en: phrases(`
      bitcoin*|btc|usdt|tether|ethereum|eth|crypto*; wallet address`),
  },
  {
    id: 'deposit',
    stage: 'deposit',
    type: 'fake-investment',
    fr: phrases(`
      depos*|vers*|depot|versement .. # euros|€|$|usdt; commenc* (avec|par)? # (euros|€|$)?;
      frais .. retir*|retrait|deblo*|debloquer; taxe*|impot* .. retir*|retrait|deblo*`),
    en: phrases(`
      deposit .. #|$|£|€|usdt; start* with .. #|$|£|€; minimum (of)? $|£|€|#;
      fee|fees|tax .. withdraw*|unlock|release; withdraw* .. fee|tax`),
  },
  {
    id: 'job-tasks',
    stage: 'job',
    type: 'other',
    fr: phrases(`
      tache* .. simple*|like*|aimer|avis|noter|commission*|video*;
      travail|emploi|job .. domicile|distance|telephone|partiel .. #; gagn* # .. jour|heure|semaine;
      client mystere`),
    en: phrases(`
      simple|online tasks; tasks .. commission|like*|review*|rating*; part time|remote job|work .. #|$|£;
      earn .. # .. day|daily|hour|week; mystery|secret shopper`),
  },
  {
    id: 'recovery',
    stage: 'recovery',
    type: 'other',
    fr: phrases(`
      recuper* .. argent|fonds|pertes .. perdu*|vole*|escroqu*|arnaqu*;
      agent|expert|service|hacker .. recuperation; recuperation de (vos)? fonds`),
    en: phrases(`
      recover* .. lost|stolen|scammed|your (funds|money|crypto|bitcoin)?;
      recovery agent|expert|specialist|hacker|service; funds recovery`),
  },
  {
    id: 'off-platform-sale',
    stage: 'sale',
    type: 'false-sale',
    fr: phrases(`
      paypal .. proches|amis; entre proches;
      payer|paiement .. hors|dehors .. site|plateforme|application;
      mon transporteur|coursier|livreur .. #|recuper*|enveloppe|especes|passe*;
      acompte .. reserver|virement; lien .. recevoir .. paiement|argent`),
    en: phrases(`
      friends and family; pay .. outside|off .. site|platform|app;
      my courier|driver|shipper|mover .. pick*|collect*|cash; link .. receive .. payment|money`),
  },
  {
    id: 'about-to-pay',
    stage: 'paying',
    from: 'me',
    fr: phrases(`
      
      je vais|viens .. envoyer|virer|payer|acheter|faire|transferer .. argent|virement|carte*|recharge*|bitcoin*|euros|€|usdt|coupon*;
      j ai .. envoye|vire|fait|paye|achete .. argent|virement|carte*|recharge*|bitcoin*|euros|€|usdt|coupon*;
      je suis .. banque|tabac|buraliste|magasin; virement .. fait|parti|envoye;
      je t|vous envoie|vire .. #|argent|code*|virement; voici|voila .. code*`),
    en: phrases(`
      
      i .. ll|will|am|m|just|have|ve .. send*|sent|pay*|paid|transfer*|wire*|buy*|bought|made .. money|$|£|€|card*|transfer|bitcoin|payment|usdt|#;
      i am|m at .. bank|store|shop|atm; transfer|payment .. done|sent|made; here .. code|codes|receipt`),
  },
];
