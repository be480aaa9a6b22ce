import { forgetBlob, forgottenBlobs } from './bytes/blob-store.ts';
import { sweepSpool } from './bytes/spool.ts';
import type { Evidence } from './dependencies.ts';
import { uploadLife } from './upload/sealed-data-store.ts';
import { deleteUploadsBegunBefore } from './upload/upload-store.ts';

const page = 500;

/** Deletes uploads left unfinished, and the bytes of what was removed, erased or never finished. Answers how many files. */
export async function sweepExhibits(evidence: Evidence, now: Date): Promise<number> {
  const { database, store, spoolFolder } = evidence;
  const before = new Date(now.getTime() - uploadLife);
  await deleteUploadsBegunBefore(database, before);
  await sweepSpool(spoolFolder, before);
  let swept = 0;
  for (;;) {
    const blobs = await forgottenBlobs(database, before, page);
    for (const id of blobs) {
      // The bytes first: a row left behind is swept the next time.
      await store.remove(id);
      await forgetBlob(database, id);
    }
    swept += blobs.length;
    if (blobs.length < page) return swept;
  }
}
