import { chooseFindings, type GivenMaterial, sayWhoIAm } from '@fanal/contract/material';
import { type Draft, refusedDraft } from '../story/draft.ts';
import type { Visit } from '../visit.ts';
import { afterMaterial } from './after-material.ts';
import { findingsPage } from './findings-page.tsx';
import { withMaterial } from './give.tsx';
import { whoPage } from './who-page.tsx';

/** Seconds that the page waits for what is still being read. */
const patience = 6;

export function showFindings(visit: Visit): Promise<Response> {
  return withMaterial(visit, patience, (draft, material) =>
    material.whoIsWho.length > 0
      ? visit.page(whoPage(visit, draft, material.whoIsWho))
      : visit.page(findingsPage(visit, draft, material)),
  );
}

export async function decideFindings(visit: Visit): Promise<Response> {
  const form = await visit.form();
  return withMaterial(visit, 0, (draft, material) =>
    form.has('who') ? sayWho(visit, material, form) : choose(visit, draft, material, form),
  );
}

async function sayWho(visit: Visit, { whoIsWho }: GivenMaterial, form: FormData): Promise<Response> {
  const ticked = new Set(form.getAll('me'));
  const me = whoIsWho.filter((name) => ticked.has(name));
  const others = whoIsWho.filter((name) => !ticked.has(name));
  const reply = await visit.client.call(sayWhoIAm, { body: { me, others } });
  return reply.ok ? visit.goTo(visit.link('findings')) : refusedDraft(visit, reply.refusal);
}

async function choose(
  visit: Visit,
  draft: Draft,
  material: GivenMaterial,
  form: FormData,
): Promise<Response> {
  const amounts = amountsIn(form);
  const wrong = new Set([...amounts].flatMap(([id, amount]) => (isAmount(amount) ? [] : [id])));
  const kept = [...textsIn(form, 'keep'), ...amounts.keys()];
  if (wrong.size > 0) {
    return visit.page(findingsPage(visit, draft, material, { kept, amounts, wrong }), 422);
  }
  const struck = textsIn(form, 'shown').filter((id) => !kept.includes(id));
  const completed = Object.fromEntries(
    [...amounts].map(([id, amount]) => [id, { amount: amount.trim(), currency: 'EUR' }]),
  );
  const reply = await visit.client.call(chooseFindings, { body: { kept, struck, completed } });
  return reply.ok
    ? visit.goTo(afterMaterial(visit, reply.value.answers))
    : refusedDraft(visit, reply.refusal);
}

function textsIn(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === 'string');
}

/** Amounts that were written, by payment. */
function amountsIn(form: FormData): ReadonlyMap<string, string> {
  const ids = textsIn(form, 'partial');
  const written = ids.map((id, place) => [id, String(form.get(`amount-${place}`) ?? '')] as const);
  return new Map(written.filter(([, amount]) => amount.trim() !== ''));
}

/** As people write it, `1 250,50 €`; the API reads it again. */
function isAmount(written: string): boolean {
  return /^\s*\d{1,3}(?:[\s.,'\u2019]?\d{3}){0,3}(?:[.,]\d{1,2})?\s*(?:€|euros?|eur)?\s*$/i.test(written);
}
