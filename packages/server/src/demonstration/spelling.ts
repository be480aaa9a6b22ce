import type { Random } from './random.ts';
import type { Trace } from './trace.ts';

/** How somebody writes a trace down: in the middle of a sentence, or in a box that asks for it. */
export type Place = 'text' | 'box';

/** All of them are read as the same value. */
export function spell(trace: Trace, place: Place, random: Random): string {
  switch (trace.kind) {
    case 'phone':
      return spellPhone(trace.value, random);
    case 'email':
      return spellEmail(trace.value, place, random);
    case 'iban':
      return spellIban(trace.value, random);
    case 'site':
      return spellSite(trace.value, place, random);
    case 'handle':
      return random.chance(0.7) || place === 'text' ? `@${trace.value}` : trace.value;
    case 'wallet':
      return trace.value;
  }
}

export function spellPhone(e164: string, random: Random): string {
  if (e164.startsWith('+33')) return spellFrench(e164.slice(3), random);
  if (e164.startsWith('+44')) return spellBritish(e164.slice(3), random);
  const [area, exchange, line] = [e164.slice(2, 5), e164.slice(5, 8), e164.slice(8)];
  return random.pick([`+1 ${area} ${exchange} ${line}`, `+1 (${area}) ${exchange}-${line}`, e164]);
}

/** `digits`: the nine after the country code. */
function spellFrench(digits: string, random: Random): string {
  const first = digits.charAt(0);
  const pairs = digits.slice(1).match(/../g) ?? [];
  return random.pick([
    ...[' ', ' ', '.', '-', ''].map((separator) => [`0${first}`, ...pairs].join(separator)),
    `+33 ${first} ${pairs.join(' ')}`,
    `+33${digits}`,
    `0033 ${first} ${pairs.join(' ')}`,
    `+33 (0)${first} ${pairs.join(' ')}`,
  ]);
}

function spellBritish(digits: string, random: Random): string {
  const area = digits.startsWith('20') ? 2 : 3;
  const groups = [digits.slice(0, area), digits.slice(area, -4), digits.slice(-4)].join(' ');
  return random.pick([`+44 ${groups}`, `+44${digits}`, `0044 ${groups}`, `+44 (0)${groups}`]);
}

function spellEmail(value: string, place: Place, random: Random): string {
  const [local = '', host = ''] = value.split('@');
  if (place === 'box') return random.chance(0.15) ? `${capital(local)}@${host}` : value;
  return random.pick([value, value, value, `${capital(local)}@${host}`, `${local} arobase ${host}`]);
}

function spellIban(value: string, random: Random): string {
  const grouped = (value.match(/.{1,4}/g) ?? []).join(' ');
  return random.pick([grouped, grouped, value, grouped.toLowerCase(), value.toLowerCase()]);
}

const pages = ['', '/', '/connexion', '/accueil', '/espace', '/login'];

function spellSite(host: string, place: Place, random: Random): string {
  const page = random.pick(pages);
  if (place === 'box')
    return random.pick([`https://${host}${page}`, `http://${host}${page}`, `${host}${page}`]);
  return random.pick([
    host,
    `www.${host}`,
    `https://${host}${page}`,
    `hxxps://${host.replace('.example', '[.]example')}${page}`,
  ]);
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
