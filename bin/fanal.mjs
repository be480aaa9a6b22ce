#!/usr/bin/env node
// There is no build step: tsx runs the TypeScript as it is written.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
