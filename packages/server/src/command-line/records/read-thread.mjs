// Reads blocks of a file of records in a thread of its own. Like bin/fanal.mjs, it runs TypeScript as it is written.
import { register } from 'tsx/esm/api';

register();
await import('./serve-blocks.ts');
