/**
 * Numbers that ring nowhere, in E.164. France: the ranges Arcep keeps for fiction (decision 2018-0881).
 * United Kingdom: those Ofcom recommends for drama. United States: 555-0100 to 555-0199 (ATIS-0300115).
 */
const ranges = {
  'fr-mobile': { prefixes: ['+3363998'], digits: 4, count: 10_000 },
  'fr-landline': {
    prefixes: ['+3319900', '+3326191', '+3335301', '+3346571', '+3353649'],
    digits: 4,
    count: 10_000,
  },
  uk: { prefixes: ['+4420794601', '+4411349602', '+4412149603', '+4416149604'], digits: 2, count: 100 },
  us: { prefixes: ['+120255501', '+121255501', '+141555501', '+161755501'], digits: 2, count: 100 },
} as const;

export type PhoneRange = keyof typeof ranges;

export function rangeSize(range: PhoneRange): number {
  return ranges[range].prefixes.length * ranges[range].count;
}

/** The number at a place of its range, from 0; two places never give the same. */
export function fictionalPhone(range: PhoneRange, place: number): string {
  const { prefixes, digits, count } = ranges[range];
  const prefix = prefixes[Math.floor(place / count)];
  if (prefix === undefined || place < 0) throw new RangeError(`No number at ${place} in range ${range}`);
  return `${prefix}${String(place % count).padStart(digits, '0')}`;
}
