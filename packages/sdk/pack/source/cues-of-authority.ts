import type { Cue } from '../../src/pack/rule-pack.ts';
import { phrases } from './phrases.ts';

/** In whose name one is hurried: a bank, the police, technical support. */
export const cuesOfAuthority: readonly Cue[] = [
  {
    id: 'secret-code',
    stage: 'code',
    type: 'phishing',
    fr: phrases(`
      
      donn*|envo*|communiqu*|transm*|dict*|renvo*|lis|lire|lisez|dis|dire|dites .. code* ... recu|recevoir|recevez|recois|sms|banque|validation|verification|securite|chiffres;
      code* ... recu|recevoir|recevez .. sms|message; cryptogramme; identifiant* .. banque|bancaire*;
      trois|# chiffres .. dos|carte`),
    en: phrases(`
      
      give|send|tell|read|share|forward .. code ... sent|received|text|sms|got|bank|verification|digit|get;
      code i (just)? sent|send; card number .. cvv|cvc|expiry|expiration; cvv|cvc; seed|recovery phrase;
      online banking password|login|username|details`),
  },
  {
    id: 'bank-alert',
    stage: 'bank',
    type: 'fake-bank-adviser',
    fr: phrases(`
      service|cellule|departement|pole .. fraude*; conseill* .. fraude*;
      operation*|paiement*|virement*|achat*|transaction* .. frauduleu*|suspect*|inhabituel*|non autorise*;
      compte .. pirate|compromis; conseill* bancaire|banque`),
    en: phrases(`
      fraud department|team|unit|prevention;
      fraudulent|suspicious|unauthorized|unauthorised|unusual transaction*|payment*|activity|transfer*;
      account .. compromised|hacked; calling|call .. from your bank`),
  },
  {
    id: 'safe-account',
    stage: 'safe-account',
    type: 'fake-bank-adviser',
    fr: phrases(`
      compte (de)? securis*|securite|sequestre|tampon;
      (mettre|mettez|transfer*|vire*|virer|virez)? .. argent|fonds|economies|epargne .. abri|securite|lieu sur;
      valid*|confirm* .. application|appli|operation .. annul*|bloqu*|stopp*;
      coursier .. carte*|recuper*; carte* .. coursier`),
    en: phrases(`
      safe|secure|holding account; move|transfer .. money|funds|savings .. safe|secure|protect*;
      approve|confirm .. app|notification .. cancel|stop|block; courier .. card|cash|collect;
      hand .. card .. courier`),
  },
  {
    id: 'remote-control',
    stage: 'remote',
    type: 'hacked-account',
    fr: phrases(`
      install*|telecharg*|ouvr* .. anydesk|teamviewer|ultraviewer|rustdesk|supremo|quicksupport;
      pren* .. main|controle .. distance|ordinateur`),
    en: phrases(`
      install|download|open .. anydesk|teamviewer|ultraviewer|rustdesk|quicksupport;
      remote access|control; connect .. your computer`),
  },
  {
    id: 'false-support',
    stage: 'support',
    type: 'hacked-account',
    fr: phrases(`
      support|assistance|technicien .. microsoft|windows|apple; ordinateur|pc .. infecte|virus|pirate;
      virus .. detecte*; service technique`),
    en: phrases(`
      microsoft|windows|apple|technical|tech support; computer .. infected|virus|hacked;
      virus*|malware .. detected; refund department`),
  },
  {
    id: 'authority',
    stage: 'authority',
    type: 'phishing',
    fr: phrases(`
      convocation (judiciaire|de)?; poursuite* judiciaire*|penale*; mandat d (arret|amener)?;
      brigade de protection; interpol|europol; police .. infraction|enquete contre|pedo*;
      avant .. poursuites`),
    en: phrases(`
      warrant .. arrest|name; legal action|proceedings against; you .. be arrested;
      interpol|fbi|irs|hmrc; social security number; federal agent|officer`),
  },
  {
    id: 'pressure',
    stage: 'pressure',
    fr: phrases(`
      urgen*; vite; immediatement; tout de suite; au plus vite; avant ce soir|demain|minuit;
      derniere chance; fais|faites vite; depeche*`),
    en: phrases(`
      urgent*; immediately; right now|away; asap; hurry; last chance; before tonight|tomorrow|midnight`),
  },
];
