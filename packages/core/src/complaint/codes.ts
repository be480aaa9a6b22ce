/** What an agent may ask for; sentences are the catalogue's. */
export const askedCodes = [
  'account',
  'dates',
  'contacts',
  'payments',
  'bank-answer',
  'documents',
  'identity',
] as const;
export type AskedCode = (typeof askedCodes)[number];

/**
 * Why a complaint filed online is not taken. It never ends the right to complain: any police or gendarmerie
 * service must take a complaint (code de procédure pénale, art. 15-3), and the parquet may be written to (art. 40).
 */
export const refusalReasons = [
  'no-offence',
  'outside-scope',
  'identity-not-established',
  'filed-elsewhere',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Where to go instead. */
export const rightDoors = [
  'station',
  'prosecutor',
  'consumer-service',
  'civil-court',
  'content-report',
] as const;
export type RightDoor = (typeof rightDoors)[number];

/** Why the parquet files without action, told under art. 40-2 of the code de procédure pénale. */
export const closureReasons = [
  'author-unknown',
  'not-enough-evidence',
  'no-offence',
  'time-barred',
  'settled',
  'not-opportune',
] as const;
export type ClosureReason = (typeof closureReasons)[number];
