import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Configuration, JWK, Provider as OidcProvider } from 'oidc-provider';
import type { IdentityProvider } from '../platform/settings/index.ts';
import { createMemoryAdapter } from './memory-adapter.ts';
import { developmentPage, type PageOptions, trusted } from './page.ts';
import type { Persona } from './personas.ts';
import { developmentTexts, localeOf } from './texts.ts';

type RealmName = 'citizen' | 'agent';

/** One identity provider of the demonstration, and how Fanal is known to it. */
export type Realm = {
  readonly name: RealmName;
  /** Where it is mounted: `/dev/identity/citizen`. */
  readonly path: string;
  readonly personas: readonly Persona[];
  readonly provider: OidcProvider;
  readonly settings: IdentityProvider;
  readonly sessionCookie: string;
};

type RealmProfile = {
  readonly name: RealmName;
  readonly path: string;
  readonly callbackPath: string;
  readonly personas: readonly Persona[];
  /** Scopes, each giving the claim of its name. */
  readonly scopes: readonly string[];
  readonly acr: string;
};

const clientId = 'fanal-demonstration';

/** An OpenID Connect provider with PKCE, signed answers, and keys made now. */
export async function createRealm(
  profile: RealmProfile,
  options: PageOptions & { readonly publicUrl: string; readonly clock: () => number },
): Promise<Realm> {
  const { Provider } = await import('oidc-provider/lib/provider.js');
  const clientSecret = randomBytes(32).toString('base64url');
  const issuer = options.publicUrl + profile.path;
  const provider = new Provider(issuer, configurationOf(profile, clientSecret, options));
  provider.proxy = true;
  return {
    name: profile.name,
    path: profile.path,
    personas: profile.personas,
    provider,
    settings: { issuer, clientId, clientSecret },
    sessionCookie: sessionCookieOf(profile),
  };
}

function sessionCookieOf({ name }: { readonly name: RealmName }): string {
  return `dev-${name}-session`;
}

function configurationOf(
  profile: RealmProfile,
  clientSecret: string,
  options: PageOptions & { readonly publicUrl: string; readonly clock: () => number },
): Configuration {
  const { publicUrl } = options;
  const adapter = createMemoryAdapter(options.clock);
  return {
    adapter: adapter as unknown as NonNullable<Configuration['adapter']>,
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [publicUrl + profile.callbackPath],
        post_logout_redirect_uris: [`${publicUrl}/`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: 'ES256',
        userinfo_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [signingKey()] },
    scopes: ['openid'],
    claims: { openid: ['sub'], ...Object.fromEntries(profile.scopes.map((scope) => [scope, [scope]])) },
    acrValues: [profile.acr],
    pkce: { required: () => true },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      // Both providers live on one host: each has cookies of its own.
      names: {
        session: sessionCookieOf(profile),
        interaction: `dev-${profile.name}-interaction`,
        resume: `dev-${profile.name}-resume`,
      },
    },
    ttl: {
      AccessToken: 300,
      AuthorizationCode: 60,
      IdToken: 300,
      Interaction: 1800,
      Session: 3600,
      Grant: 3600,
    },
    findAccount: (_, id) => accountOf(profile.personas, id),
    // The persona agreed by being chosen: nothing more is asked.
    async loadExistingGrant(context) {
      const { client, session, provider } = context.oidc;
      const accountId = session?.accountId;
      if (client === undefined || accountId === undefined) return undefined;
      const grant = new provider.Grant({ accountId, clientId: client.clientId });
      grant.addOIDCScope(['openid', ...profile.scopes].join(' '));
      await grant.save();
      return grant;
    },
    interactions: { url: (_, interaction) => `${profile.path}/interaction/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          const locale = localeOf(undefined, context.get('accept-language'));
          const texts = developmentTexts[locale];
          const button = `<p><button class="button" type="submit" form="op.logoutForm" name="logout" value="yes">${texts.signOutButton}</button></p>`;
          context.body = developmentPage(options, {
            locale,
            title: texts.signOut,
            content: trusted(`<p>${texts.signOutExplain}</p>${form}${button}`),
          });
        },
        postLogoutSuccessSource: (context) => {
          context.body = backPage(options, context.get('accept-language'), 'signedOut');
        },
      },
    },
    renderError: (context) => {
      context.type = 'html';
      context.body = backPage(options, context.get('accept-language'), 'expired');
    },
  };
}

/** Something ended here, well or not: the way back to the site. */
export function backPage(
  options: PageOptions,
  acceptLanguage: string | undefined,
  what: 'signedOut' | 'expired',
): string {
  const locale = localeOf(undefined, acceptLanguage);
  const texts = developmentTexts[locale];
  const advice = what === 'expired' ? `<p>${texts.expiredAdvice}</p>` : '';
  return developmentPage(options, {
    locale,
    title: texts[what],
    content: trusted(`${advice}<p><a href="/">${texts.backToSite}</a></p>`),
  });
}

function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig' } as JWK;
}

function accountOf(personas: readonly Persona[], id: string) {
  const persona = personas.find((known) => known.id === id);
  if (persona === undefined) return undefined;
  return { accountId: id, claims: () => ({ sub: id, ...persona.claims }) };
}
