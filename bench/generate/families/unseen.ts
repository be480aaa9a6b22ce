import type { Family } from '../family.ts';

/** Written after the engine was done, and measured once: nothing was chosen with it in sight. */
export const unseen: Family = {
  name: 'unseen',
  campaigns: { perComplaint: 0.085, exponent: 1.02, head: 15 },
  alone: 0.3,
  oneTrace: 0.16,
  kinds: [
    {
      name: 'shop',
      part: 0.26,
      traces: [
        { type: 'url', told: 0.75, uses: 150 },
        { type: 'iban', told: 0.5, uses: 20 },
        { type: 'phone', told: 0.3, uses: 30 },
      ],
    },
    {
      name: 'bank',
      part: 0.24,
      traces: [
        { type: 'phone', told: 0.85, uses: 16 },
        { type: 'iban', told: 0.65, uses: 18 },
        { type: 'email', told: 0.2, uses: 60 },
      ],
    },
    {
      name: 'romance',
      part: 0.14,
      traces: [
        { type: 'username', told: 0.75, uses: 12 },
        { type: 'email', told: 0.45, uses: 25 },
        { type: 'crypto', told: 0.35, uses: 40 },
      ],
    },
    {
      name: 'investment',
      part: 0.18,
      traces: [
        { type: 'domain', told: 0.8, uses: 60 },
        { type: 'phone', told: 0.6, uses: 20 },
        { type: 'iban', told: 0.35, uses: 35 },
        { type: 'email', told: 0.3, uses: 40 },
      ],
    },
    {
      name: 'parcel',
      part: 0.18,
      traces: [
        { type: 'url', told: 0.8, uses: 20 },
        { type: 'phone', told: 0.7, uses: 15 },
      ],
    },
  ],
  silent: 0.01,
  unique: 0.12,
  typo: 0.025,
  hubs: { marketplace: 0.35, bank: 0.3, carrier: 0.4, each: 10 },
  bystander: { part: 0.04, complaintsEach: 1800 },
  mule: { lent: 0.012, once: 0.0025 },
  recycled: 0.06,
  stockPhoto: 0.35,
  stolenWording: 0.12,
  poison: 0.001,
};
