import type { Family } from '../family.ts';

/** What rules and weights were tried on. */
export const tuning: Family = {
  name: 'tuning',
  campaigns: { perComplaint: 0.1, exponent: 1.1, head: 20 },
  alone: 0.25,
  oneTrace: 0.12,
  kinds: [
    {
      name: 'shop',
      part: 0.3,
      traces: [
        { type: 'url', told: 0.7, uses: 120 },
        { type: 'email', told: 0.55, uses: 40 },
        { type: 'iban', told: 0.45, uses: 25 },
      ],
    },
    {
      name: 'bank',
      part: 0.2,
      traces: [
        { type: 'phone', told: 0.85, uses: 20 },
        { type: 'iban', told: 0.7, uses: 15 },
        { type: 'url', told: 0.25, uses: 60 },
      ],
    },
    {
      name: 'romance',
      part: 0.15,
      traces: [
        { type: 'username', told: 0.8, uses: 15 },
        { type: 'phone', told: 0.6, uses: 25 },
        { type: 'iban', told: 0.4, uses: 20 },
        { type: 'crypto', told: 0.2, uses: 50 },
      ],
    },
    {
      name: 'investment',
      part: 0.15,
      traces: [
        { type: 'domain', told: 0.8, uses: 80 },
        { type: 'phone', told: 0.55, uses: 15 },
        { type: 'crypto', told: 0.4, uses: 60 },
        { type: 'email', told: 0.4, uses: 30 },
      ],
    },
    {
      name: 'parcel',
      part: 0.2,
      traces: [
        { type: 'url', told: 0.85, uses: 15 },
        { type: 'phone', told: 0.7, uses: 10 },
        { type: 'email', told: 0.2, uses: 50 },
      ],
    },
  ],
  silent: 0.01,
  unique: 0.15,
  typo: 0.02,
  hubs: { marketplace: 0.3, bank: 0.35, carrier: 0.3, each: 12 },
  bystander: { part: 0.03, complaintsEach: 2500 },
  mule: { lent: 0.01, once: 0.003 },
  recycled: 0.05,
  stockPhoto: 0.4,
  stolenWording: 0.1,
  poison: 0.001,
};
