import type { DomainTable } from './table.ts';

/** Operators’ own sites (their mailboxes are under mail providers). */
export const telecoms: DomainTable = {
  category: 'telecom',
  reviewedOn: '2026-11-24',
  domains: {
    Orange: 'orange.com sosh.fr',
    Free: 'iliad.fr',
    SFR: 'red-by-sfr.fr altice.net',
    'Bouygues Telecom': 'bouyguestelecom.fr bytel.fr',
    'La Poste Mobile': 'lapostemobile.fr',
    'NRJ Mobile': 'nrjmobile.fr',
    Lebara: 'lebara.fr lebara.com',
    Lycamobile: 'lycamobile.fr lycamobile.com',
    Prixtel: 'prixtel.com',
    Vodafone: 'vodafone.com vodafone.co.uk vodafone.de',
    Telefónica: 'telefonica.com movistar.es o2.co.uk',
    'Deutsche Telekom': 'telekom.com telekom.de',
    EE: 'ee.co.uk',
    Three: 'three.co.uk',
    Swisscom: 'swisscom.ch',
    'AT&T': 'att.com',
    Verizon: 'verizon.com',
    'T-Mobile': 't-mobile.com',
    Xfinity: 'xfinity.com',
    Telstra: 'telstra.com.au',
    MTN: 'mtn.com',
  },
};
