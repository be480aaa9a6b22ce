import { expect, test } from 'vitest';
import type { IndicatorType } from './indicator.ts';
import { showIndicator } from './show-indicator.ts';

test.each<[IndicatorType, string, string]>([
  ['phone', '+33639981234', '06 39 98 12 34'],
  ['phone', '+442079460958', '+44 20 7946 0958'],
  ['phone', 'short:FR:3640', '3640'],
  ['phone', 'short:FR:116006', '116 006'],
  ['phone', 'pas de numéro', 'pas de numéro'],
  ['iban', 'FR7630006000011234567890189', 'FR76 3000 6000 0112 3456 7890 189'],
  ['iban', 'FR76 3000 ?', 'FR76 3000 ?'],
  ['wallet', 'btc:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['handle', 'instagram:dr.martin', '@dr.martin (Instagram)'],
  ['handle', 'lepetitmarche:marc_75', '@marc_75 (lepetitmarche)'],
  ['handle', 'dr.martin', 'dr.martin'],
  ['url', 'https://boutique.example/a', 'https://boutique.example/a'],
])('a %s is shown as people read it: %s', (type, value, shown) => {
  expect(showIndicator({ type, value })).toBe(shown);
});
