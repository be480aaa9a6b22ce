import type { SupportWeights } from './support-weights.ts';

/**
 * Written by `fanal match:fit` from 3,570 public reports of six kinds, starting from the prior beside this file. Only
 * counts of pairs went into it: no report, sentence or value can be told from it.
 */
export const defaultSupportWeights: SupportWeights = {
  base: -5.4,
  bits: {
    phone: [0.7, 1.5, 2.2, 2.9, 3.7, 4.4],
    email: [0, 0, 0, 1.4, 1.4, 1.6],
    iban: [1.5, 3, 4.5, 6, 7.5, 9],
    wallet: [1.7, 3.4, 5.1, 6.8, 9.9, 9.9],
    url: [0.7, 1.4, 2.1, 2.8, 3.5, 3.5],
    domain: [1.3, 1.3, 2.8, 5.5, 6.4, 6.4],
    handle: [0.4, 0.9, 1.3, 1.8, 2.2, 3.7],
    photo: [0.3, 0.6, 0.9, 1.2, 1.5, 1.8],
    bic: [0, 0, 0, 0, 0.5, 1],
    unverified: [1.6, 3.2, 4.9, 6.5, 8.1, 9.7],
    skeleton: [0, 0, 0, 0.6, 0.6, 6.2],
    'mail-domain': [0, 1, 1, 3.4, 3.4, 3.4],
    organisation: [0.3, 0.3, 1.1, 3.1, 3.4, 4.2],
    'network-address': [1.3, 2.5, 3.8, 5, 6.3, 9.9],
    'photo-set': [3.7, 7.4, 11.1, 14.8, 16.2, 16.5],
    person: [1, 2.1, 3.1, 3.1, 3.1, 3.1],
    brand: [1, 1, 1, 2, 2, 2.6],
    several: [1.1, 7.3],
    passages: [0.3, 0.3, 2.1, 2.1, 2.1, 5.3],
    words: [1.2, 2.2, 2.3, 2.5, 2.5, 3.5],
    time: [-5, -5, -3.3, -2.3, -1.8, -0.5, 0.4, 0.8, 0.8],
  },
  most: 6,
  least: -7,
  mostOfWording: -1,
  strangers: -4.5,
  enough: { amongFew: -2, perDoubling: 0.25 },
};
