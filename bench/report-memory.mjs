import { writeSync } from 'node:fs';

// Loaded before a measured program: says on a pipe of its own, at the end, how many kilobytes it held at the most.
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
