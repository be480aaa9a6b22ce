import { natinfTableOf } from '@fanal/core/law';
import { type App, type AppOptions, createApp } from '../app.ts';
import { createLog } from '../platform/log/index.ts';
import { readSettings } from '../platform/settings/index.ts';

export const testSecretKey = 'ab'.repeat(32);

/** The whole application as it is without settings: no identity provider, no table of offences, every link the same. */
export function openApp(
  given: Pick<AppOptions, 'database' | 'dataFolder' | 'rateLimiter'> & Partial<AppOptions>,
): App {
  const publicUrl = 'http://localhost:3000';
  const link = () => publicUrl;
  return createApp({
    settings: readSettings({}),
    log: createLog('silent'),
    clock: () => new Date(),
    publicUrl,
    links: {
      resume: link,
      complaint: link,
      signIn: link,
      money: link,
      stopCare: link,
      helpNearYou: link,
      checkDocument: link,
      checkValue: link,
      tell: link,
      contest: link,
    },
    wording: { told: () => [], scamType: (type) => type },
    natinf: natinfTableOf([]),
    secretKey: testSecretKey,
    providers: { citizen: undefined, agent: undefined },
    ...given,
  });
}
