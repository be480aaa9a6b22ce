import type { Family } from '../family.ts';

/** Other proportions. Kept for measuring at first; looked into more than once since, so that it proves less than `unseen`. */
export const heldOut: Family = {
  name: 'held-out',
  campaigns: { perComplaint: 0.07, exponent: 0.95, head: 10 },
  alone: 0.35,
  oneTrace: 0.2,
  kinds: [
    {
      name: 'shop',
      part: 0.22,
      traces: [
        { type: 'domain', told: 0.8, uses: 200 },
        { type: 'email', told: 0.4, uses: 60 },
        { type: 'iban', told: 0.5, uses: 15 },
        { type: 'phone', told: 0.2, uses: 40 },
      ],
    },
    {
      name: 'bank',
      part: 0.28,
      traces: [
        { type: 'phone', told: 0.9, uses: 12 },
        { type: 'iban', told: 0.6, uses: 20 },
        { type: 'url', told: 0.35, uses: 30 },
      ],
    },
    {
      name: 'romance',
      part: 0.1,
      traces: [
        { type: 'username', told: 0.7, uses: 10 },
        { type: 'email', told: 0.5, uses: 20 },
        { type: 'iban', told: 0.5, uses: 30 },
      ],
    },
    {
      name: 'investment',
      part: 0.2,
      traces: [
        { type: 'url', told: 0.75, uses: 50 },
        { type: 'phone', told: 0.6, uses: 25 },
        { type: 'crypto', told: 0.5, uses: 40 },
      ],
    },
    {
      name: 'parcel',
      part: 0.2,
      traces: [
        { type: 'url', told: 0.8, uses: 25 },
        { type: 'phone', told: 0.65, uses: 20 },
      ],
    },
  ],
  silent: 0.008,
  unique: 0.1,
  typo: 0.03,
  hubs: { marketplace: 0.4, bank: 0.25, carrier: 0.45, each: 8 },
  bystander: { part: 0.05, complaintsEach: 1200 },
  mule: { lent: 0.015, once: 0.002 },
  recycled: 0.08,
  stockPhoto: 0.3,
  stolenWording: 0.15,
  poison: 0.0015,
};
