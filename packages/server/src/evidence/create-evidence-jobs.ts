import type { JobHandlers } from '../platform/jobs/index.ts';
import type { Evidence } from './dependencies.ts';
import { makePreview } from './preview/make-preview.ts';
import { previewJob } from './receive-exhibit.ts';

/** What is done after an exhibit was received. */
export function createEvidenceJobs(evidence: Evidence, clock: () => Date): JobHandlers {
  return {
    async [previewJob](payload) {
      const { exhibitId } = payload as { exhibitId: string };
      await makePreview(evidence, { exhibitId, now: clock(), requestId: `preview-${exhibitId}` });
    },
  };
}
