import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Database } from '../../platform/database/index.ts';

/** Someone who tells a story in a browser: a draft, and the cookie that opens it. */
export type Teller = { readonly draftId: string; readonly cookie: string };

export async function aTeller(database: Database): Promise<Teller> {
  const draftId = randomUUID();
  const key = randomBytes(32).toString('base64url');
  const begun = new Date();
  await database.named(
    'teller',
    `insert into draft (id, key_hash, locale, answers, started_at, saved_at, expires_at)
     values ($1, $2, 'fr', '{}', $3, $3, $4)`,
    [
      draftId,
      createHash('sha256').update(key).digest(),
      begun,
      new Date(begun.getTime() + 30 * 24 * 60 * 60 * 1000),
    ],
  );
  return { draftId, cookie: `fanal-draft=${key}` };
}

/** One request of the tus protocol. */
export function tus(
  base: string,
  teller: Teller,
  asked: {
    readonly method: string;
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: Uint8Array;
  },
): Promise<Response> {
  const { method, path, headers, body } = asked;
  return fetch(base + path, {
    method,
    headers: { 'tus-resumable': '1.0.0', cookie: teller.cookie, ...headers },
    ...(body === undefined ? {} : { body: Uint8Array.from(body) }),
  });
}

/** Announces a file; answers the path of its upload. */
export async function begin(base: string, teller: Teller, size: number, name = 'vidéo.txt'): Promise<string> {
  const metadata = `filename ${Buffer.from(name).toString('base64')}`;
  const headers = { 'upload-length': String(size), 'upload-metadata': metadata };
  const begun = await tus(base, teller, { method: 'POST', path: '/v1/uploads', headers });
  if (begun.status !== 201) throw new Error(`An upload was refused: ${begun.status}`);
  return begun.headers.get('location') ?? '';
}

export function patch(
  base: string,
  teller: Teller,
  path: string,
  offset: number,
  body: Uint8Array,
): Promise<Response> {
  const headers = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
  return tus(base, teller, { method: 'PATCH', path, headers, body });
}

export async function offsetOf(base: string, teller: Teller, path: string): Promise<number> {
  return Number((await tus(base, teller, { method: 'HEAD', path })).headers.get('upload-offset'));
}
