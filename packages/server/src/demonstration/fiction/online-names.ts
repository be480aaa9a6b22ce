import type { Random } from '../random.ts';
import { plainName } from './people.ts';

/** What a false site pretends to be. */
export type SiteTheme = 'investment' | 'parcel' | 'payment' | 'rental' | 'bank' | 'job';

const themes: Readonly<Record<SiteTheme, { readonly first: string; readonly last: string }>> = {
  investment: {
    first: 'boreal altis meridien cobalt novalis sirius vega orion zenith lumen arcadie helios quartz',
    last: 'capital trading invest gains markets finance patrimoine placements fx rendement',
  },
  parcel: {
    first: 'suivi colis livraison relais lettre envoi',
    last: 'confirmation express reprogrammer frais depot douane',
  },
  payment: {
    first: 'paiement achat transaction vente reception protection',
    last: 'securise confirmation direct espace acheteur verification',
  },
  rental: {
    first: 'bail logement location residence appart sejour',
    last: 'reservation garantie dossier direct confiance serenite',
  },
  bank: {
    first: 'espace-client acces-compte securite-carte service-fraude',
    last: 'verification validation assistance protection',
  },
  job: { first: 'missions taches tele-emploi avis-produits', last: 'bonus recompense bureau equipe' },
};

/** Letter boxes of nobody: `.example` is never delegated (RFC 2606). */
const mailHosts = ['courriel.example', 'messagerie.example', 'boite.example', 'post.example', 'mail.example'];

export type OnlineNames = {
  site(theme: SiteTheme): string;
  email(owner: string): string;
  /** A name no one is likely to bear: it ends in « exemple ». */
  handle(owner: string): string;
};

/** Names of sites, mailboxes and accounts; none is given twice. */
export function createOnlineNames(random: Random): OnlineNames {
  const given = new Set<string>();
  const once = (make: (attempt: number) => string): string => {
    for (let attempt = 0; ; attempt += 1) {
      const name = make(attempt);
      if (given.has(name)) continue;
      given.add(name);
      return name;
    }
  };
  return {
    site: (theme) =>
      once((attempt) => {
        const { first, last } = themes[theme];
        const label = `${random.pick(first.split(' '))}-${random.pick(last.split(' '))}`;
        return `${label}${attempt < 3 ? '' : random.whole(2, 99)}.example`;
      }),
    email: (owner) =>
      once((attempt) => {
        const local = owner
          .split(' ')
          .map(plainName)
          .join(random.pick(['.', '_', '']));
        return `${local}${attempt < 2 ? '' : random.whole(1, 99)}@${random.pick(mailHosts)}`;
      }),
    handle: (owner) =>
      once((attempt) => {
        const parts = [...owner.split(' ').map(plainName), 'exemple'];
        return `${parts.join(random.pick(['.', '_']))}${attempt < 2 ? '' : random.whole(1, 999)}`;
      }),
  };
}
