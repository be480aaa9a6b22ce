import { listen } from './server/listen.ts';

/**
 * Starts the example: `FANAL_URL` and `FANAL_SITE_KEY` join it to a Fanal, `FANAL_HELD_OUT` (0.1) holds some warnings back
 * to measure the others; without them it works by itself.
 */
const { url } = await listen({
  port: Number(process.env['PORT'] ?? 4100),
  fanalUrl: process.env['FANAL_URL'],
  siteKey: process.env['FANAL_SITE_KEY'],
  heldOutShare: Number(process.env['FANAL_HELD_OUT'] ?? 0),
});
process.stdout.write(`A dating site that warns: ${url}/\n`);
