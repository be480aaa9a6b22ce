import { parse } from 'exifr';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { openTestDatabase } from '../../platform/testing/database.ts';
import { exhibitsOf } from '../exhibits-of.ts';
import { openPreview } from '../open-exhibit.ts';
import { photoHashesOf } from '../store.ts';
import {
  aDraft,
  gathered,
  given,
  inChunks,
  now,
  openTestEvidence,
  type TestEvidence,
  visitor,
} from '../testing/open-evidence.ts';
import { drawPreview } from './draw-preview.ts';
import { makePreview } from './make-preview.ts';

let database: Database;
let evidence: TestEvidence;
beforeAll(async () => {
  database = await openTestDatabase();
  evidence = await openTestEvidence(database);
});
afterAll(async () => {
  await evidence.close();
  await database.close();
});

/** A photo with a place and a device in its metadata. */
function photo(): Promise<Buffer> {
  const svg =
    '<svg width="2400" height="1200"><rect width="2400" height="1200" fill="#eee"/><circle cx="600" cy="500" r="400" fill="#a33"/></svg>';
  const exif = {
    IFD0: { Make: 'Appareil de Camille' },
    IFD3: { GPSLatitude: '48/1 51/1 0/1', GPSLatitudeRef: 'N' },
  };
  return sharp(Buffer.from(svg)).jpeg().withExif(exif).toBuffer();
}

test('a preview is smaller, a WebP, and tells nothing of where and with what the photo was taken', async () => {
  const bytes = await photo();
  expect(await parse(bytes)).toMatchObject({ Make: 'Appareil de Camille' });
  const draftId = await aDraft(database);
  const { id: exhibitId } = await given(evidence, draftId, 'photo.jpg', bytes);
  await makePreview(evidence, { exhibitId, now, requestId: 'test' });
  const opened = await openPreview(evidence, {
    exhibitId,
    actor: visitor,
    purpose: 'test',
    now,
    requestId: 'test',
  });
  if (!opened.ok) throw new Error(opened.refusal);
  const preview = await gathered(opened.value.bytes);
  expect(await sharp(preview).metadata()).toMatchObject({ format: 'webp', width: 1_600, height: 800 });
  expect(preview.includes('Camille')).toBe(false);
  expect(preview.includes('Exif')).toBe(false);
  const [exhibit] = await exhibitsOf(database, { draftId });
  expect(exhibit?.preview).toBe('made');
  expect(await photoHashesOf(database, { draftId })).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
});

test('the same photo, smaller and recompressed, has nearly the same hash', async () => {
  const bytes = await photo();
  const smaller = await sharp(bytes).resize(900).jpeg({ quality: 50 }).toBuffer();
  const [one, other] = [await drawPreview(inChunks(bytes)), await drawPreview(inChunks(smaller))];
  const differing = (BigInt(`0x${one?.photoHash}`) ^ BigInt(`0x${other?.photoHash}`))
    .toString(2)
    .replaceAll('0', '');
  expect(differing.length).toBeLessThanOrEqual(6);
});

test('a picture that cannot be drawn has no preview, and its original stays', async () => {
  const draftId = await aDraft(database);
  const bytes = (await photo()).subarray(0, 3_000);
  const { id: exhibitId } = await given(evidence, draftId, 'coupée.jpg', bytes);
  await makePreview(evidence, { exhibitId, now, requestId: 'test' });
  expect((await exhibitsOf(database, { draftId }))[0]?.preview).toBe('failed');
});

test.each([
  [
    'a drawing with code',
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>x</script></svg>',
  ],
  ['a document', '%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF'],
  ['nothing', ''],
])('%s is not drawn', async (_, text) => {
  expect(await drawPreview(inChunks(Buffer.from(text)))).toBeUndefined();
});

test('what takes too long or too much memory to draw is given up', async () => {
  const bytes = await photo();
  expect(await drawPreview(inChunks(bytes), { seconds: 0.05, memory: 1e12 })).toBeUndefined();
  const large = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#123456' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(await drawPreview(inChunks(large), { seconds: 20, memory: 30 * 1024 * 1024 })).toBeUndefined();
});
