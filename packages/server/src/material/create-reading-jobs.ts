import type { JobHandlers } from '../platform/jobs/index.ts';
import { readingJob } from './ask-for-reading.ts';
import { type ReadingDependencies, readExhibit } from './read-exhibit.ts';

export function createReadingJobs(dependencies: ReadingDependencies): JobHandlers {
  return {
    async [readingJob](payload) {
      await readExhibit(dependencies, readingIdIn(payload));
    },
  };
}

function readingIdIn(payload: unknown): string {
  if (typeof payload === 'object' && payload !== null && 'readingId' in payload)
    return String(payload.readingId);
  throw new Error('A reading was asked for without its id');
}
