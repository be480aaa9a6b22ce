import type { ReadingContext } from '../read-indicator.ts';
import { findCards, findSocialNumbers } from './accounts.ts';
import { type Candidate, type Finder, isMarked } from './span.ts';

// A currency sign makes an amount of the number before it on its own line, not of one on the line above.
const french =
  /(?<![\p{L}\p{N}_+#€$£]|\d[.,:-]|\+\d{1,3}[\s.-]{0,2})(?:(?:\(?\+\s?33\)?|00\s?33)[\s.-]{0,2}(?:\(?0\)?[\s.-]{0,2})?[1-9]|\(?0[\s-]?[1-9]\)?|0\.(?=8\d\d\.\d{3}\.\d{3})8)(?:[\s./-]{0,2}\d){8}(?![\p{L}\p{N}_]|[.,:-]\d|\/[1-9]|[ \t]?[€$£%])/gu;
const international =
  /(?<![\p{L}\p{N}_])(?:\(?\+\s?|00(?=[\s(]?[1-9])[\s(]?)(?:\d[\s.()/-]{0,3}){6,14}\d(?![\p{L}\p{N}_])/gu;
const northAmerican =
  /(?<![\p{L}\p{N}_+#€$£.,-])(?:1[\s.-])?(?:\([2-9]\d\d\)\s?|[2-9]\d\d[\s.-])[2-9]\d\d[\s.-]\d{4}(?![\p{L}\p{N}_]|[.,-]\d)/gu;
const local =
  /(?<![\p{L}\p{N}_+#€$£]|\d[.,:/-])\(?\d(?:[\s().-]{0,2}\d){6,13}(?![\p{L}\p{N}_]|[.,:/-]\d|[ \t]?[€$£%])/gu;
const short =
  /(?<![\p{L}\p{N}_+#€$£.,:/-]|\d )(?:\d{5}|118 ?\d{3}|116 ?\d{3}|[13]\d ?\d\d)(?![\p{L}\p{N}_]|[.,:/-]\d| \d|[ \t]?(?:[€$£%]|(?:euros?|eur|h|k|km|ans|kg|balles|dollars?|pounds?|fois|times|personnes|people)(?!\p{L})))/giu;

const telephoneWord =
  /(?<!\p{L})(?:tel|tél|téléphon\p{L}*|telephon\p{L}*|phon\p{L}*|portable|mobile|cell(?:phone)?|smartphone|gsm|fax|appel\p{L}*|rappel\p{L}*|joindre|joignable|contact\p{L}*|compos\p{L}*|sms|whatsapp|wa|numéros?|numero|num|number|call\p{L}*|dial\p{L}*|text\p{L}*|ligne|standard)\s?(?:\(s\))?[\s:.]{0,3}(?:au|le|du|sur|to|at|on|me|moi|nous|us|n°|est|is|:|#)?[\s:.]{0,3}(?:le|au|numéro|number)?[\s:.(]{0,3}$/iu;
/** « j’ai envoyé 3000 » sends money: after a word of sending, only « au », « à », « to » or « STOP » names a number. */
const shortWord =
  /(?<!\p{L})(?:(?:appel\p{L}*|compos\p{L}*|rappel\p{L}*|joindre|joint|contact\p{L}*|téléphon\p{L}*|numéro|sms|call\p{L}*|dial\p{L}*|tapez)\s(?:\p{L}{1,12}\s){0,3}(?:(?:au|le|du|to|at)\s)?|(?:envoy\p{L}*|text\p{L}*)\s(?:\p{L}{1,12}\s){0,3}(?:au|à|to|stop)\s|tap(?:é|er)\sle\s)(?<!(?<!\p{L})(?:pour|de|depuis|encore|environ|en|for|about|over|with)\s)$/iu;
/** What follows these is a number of something else, even when it could be dialled. */
const otherNumberWord =
  /(?<!\p{L}|service )(?:commande|colis|suivi|dossier|référence|reference|réf|ref|facture|client|contrat|siret|siren|ticket|transaction|compte|order|tracking|invoice|case|account|parcel|package|code|id|bl|imei|série|serial|sn|nir|siret|insee|sécu|passeport|carte)\s?(?:est|is|number|numéro|num|no|nr)?[\s:.#]{0,3}(?:n°|no|nº|#)?[\s:.#]{0,3}$/iu;
/** « 0 892 705 705 », how special-rate numbers are printed and nothing else is: « perte de carte : 0 892… ». */
const specialRate = /^0([ .-])8\d\d\1\d{3}\1\d{3}$/;

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 40), at);
}

/** « 01/02/2026 10… », « 2026-02-01… »: a date, whatever follows it. */
function startsAsDate(written: string): boolean {
  return (
    /^\d{1,2}([./ -])\d{1,2}\1(?:19|20)\d\d(?!\d)/.test(written) ||
    /^(?:19|20)\d\d([./ -])\d\d\1\d\d(?!\d)/.test(written)
  );
}

/**
 * « 06 39 98 12 34 », « 0 805 805 817 », or every figure apart; not figures strewn over a line, such as
 * « 0 5 55 743 1 2 0 ».
 */
function isGrouped(written: string): boolean {
  const isAbroad = /^(?:\(?\+|00)/.test(written);
  const groups = written.replace(/^(?:\(?\+|00)\s?33\)?/, '').match(/\d+/g) ?? [];
  const single = groups.filter((group) => group.length === 1).length;
  // « (0)6 » after +33 stands as two figures apart.
  return single === groups.length || single <= (isAbroad ? 2 : 1);
}

function candidates(
  text: string,
  pattern: RegExp,
  country: string | undefined,
  accept: (written: string, before: string) => boolean,
): Candidate[] {
  const reading: ReadingContext = country === undefined ? {} : { country };
  return Array.from(text.matchAll(pattern))
    .filter((found) => accept(found[0], before(text, found.index)))
    .map((found) => ({ type: 'phone', start: found.index, end: found.index + found[0].length, reading }));
}

/** Group ends inside a run that took in too much: « +33 6 39 98 12 34 12h » tries the whole, then less. */
function withShorter(candidate: Candidate, text: string): Candidate[] {
  const written = text.slice(candidate.start, candidate.end);
  const cuts: Candidate[] = [candidate];
  for (let at = written.length - 1; at > 7 && cuts.length < 6; at--) {
    if (/[\s./(-]/.test(written.charAt(at)) && /[\d)]/.test(written.charAt(at - 1))) {
      cuts.push({ ...candidate, end: candidate.start + at });
    }
  }
  return cuts;
}

/** Leaves out what stands in the number of a card or of social security. */
function outsideCards(text: string, found: readonly Candidate[]): readonly Candidate[] {
  if (found.length === 0) return found;
  const inCard = new Uint8Array(text.length);
  for (const { start, end } of [...findCards(text), ...findSocialNumbers(text)]) inCard.fill(1, start, end);
  return found.filter(({ start, end }) => !isMarked(inCard, start, end));
}

/**
 * French spellings, international numbers, North American shapes, and the local shapes of the told country
 * after a word such as « tél. ». A number that names an order, a parcel or an amount is not one.
 */
export const findPhones: Finder = (text, context) => {
  const country = context.country?.toUpperCase() ?? 'FR';
  const notOther = (written: string, ahead: string) =>
    !startsAsDate(written) && (specialRate.test(written) || !otherNumberWord.test(ahead));
  const frenchNumbers = candidates(
    text,
    french,
    'FR',
    (written, ahead) =>
      (country === 'FR' || /^\(?\+|^00/.test(written)) && isGrouped(written) && notOther(written, ahead),
  );
  const abroad = candidates(text, international, country, (written, ahead) =>
    written.includes('+') ? true : notOther(written, ahead),
  ).flatMap((candidate) => withShorter(candidate, text));
  const american = candidates(text, northAmerican, 'US', notOther);
  const localNumbers =
    country === 'FR'
      ? []
      : candidates(
          text,
          local,
          country,
          (written, ahead) =>
            notOther(written, ahead) && (/^\(?0/.test(written) || telephoneWord.test(ahead)),
        );
  return outsideCards(text, [...frenchNumbers, ...abroad, ...american, ...localNumbers]);
};

/** French short numbers, after « appelez le ». */
export const findShortNumbers: Finder = (text, context) => {
  if ((context.country?.toUpperCase() ?? 'FR') !== 'FR') return [];
  return outsideCards(
    text,
    candidates(text, short, 'FR', (_, ahead) => shortWord.test(ahead)),
  );
};
