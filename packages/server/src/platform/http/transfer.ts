import { type Download, decodeAbout, type RefusalCode, type Upload } from '@fanal/contract/wire';
import type { Result } from '@fanal/core/result';
import type { Context } from 'hono';
import type { z } from 'zod';
import { type Admission, admit, type Caller, type Doorkeeper, refused } from './admit.ts';
import { problemResponse, type Refusal } from './problem.ts';

/** A file on its way out. `inline` only for what this house made itself. */
export type FileAnswer = {
  readonly bytes: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  readonly type: string;
  /** What the file is called on the other side; any script. */
  readonly name: string;
  readonly disposition: 'inline' | 'attachment';
  /** In bytes, when known before the end. */
  readonly size?: number;
};

export type DownloadHandling<P extends z.ZodType, Q extends z.ZodType, R> = Admission & {
  readonly handle: (
    call: Caller & { readonly params: z.output<P>; readonly query: z.output<Q> },
  ) => Promise<Result<FileAnswer, R | (Refusal & { readonly code: R })>>;
};

export type UploadHandling<P extends z.ZodType, B extends z.ZodType, A extends z.ZodType, R> = Admission & {
  /** `bytes` may be read once; how many may come is the handler's to bound. `size` is what the client declared. */
  readonly handle: (
    call: Caller & {
      readonly params: z.output<P>;
      readonly about: z.output<B>;
      readonly bytes: ReadableStream<Uint8Array>;
      readonly size?: number;
    },
  ) => Promise<Result<z.input<A>, R | (Refusal & { readonly code: R })>>;
};

export async function answerDownload<P extends z.ZodObject, Q extends z.ZodObject, R extends RefusalCode>(
  context: Context,
  endpoint: Download<P, Q, R>,
  handling: DownloadHandling<P, Q, R>,
  doorkeeper: Doorkeeper,
): Promise<Response> {
  const admitted = await admit(context, endpoint.id, handling, doorkeeper);
  if (!admitted.ok) return problemResponse(admitted.refusal);
  const params = endpoint.params.safeParse(context.req.param());
  const query = endpoint.query.safeParse(context.req.query());
  if (!params.success || !query.success) return problemResponse({ code: 'invalid-request' });
  const result = await handling.handle({ ...admitted.value, params: params.data, query: query.data });
  return result.ok ? fileResponse(result.value) : refused(context, result.refusal);
}

export async function answerUpload<
  P extends z.ZodObject,
  B extends z.ZodType,
  A extends z.ZodType,
  R extends RefusalCode,
>(
  context: Context,
  endpoint: Upload<P, B, A, R>,
  handling: UploadHandling<P, B, A, R>,
  doorkeeper: Doorkeeper,
): Promise<Response> {
  const admitted = await admit(context, endpoint.id, handling, doorkeeper);
  if (!admitted.ok) return problemResponse(admitted.refusal);
  const params = endpoint.params.safeParse(context.req.param());
  const about = endpoint.about.safeParse(decodeAbout(context.req.header('about') ?? ''));
  if (!params.success) return problemResponse({ code: 'invalid-request' });
  if (!about.success) return problemResponse({ code: 'invalid-request', fields: { about: 'invalid' } });
  const declared = context.req.header('content-length');
  const result = await handling.handle({
    ...admitted.value,
    params: params.data,
    about: about.data,
    bytes: context.req.raw.body ?? new Blob([]).stream(),
    ...(declared === undefined ? {} : { size: Number(declared) }),
  });
  if (!result.ok) return refused(context, result.refusal);
  context.header('cache-control', 'no-store');
  return context.json(endpoint.answer.parse(result.value) as object, endpoint.status);
}

/**
 * Bytes that the browser may save but never run: its type is not guessed, and opened by itself it is in a sandbox
 * that may do nothing.
 */
function fileResponse({ bytes, type, name, disposition, size }: FileAnswer): Response {
  const headers = new Headers({
    'content-type': type,
    'content-disposition': dispositionOf(disposition, name),
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  });
  if (size !== undefined) headers.set('content-length', String(size));
  return new Response(bytes, { headers });
}

/** RFC 6266: a plain name for old clients, the true one in UTF-8 (RFC 8187). */
export function dispositionOf(disposition: 'inline' | 'attachment', name: string): string {
  const kept = name.normalize('NFC').replace(/[\p{C}/\\]/gu, '') || 'file';
  const plain =
    kept
      .normalize('NFD')
      .replace(/[^\w .()-]/g, '')
      .trim() || 'file';
  const encoded = encodeURIComponent(kept).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${disposition}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
