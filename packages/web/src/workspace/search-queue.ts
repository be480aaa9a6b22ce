import { sealSearch } from '@fanal/contract/investigation';
import { pathTo } from './paths.ts';
import { asQuery, filtersIn, orderIn } from './queue-filters.ts';
import { refused } from './refusal-page.tsx';
import type { AgentVisit } from './visit.ts';

export const longestSearch = 200;

/** Leads to the queue as the form narrows it. What was typed came in the body, and goes on sealed. */
export async function searchQueue(visit: AgentVisit): Promise<Response> {
  const form = await visit.form();
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const order = orderIn({ query: field });
  const filters = {
    ...asQuery(filtersIn({ query: field })),
    order: order === 'newest' ? undefined : order,
  };
  const text = field('text')?.trim().slice(0, longestSearch) ?? '';
  if (text === '') return visit.goTo(pathTo('queue', visit.locale, {}, filters));
  const reply = await visit.client.call(sealSearch, { body: { text } });
  if (!reply.ok) return refused(visit, reply.refusal);
  return visit.goTo(pathTo('queue', visit.locale, {}, { ...filters, search: reply.value.search }));
}
