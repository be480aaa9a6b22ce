export { type IdentityProvider, readSettings, type Settings, SettingsError } from './settings.ts';
