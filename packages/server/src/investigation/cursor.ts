import { type Result, refuse } from '@fanal/core/result';
import { z } from 'zod';

/** Where a page of a list ended: the instant or the number it is ordered by, then the identifier. */
export type TimePlace = { readonly at: Date; readonly id: string };
export type NumberPlace = { readonly number: number; readonly id: string };

/** What people hold of it is opaque: base64url of JSON. */
export function cursorAtTime({ at, id }: TimePlace): string {
  return encode([at.toISOString(), id]);
}

export function cursorAtNumber({ number, id }: NumberPlace): string {
  return encode([number, id]);
}

const TimeCursor = z.tuple([z.iso.datetime(), z.uuid()]);
const NumberCursor = z.tuple([z.int32(), z.uuid()]);
const IdCursor = z.tuple([z.int()]);

export function timePlaceOf(cursor: string): Result<TimePlace, 'invalid-request'> {
  const parsed = TimeCursor.safeParse(decode(cursor));
  if (!parsed.success) return refuse('invalid-request');
  const [at, id] = parsed.data;
  return { ok: true, value: { at: new Date(at), id } };
}

export function numberPlaceOf(cursor: string): Result<NumberPlace, 'invalid-request'> {
  const parsed = NumberCursor.safeParse(decode(cursor));
  if (!parsed.success) return refuse('invalid-request');
  const [number, id] = parsed.data;
  return { ok: true, value: { number, id } };
}

/** For lists ordered by a growing identifier. */
export function cursorAtId(id: number): string {
  return encode([id]);
}

export function idPlaceOf(cursor: string): Result<number, 'invalid-request'> {
  const parsed = IdCursor.safeParse(decode(cursor));
  return parsed.success ? { ok: true, value: parsed.data[0] } : refuse('invalid-request');
}

function encode(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
