import type { ScamType } from '../statement/index.ts';

/** What a follow-up speaks about: what the types of scam leave behind, rather than the types themselves. */
export const careThemes = ['bond', 'images', 'purchase', 'savings', 'access', 'other'] as const;
export type CareTheme = (typeof careThemes)[number];

const themeOfType: Readonly<Record<ScamType, CareTheme>> = {
  romance: 'bond',
  sextortion: 'images',
  'false-sale': 'purchase',
  'fake-shop': 'purchase',
  'fake-investment': 'savings',
  'fake-bank-adviser': 'access',
  phishing: 'access',
  'hacked-account': 'access',
  ransomware: 'access',
  other: 'other',
};

export function careThemeOf(scamType: ScamType): CareTheme {
  return themeOfType[scamType];
}
