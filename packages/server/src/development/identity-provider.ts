import type { IncomingMessage, ServerResponse } from 'node:http';
import { html } from 'hono/html';
import { agentProfile, citizenProfile } from '../identity/index.ts';
import type { IdentityProvider } from '../platform/settings/index.ts';
import { developmentPage, type PageOptions, pageHeaders } from './page.ts';
import { agents, citizens, type Persona } from './personas.ts';
import { backPage, createRealm, type Realm } from './realm.ts';
import { refuseProduction } from './refuse-production.ts';
import { developmentTexts, localeOf } from './texts.ts';

type DevelopmentIdentityProvider = {
  /** Requests whose path begins so are its own; hand them over before anything reads their body. */
  readonly prefix: '/dev/identity/';
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** In place of what an operator would set. */
  readonly franceConnect: IdentityProvider;
  readonly proConnect: IdentityProvider;
};

type Options = PageOptions & {
  /** Where browsers reach this server, without a slash at the end. */
  readonly publicUrl: string;
};

/** Identity providers for trying Fanal out: real OpenID Connect, fictional people, no password. */
export async function createDevelopmentIdentityProvider(
  options: Options,
): Promise<DevelopmentIdentityProvider> {
  refuseProduction();
  const surroundings = { ...options, clock: Date.now };
  const citizen = await createRealm(
    {
      name: 'citizen',
      path: '/dev/identity/citizen',
      callbackPath: citizenProfile.callbackPath,
      personas: citizens,
      scopes: citizenProfile.scope.split(' ').filter((scope) => scope !== 'openid'),
      acr: 'eidas1',
    },
    surroundings,
  );
  const agent = await createRealm(
    {
      name: 'agent',
      path: '/dev/identity/agent',
      callbackPath: agentProfile.callbackPath,
      personas: agents,
      scopes: agentProfile.scope.split(' ').filter((scope) => scope !== 'openid'),
      acr: 'eidas1',
    },
    surroundings,
  );
  const realms = [citizen, agent];
  return {
    prefix: '/dev/identity/',
    franceConnect: citizen.settings,
    proConnect: agent.settings,
    async handle(request, response) {
      for (const [name, value] of Object.entries(pageHeaders)) {
        if (name !== 'content-type') response.setHeader(name, value);
      }
      const url = request.url ?? '/';
      const realm = realms.find(({ path }) => url.startsWith(`${path}/`));
      if (realm === undefined) {
        response.writeHead(404, pageHeaders);
        response.end(backPage(options, request.headers['accept-language'], 'expired'));
        return;
      }
      await hand(realm, url.slice(realm.path.length), request, response, options);
    },
  };
}

async function hand(
  realm: Realm,
  localUrl: string,
  request: IncomingMessage,
  response: ServerResponse,
  options: Options,
): Promise<void> {
  const uid = /^\/interaction\/([\w-]{1,64})(?:\?|$)/.exec(localUrl)?.[1];
  if (uid !== undefined) {
    await choose(realm, uid, request, response, options);
    return;
  }
  if (/^\/auth[?/]/.test(localUrl)) forgetSession(realm, request);
  const issuer = new URL(realm.settings.issuer);
  // Its addresses are the public ones, whichever way the request came.
  request.headers['x-forwarded-host'] = issuer.host;
  request.headers['x-forwarded-proto'] = issuer.protocol.replace(':', '');
  Object.assign(request, { url: localUrl, originalUrl: request.url });
  await realm.provider.callback()(request, response);
}

/** The question is asked anew each time: who stayed the persona they were could, once refused, never be another. */
function forgetSession(realm: Realm, request: IncomingMessage): void {
  const cookies = (request.headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  request.headers.cookie = cookies.filter((cookie) => !cookie.startsWith(realm.sessionCookie)).join('; ');
}

async function choose(
  realm: Realm,
  uid: string,
  request: IncomingMessage,
  response: ServerResponse,
  options: Options,
): Promise<void> {
  const acceptLanguage = request.headers['accept-language'];
  const interaction = await realm.provider.interactionDetails(request, response).catch(() => undefined);
  if (interaction === undefined || interaction.uid !== uid) {
    response.writeHead(404, pageHeaders);
    response.end(backPage(options, acceptLanguage, 'expired'));
    return;
  }
  if (request.method === 'POST') {
    const chosen = new URLSearchParams(await shortBody(request)).get('persona');
    const persona = realm.personas.find(({ id }) => id === chosen);
    const result =
      persona === undefined
        ? { error: 'access_denied', error_description: 'cancelled' }
        : { login: { accountId: persona.id, acr: 'eidas1', remember: false } };
    await realm.provider.interactionFinished(request, response, result);
    return;
  }
  response.writeHead(200, pageHeaders);
  response.end(personaPage(realm, uid, request, options));
}

function personaPage(realm: Realm, uid: string, request: IncomingMessage, options: Options): string {
  const asked = new URL(request.url ?? '/', options.publicUrl).searchParams.get('lang');
  const locale = localeOf(asked, request.headers['accept-language']);
  const texts = developmentTexts[locale];
  const action = `${realm.path}/interaction/${uid}`;
  const isAgent = realm.name === 'agent';
  const describe = (persona: Persona) => {
    const email = persona.claims['email'] ?? '';
    return isAgent ? `${email}, ${persona.role === undefined ? texts.unknown : texts[persona.role]}` : email;
  };
  return developmentPage(options, {
    locale,
    title: isAgent ? texts.chooseAgent : texts.chooseCitizen,
    languageHref: `${action}?lang=${locale === 'fr' ? 'en' : 'fr'}`,
    content: html`<p>${isAgent ? texts.explainAgent : texts.explainCitizen}</p>
<form method="post" action="${action}">
${realm.personas.map(
  (persona) => html`<div class="card">
<p><button class="button" type="submit" name="persona" value="${persona.id}">${texts.continueAs} ${persona.name}</button></p>
<p>${describe(persona)}</p>
</div>
`,
)}<p><button class="button button-secondary" type="submit" name="persona" value="">${texts.cancel}</button></p>
</form>`,
  });
}

const longestBody = 2_000;

async function shortBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > longestBody) return '';
  }
  return body;
}
