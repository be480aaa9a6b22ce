import { ok, type Result, refuse } from '@fanal/core/result';
import * as openid from 'openid-client';
import type { Log } from '../platform/log/index.ts';
import type { IdentityProvider } from '../platform/settings/index.ts';
import type { Vault } from '../platform/vault/index.ts';
import { type Profile, type ProvedIdentity, readClaims } from './provider-profile.ts';

/** Seconds that one exchange with a provider may take. */
const patience = 8;

type ProviderRefusal = 'identity-provider-refused';

/** An identity provider as the use cases see it (OpenID Connect Core 1.0, authorization code with PKCE). */
export type OpenIdProvider = {
  readonly profile: Profile;
  /** Where the browser goes to prove who it is. */
  authorizationUrl(checks: SignInChecks): Promise<Result<URL, ProviderRefusal>>;
  /** Trades the answer the browser brought back for a proved identity. `answer`: the query of the callback. */
  prove(
    answer: URLSearchParams,
    checks: SignInChecks,
  ): Promise<Result<{ readonly identity: ProvedIdentity; readonly sealedIdToken: string }, ProviderRefusal>>;
  /** Where the browser ends its session at the provider; absent when it offers none or does not answer. */
  endSessionUrl(sealedIdToken: string): Promise<string | undefined>;
};

/** What ties the answer to the question: forged, replayed and stolen answers fail on one of them. */
type SignInChecks = {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
};

/**
 * The provider is discovered when first needed, and again after a failure: Fanal starts and serves without it.
 * `fetch` replaces the network, where a demonstration must reach itself by another address.
 */
export function createOpenIdProvider(options: {
  readonly settings: IdentityProvider;
  readonly profile: Profile;
  readonly publicUrl: string;
  readonly log: Log;
  /** Seals the token that names the person and that the end of the session needs. */
  readonly vault: Vault;
  readonly fetch?: openid.CustomFetch;
}): OpenIdProvider {
  const { profile, publicUrl, log, vault } = options;
  const configuration = discoverOnce(options);

  async function attempt<Value>(
    step: string,
    work: (config: openid.Configuration) => Promise<Value>,
  ): Promise<Result<Value, ProviderRefusal>> {
    try {
      return ok(await work(await configuration()));
    } catch (error) {
      log.warn({ provider: profile.name, step, err: error }, 'the identity provider refused or failed');
      return refuse('identity-provider-refused');
    }
  }

  return {
    profile,
    authorizationUrl: (checks) =>
      attempt('authorize', async (config) =>
        openid.buildAuthorizationUrl(config, {
          redirect_uri: publicUrl + profile.callbackPath,
          scope: profile.scope,
          state: checks.state,
          nonce: checks.nonce,
          code_challenge: await openid.calculatePKCECodeChallenge(checks.codeVerifier),
          code_challenge_method: 'S256',
          ...(profile.acr[0] === undefined ? {} : { acr_values: profile.acr[0] }),
        }),
      ),
    async prove(answer, checks) {
      const proved = await attempt('prove', (config) => prove(config, profile, publicUrl, answer, checks));
      if (!proved.ok) return proved;
      const identity = readClaims(proved.value.claims);
      if (identity.ok) {
        return ok({ identity: identity.value, sealedIdToken: vault.seal(proved.value.idToken) });
      }
      log.warn({ provider: profile.name, step: 'claims' }, 'the identity provider left out what was asked');
      return refuse('identity-provider-refused');
    },
    async endSessionUrl(sealedIdToken) {
      const url = await attempt('end', async (config) =>
        openid.buildEndSessionUrl(config, {
          id_token_hint: vault.open(sealedIdToken),
          post_logout_redirect_uri: `${publicUrl}/`,
          state: openid.randomState(),
        }),
      );
      return url.ok ? url.value.href : undefined;
    },
  };
}

class ProviderAnswerError extends Error {
  override readonly name = 'ProviderAnswerError';
}

async function prove(
  config: openid.Configuration,
  profile: Profile,
  publicUrl: string,
  answer: URLSearchParams,
  checks: SignInChecks,
): Promise<{ claims: unknown; idToken: string }> {
  const callback = new URL(publicUrl + profile.callbackPath);
  callback.search = answer.toString();
  const tokens = await openid.authorizationCodeGrant(config, callback, {
    expectedState: checks.state,
    expectedNonce: checks.nonce,
    pkceCodeVerifier: checks.codeVerifier,
    idTokenExpected: true,
  });
  const proof = tokens.claims();
  if (proof === undefined || tokens.id_token === undefined) {
    throw new ProviderAnswerError('no identity token');
  }
  if (profile.acr.length > 0 && !profile.acr.some((level) => level === proof['acr'])) {
    throw new ProviderAnswerError('the level of authentication is not the one asked');
  }
  const claims = await openid.fetchUserInfo(config, tokens.access_token, proof.sub);
  return { claims, idToken: tokens.id_token };
}

function discoverOnce(options: {
  readonly settings: IdentityProvider;
  readonly publicUrl: string;
  readonly fetch?: openid.CustomFetch;
}): () => Promise<openid.Configuration> {
  const { publicUrl } = options;
  const { issuer, clientId, clientSecret } = options.settings;
  let discovered: Promise<openid.Configuration> | undefined;
  return () => {
    discovered ??= openid
      .discovery(new URL(issuer), clientId, clientSecret, undefined, {
        timeout: patience,
        execute: [
          // The signature of the identity token and of signed user information, not TLS alone.
          openid.enableNonRepudiationChecks,
          // Never in production, where the public address has TLS.
          ...(publicUrl.startsWith('http://') ? [openid.allowInsecureRequests] : []),
        ],
        ...(options.fetch === undefined ? {} : { [openid.customFetch]: options.fetch }),
      })
      .catch((error: unknown) => {
        discovered = undefined;
        throw error;
      });
    return discovered;
  };
}
