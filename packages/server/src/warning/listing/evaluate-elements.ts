import { ok, type Result, refuse } from '@fanal/core/result';
import type { Refusal } from '../../platform/http/index.ts';
import type { Element } from '../token/group.ts';
import { evaluate } from '../token/voprf.ts';
import type { OpenLists } from './open-lists.ts';
import { epochClosed } from './read-feed.ts';

type Evaluated = { readonly epoch: number; readonly evaluated: string[]; readonly proof: string };

type EvaluationRefusal = Refusal & { readonly code: 'not-found' | 'invalid-answers' };

/** Multiplies what a client hid by the key of an epoch. `elements`: 32 bytes each, in base64url. */
export async function evaluateElements(
  lists: OpenLists,
  { epoch, elements }: { readonly epoch: number; readonly elements: readonly string[] },
  now: Date,
): Promise<Result<Evaluated, EvaluationRefusal>> {
  const { epochs } = await lists.atHand(now);
  const key = epochs.find((each) => each.epoch === epoch)?.key;
  if (key === undefined) return refuse(epochClosed);
  const blinded = elements.map((element): Element => new Uint8Array(Buffer.from(element, 'base64url')));
  const answer = evaluate(key, blinded);
  if (answer === undefined) {
    return refuse({ code: 'invalid-answers', fields: { elements: 'not-an-element' } });
  }
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
  return ok({ epoch, evaluated: answer.evaluated.map(text), proof: text(answer.proof) });
}
