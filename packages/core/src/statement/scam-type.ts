/** As the platform classified the story; nobody is asked to classify a crime. In the order they are shown. */
export const scamTypes = [
  'romance',
  'sextortion',
  'false-sale',
  'fake-shop',
  'fake-investment',
  'fake-bank-adviser',
  'phishing',
  'hacked-account',
  'ransomware',
  'other',
] as const;
export type ScamType = (typeof scamTypes)[number];
