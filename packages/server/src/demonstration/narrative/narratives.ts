import type { Language } from '../fiction/people.ts';
import type { SchemeName } from '../scheme.ts';
import { investmentEn } from './investment-en.ts';
import { investmentFr } from './investment-fr.ts';
import type { Narrative } from './narrative.ts';
import { bankEn, fineEn, jobEn } from './other-en.ts';
import { bankFr, fineFr, jobFr } from './other-fr.ts';
import { romanceEn } from './romance-en.ts';
import { romanceFr } from './romance-fr.ts';
import { buyEn, rentEn, sellEn } from './sale-en.ts';
import { buyFr, rentFr, sellFr } from './sale-fr.ts';

export const narratives: Readonly<Record<SchemeName, Readonly<Record<Language, Narrative>>>> = {
  romance: { fr: romanceFr, en: romanceEn },
  buy: { fr: buyFr, en: buyEn },
  rent: { fr: rentFr, en: rentEn },
  sell: { fr: sellFr, en: sellEn },
  invest: { fr: investmentFr, en: investmentEn },
  bank: { fr: bankFr, en: bankEn },
  fine: { fr: fineFr, en: fineEn },
  job: { fr: jobFr, en: jobEn },
};
