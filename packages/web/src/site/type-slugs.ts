import type { ScamType } from '@fanal/core/statement';
import type { Locale } from '../catalogue/index.ts';

/** How an address names a type of story. */
const slugs: Readonly<Record<ScamType, Readonly<Record<Locale, string>>>> = {
  romance: { fr: 'rencontre', en: 'romance', es: 'relacion' },
  sextortion: { fr: 'chantage-images', en: 'image-blackmail', es: 'chantaje-imagenes' },
  'false-sale': { fr: 'annonce', en: 'advert', es: 'anuncio' },
  'fake-shop': { fr: 'faux-site', en: 'fake-shop', es: 'tienda-falsa' },
  'fake-investment': { fr: 'placement', en: 'investment', es: 'inversion' },
  'fake-bank-adviser': { fr: 'faux-conseiller', en: 'false-bank-adviser', es: 'falso-asesor' },
  phishing: { fr: 'message-frauduleux', en: 'fraudulent-message', es: 'mensaje-fraudulento' },
  'hacked-account': { fr: 'compte-pirate', en: 'hacked-account', es: 'cuenta-pirateada' },
  ransomware: { fr: 'fichiers-bloques', en: 'locked-files', es: 'archivos-bloqueados' },
  other: { fr: 'autre', en: 'other', es: 'otra' },
};

export function typeSlug(type: ScamType, locale: Locale): string {
  return slugs[type][locale];
}
