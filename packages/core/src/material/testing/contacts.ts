import type { Case } from './case.ts';

const mobile = 'phone +33639981234';
const iban = 'iban FR7630006000011234567890189';
const eth = 'wallet eth:0x52908400098527886e0f7030069857d2e4169ee7';

/** Contacts as they stand in conversations and mails, in French and in English. */
export const contacts: readonly Case[] = [
  ['Appelle-moi au 06 39 98 12 34', mobile],
  ['mon num 0639981234 bb', mobile],
  ['06.39.98.12.34 dispo ce soir', mobile],
  ['tel 06-39-98-12-34', mobile],
  ['+33639981234 WhatsApp', mobile],
  ['0033 6 39 98 12 34', mobile],
  ['SMS reçu du 06 39 98 12 34 : « Colis en attente »', mobile],
  ['Un faux conseiller m’a appelée du 01 99 00 12 34', 'phone +33199001234'],
  ['call me on +44 7700 900123', 'phone +447700900123'],
  ['He texted from +1 202-555-0143', 'phone +12025550143'],
  ['contact : jean@exemple.example', 'email jean@exemple.example'],
  ['mail: JEAN@EXEMPLE.EXAMPLE !!', 'email jean@exemple.example'],
  ['From: "Service" <service@banque.example>', 'email service@banque.example'],
  ['voici mon RIB : FR76 3000 6000 0112 3456 7890 189', iban],
  ['IBAN FR7630006000011234567890189 BIC BNPAFRPP', iban, 'bic BNPAFRPPXXX'],
  ['FR76-3000-6000-0112-3456-7890-189', iban],
  ['rib fr76 3000 6000 0112 3456 7890 189 merci', iban],
  ['GB29 NWBK 6016 1331 9268 19', 'iban GB29NWBK60161331926819'],
  ['DE89 3704 0044 0532 0130 00 ist mein Konto', 'iban DE89370400440532013000'],
  ['my wallet 0x52908400098527886E0F7030069857D2E4169EE7', eth],
  ['envoie sur 0x52908400098527886E0F7030069857D2E4169EE7 en USDT', eth],
  ['btc: 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'wallet btc:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['clique https://boutique.example/suivi?id=3', 'url https://boutique.example/suivi?id=3'],
  ['va sur www.boutique.example', 'domain www.boutique.example'],
  ['site boutique.example', 'domain boutique.example'],
  ['bit.ly/3AbCdEf', 'url https://bit.ly/3AbCdEf'],
  ['https://t.me/julie_m92', 'handle telegram:julie_m92'],
  ['mon insta : julie_m92', 'handle instagram:julie_m92'],
  ['https://www.instagram.com/julie_m92/', 'handle instagram:julie_m92'],
  ['wa.me/33639981234', mobile],
  ['06 39 98 12 34 ou jean@exemple.example', mobile, 'email jean@exemple.example'],
  [
    'J’ai reçu « Votre colis : https://suivi-colis.example/fr » du 06 39 98 12 34',
    'url https://suivi-colis.example/fr',
    mobile,
  ],
];
