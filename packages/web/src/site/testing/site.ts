import type { SiteOptions } from '../index.ts';
import { createSite } from '../index.ts';
import type { FakeState } from './fake-answer.ts';
import { fakeApi } from './fake-api.ts';

const publicUrl = 'https://fanal.example';

/** A site on the fake API, and the ways a browser without JavaScript uses it. */
export function siteWith(given: Partial<FakeState> = {}, options: Partial<SiteOptions> = {}) {
  const api = fakeApi(given);
  const site = createSite({
    fetchApi: api.fetch,
    publicUrl,
    operator: { name: 'Service de démonstration', mode: 'authority', contactEmail: 'contact@fanal.example' },
    demonstration: true,
    ...options,
  });
  return {
    state: api.state,
    get: async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
      site.fetch(new Request(publicUrl + path, { headers })),
    post: async (
      path: string,
      form: Readonly<Record<string, string | readonly string[]>>,
    ): Promise<Response> => {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(form))
        for (const each of [value].flat()) body.append(name, String(each));
      return site.fetch(new Request(publicUrl + path, { method: 'POST', body }));
    },
    postRaw: async (path: string, body: string, type: string): Promise<Response> =>
      site.fetch(new Request(publicUrl + path, { method: 'POST', body, headers: { 'content-type': type } })),
  };
}

/** Complaints about a document that would break the house's promises; empty when it keeps them. */
export function faultsOf(html: string, locale: string): readonly string[] {
  const faults: string[] = [];
  if (!html.startsWith('<!doctype html><html')) faults.push('no doctype');
  if (!html.includes(`<html lang="${locale}"`)) faults.push(`not in ${locale}`);
  const tags = html.replaceAll(/="[^"]*"/g, '=""');
  const headings = html.match(/<h1[\s>]/g)?.length ?? 0;
  if (headings !== 1) faults.push(`${headings} h1`);
  if (/<[^>]+\sstyle=/.test(tags)) faults.push('inline style');
  if (/<style[\s>]/.test(html)) faults.push('style element');
  if (/<[^>]+\son\w+=/.test(tags)) faults.push('inline handler');
  for (const [, attributes, body] of html.matchAll(/<script([^>]*)>([^<]*)/g)) {
    if (body !== '' || !attributes?.includes('src="/assets/')) faults.push('inline script');
  }
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) faults.push(`the id ${twice.join(', ')} stands twice`);
  for (const [, list] of html.matchAll(/\saria-describedby="([^"]*)"/g)) {
    for (const id of (list ?? '').split(' '))
      if (!ids.includes(id)) faults.push(`described by #${id}, which is not there`);
  }
  for (const [, id] of html.matchAll(/\sfor="([^"]*)"/g))
    if (!ids.includes(id ?? '')) faults.push(`label for #${id}, which is not there`);
  for (const [, href] of html.matchAll(/\shref="#([^"]*)"/g))
    if (!ids.includes(href ?? '')) faults.push(`link to #${href}, which is not there`);
  if (/undefined|\[object Object\]|\{\w+\}/.test(html.replaceAll(/data-[\w-]+="[^"]*"/g, '')))
    faults.push('a hole in a sentence');
  return faults;
}

export function titleOf(html: string): string {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
}

/** Paths of this site that the page links to. */
export function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/\shref="(\/[^"#]*)/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'));
}
