import { z } from 'zod';
import type { BaseDefinition, EndpointBase } from './endpoint.ts';
import type { RefusalCode } from './problem.ts';

/** An exchange that answers bytes: a document, an exhibit's original or preview. */
export type Download<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Refusal extends RefusalCode = RefusalCode,
> = EndpointBase<Params, Refusal> & {
  readonly method: 'get';
  readonly query: Query;
  /** Media types it may answer. */
  readonly types: readonly string[];
};

/**
 * An exchange that takes bytes as its whole body (`application/octet-stream`). What is said about them (a file's
 * name) goes in the header `about`, as base64url of JSON: a name may be personal, and addresses are logged.
 */
export type Upload<
  Params extends z.ZodObject = z.ZodObject,
  About extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
  Refusal extends RefusalCode = RefusalCode,
> = EndpointBase<Params, Refusal> & {
  readonly method: 'post';
  readonly about: About;
  readonly answer: Answer;
  readonly status: 200 | 201;
};

/** Longest header `about`, in characters. */
export const longestAbout = 4_096;

export function defineDownload<
  P extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Q extends z.ZodObject = z.ZodObject<Record<never, never>>,
  R extends RefusalCode = never,
>(
  definition: BaseDefinition<P, R> & { readonly query?: Q; readonly types: readonly string[] },
): Download<P, Q, R> {
  return {
    method: 'get',
    refusals: [],
    params: z.object({}) as P,
    query: z.object({}) as Q,
    ...definition,
  };
}

export function defineUpload<
  A extends z.ZodType,
  B extends z.ZodType,
  P extends z.ZodObject = z.ZodObject<Record<never, never>>,
  R extends RefusalCode = never,
>(
  definition: BaseDefinition<P, R> & {
    readonly about: B;
    readonly answer: A;
    readonly status?: 200 | 201;
  },
): Upload<P, B, A, R> {
  return { method: 'post', status: 201, refusals: [], params: z.object({}) as P, ...definition };
}

export function encodeAbout(about: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(about));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** `undefined` for what is no base64url of JSON, or is too long. */
export function decodeAbout(header: string): unknown {
  if (header.length > longestAbout) return undefined;
  try {
    const binary = atob(header.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
