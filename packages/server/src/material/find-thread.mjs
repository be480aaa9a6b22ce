// Reads one long piece of material in a thread of its own. Like bin/fanal.mjs, it runs TypeScript as it is written.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { readMaterial } = await import('@fanal/core/material');
parentPort?.postMessage(readMaterial(workerData.material, workerData.context));
