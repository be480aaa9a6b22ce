import { getMe, type Me } from '@fanal/contract/identity';
import { countQuestions } from '@fanal/contract/investigation';
import type { Client } from '@fanal/contract/wire';
import type { Context } from 'hono';
import type { WorkspaceTexts } from '../catalogue/fr/workspace.ts';
import type { SiteOptions } from '../site/options.ts';
import { type Visit, visitOf } from '../site/visit.ts';
import type { AgentLocale } from './locale.ts';
import { type PathName, pathTo } from './paths.ts';
import { workspaceTextsOf } from './texts.ts';

export type Agent = Extract<Me, { kind: 'agent' }>;

/** Which page is asked for, and in which language. */
export type Place = {
  readonly name: PathName;
  readonly locale: AgentLocale;
  readonly options: SiteOptions;
};

/** What every page of the workspace is made from. */
export type WorkspaceVisit = {
  readonly name: PathName;
  readonly locale: AgentLocale;
  readonly texts: WorkspaceTexts;
  readonly options: SiteOptions;
  readonly client: Client;
  /** Absent before the sign-in. */
  readonly agent?: Agent | undefined;
  /** How many questions wait for an agent, when the API could tell. */
  readonly openQuestions?: number | undefined;
  readonly param: (name: string) => string;
  readonly query: (name: string) => string | undefined;
  readonly form: Visit['form'];
  /** This same page in each language. */
  readonly languages: Readonly<Record<AgentLocale, string>>;
  readonly page: Visit['page'];
  readonly goTo: Visit['goTo'];
};

export type AgentVisit = WorkspaceVisit & { readonly agent: Agent };

export function workspaceVisitOf(c: Context, { name, locale, options }: Place): WorkspaceVisit {
  const { client, param, query, form, page, goTo } = visitOf(c, locale, options);
  const inLocale = (each: AgentLocale) => pathTo(name, each, c.req.param(), c.req.query());
  return {
    name,
    locale,
    texts: workspaceTextsOf(locale),
    options,
    client,
    param,
    query,
    form,
    languages: { fr: inLocale('fr'), en: inLocale('en') },
    page,
    goTo,
  };
}

export async function whoIsThere(visit: WorkspaceVisit): Promise<Me> {
  const me = await visit.client.call(getMe);
  if (!me.ok) throw new Error(`the API refused to say who is signed in: ${me.refusal.code}`);
  return me.value;
}

/** A page for agents; anybody else is led to the sign-in, and back here after it. */
export async function forAgents(
  c: Context,
  place: Place,
  show: (visit: AgentVisit) => Promise<Response>,
): Promise<Response> {
  const visit = workspaceVisitOf(c, place);
  const me = await whoIsThere(visit);
  if (me.kind === 'agent') return show({ ...visit, agent: me, openQuestions: await openQuestions(visit) });
  const returnTo = visit.languages[place.locale];
  return visit.goTo(pathTo('signIn', place.locale, {}, { returnTo }));
}

/** A menu without its number is still a menu: a refusal takes no page away. */
async function openQuestions(visit: WorkspaceVisit): Promise<number | undefined> {
  const counted = await visit.client.call(countQuestions);
  return counted.ok ? counted.value.open : undefined;
}
