export { askForForgottenReadings, askForReading } from './ask-for-reading.ts';
export { createReadingJobs } from './create-reading-jobs.ts';
export { createOcr } from './readers/ocr.ts';
export { serveMaterial } from './routes.ts';
export { carryReadings } from './store.ts';
