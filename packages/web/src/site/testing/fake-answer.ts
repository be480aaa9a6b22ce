import type { Complaint, Message } from '@fanal/contract/complaint';
import type { Exhibit } from '@fanal/contract/evidence';
import type { Me } from '@fanal/contract/identity';
import type { AnyEndpoint, RefusalCode } from '@fanal/contract/wire';
import type { Answers } from '@fanal/core/journey';

export const now = '2026-03-14T20:40:00.000Z';

export type FakeState = {
  answers: Answers | undefined;
  me: Me;
  complaints: Complaint[];
  messages: Message[];
  /** Of the one complaint that there is. */
  exhibits: Exhibit[];
  mode: 'authority' | 'assistance';
};

export type Call = {
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** What is said of bytes that are given; they are the body, as text. */
  readonly about?: unknown;
  readonly state: FakeState;
};
export type Answered =
  | { readonly value: unknown; readonly cookie?: string }
  | { readonly refusal: RefusalCode; readonly fields?: object };
/** An endpoint and what it answers. */
export type FakeAnswer = readonly [AnyEndpoint, (call: Call) => Answered];

/** The table holds endpoints of every shape; each handler parses its own body again. */
export function asAny(endpoint: unknown): AnyEndpoint {
  return endpoint as AnyEndpoint;
}
