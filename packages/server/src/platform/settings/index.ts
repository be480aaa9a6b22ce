export { secretKeyIn } from './secret-key.ts';
export { type IdentityProvider, readSettings, type Settings } from './settings.ts';
