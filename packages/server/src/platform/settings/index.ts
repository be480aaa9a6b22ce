export type { EvidenceSettings, KeySource } from './evidence.ts';
export { secretKeyIn } from './secret-key.ts';
export { type IdentityProvider, readSettings, type Settings, SettingsError } from './settings.ts';
export type { SmsGateway } from './sms.ts';
