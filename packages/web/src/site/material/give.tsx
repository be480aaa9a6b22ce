import { removeDraftExhibit } from '@fanal/contract/evidence';
import { type GivenMaterial, getMaterial } from '@fanal/contract/material';
import { stepOf } from '@fanal/core/journey';
import { type Draft, refusedDraft, whereItGoesOn, withDraft } from '../story/draft.ts';
import type { Visit } from '../visit.ts';
import { givePage } from './give-page.tsx';
import { receiveMaterial } from './receive-material.ts';
import { removePage } from './remove-page.tsx';

/** Seconds that a page waits for what is being read: most people see it at once. */
const patience = 3;

export function showMaterials(visit: Visit): Promise<Response> {
  return withMaterial(visit, patience, (draft, material) => visit.page(givePage(visit, draft, material)));
}

/** The form without scripts: every file in one request, handed on one by one. */
export async function addMaterials(visit: Visit): Promise<Response> {
  return withDraft(visit, async (draft) => {
    if (!isAsked(draft)) return visit.goTo(whereItGoesOn(visit, draft.answers));
    const { faults, stopped } = await receiveMaterial(visit);
    if (stopped !== undefined) return refusedDraft(visit, stopped);
    if (faults.length === 0) return visit.goTo(visit.link('materials'));
    const reply = await visit.client.call(getMaterial, { query: { wait: patience } });
    if (!reply.ok) return refusedDraft(visit, reply.refusal);
    return visit.page(givePage(visit, draft, reply.value, faults), 422);
  });
}

export function askToRemoveMaterial(visit: Visit): Promise<Response> {
  return withMaterial(visit, 0, (draft, { items }) => {
    const item = items.find(({ exhibitId }) => exhibitId === visit.param('exhibit'));
    return item === undefined
      ? visit.goTo(visit.link('materials'))
      : visit.page(removePage(visit, draft, item));
  });
}

export function removeMaterial(visit: Visit): Promise<Response> {
  return withDraft(visit, async () => {
    const reply = await visit.client.call(removeDraftExhibit, {
      params: { exhibit: visit.param('exhibit') },
    });
    // Already gone, by an earlier press: the list is what was wished for.
    if (!reply.ok && reply.refusal.code !== 'not-found') return refusedDraft(visit, reply.refusal);
    return visit.goTo(visit.link('materials'));
  });
}

/** A story with what was given; one that has not come to that question goes on where it stands. */
export function withMaterial(
  visit: Visit,
  wait: number,
  page: (draft: Draft, material: GivenMaterial) => Response | Promise<Response>,
): Promise<Response> {
  return withDraft(visit, async (draft) => {
    if (!isAsked(draft)) return visit.goTo(whereItGoesOn(visit, draft.answers));
    const reply = await visit.client.call(getMaterial, { query: { wait } });
    return reply.ok ? page(draft, reply.value) : refusedDraft(visit, reply.refusal);
  });
}

function isAsked({ answers }: Draft): boolean {
  return stepOf(answers, 'material') !== undefined && answers['material'] !== undefined;
}
