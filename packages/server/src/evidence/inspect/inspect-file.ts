import {
  type ExhibitMark,
  type ExhibitRefusal,
  hasTrailingData,
  isPicture,
  mostPixels,
  nameDiffers,
  pictureSize,
} from '@fanal/core/exhibit';
import type { Result } from '@fanal/core/result';
import type { Spooled } from '../bytes/spool.ts';
import type { Gauged } from './gauge.ts';
import { inspectArchive } from './inspect-archive.ts';
import { endRecordIn } from './zip-directory.ts';

export type Inspected = { readonly type: string; readonly marks: readonly ExhibitMark[] };

/** Looks at a whole file before it is kept: what it hides, what it would become once opened. */
export async function inspectFile(
  file: Spooled,
  gauged: Gauged,
  name: string,
): Promise<Result<Inspected, ExhibitRefusal>> {
  let { type } = gauged;
  if (type === 'application/zip') {
    const archive = await inspectArchive(file, gauged.tail);
    if (!archive.ok) return archive;
    type = archive.value;
  } else if (isTwoFiles(gauged)) {
    return { ok: false, refusal: 'file-in-disguise' };
  }
  const picture = pictureSize(gauged.head, type);
  if (picture !== undefined && picture.width * picture.height > mostPixels) {
    return { ok: false, refusal: 'picture-too-large' };
  }
  const marks: ExhibitMark[] = [];
  if (hasTrailingData(gauged.head, gauged.tail, gauged.size, type)) marks.push('trailing-data');
  if (nameDiffers(name, type)) marks.push('name-differs');
  if (type === 'application/octet-stream') marks.push('unknown-type');
  if (gauged.runsCode) marks.push('runs-code');
  return { ok: true, value: { type, marks } };
}

/** A file that is one thing for who reads from the start and another for who reads otherwise. */
function isTwoFiles({ head, tail, size, type }: Gauged): boolean {
  const isText =
    type.startsWith('text/') || type.startsWith('message/') || type.startsWith('application/json');
  if (isText) return false;
  if (endRecordIn(tail, size) !== undefined) return true;
  const start = head.toString('latin1', 0, 1_024);
  if (type !== 'application/pdf' && start.includes('%PDF-')) return true;
  return isPicture(type) && /<(script|html|svg|iframe|\?php)/i.test(start);
}
