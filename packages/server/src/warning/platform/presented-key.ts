import { AsyncLocalStorage } from 'node:async_hooks';
import { dayInFrance } from '@fanal/core/calendar';
import type { Policy } from '@fanal/core/identity';
import type { Database } from '../../platform/database/index.ts';
import { type Api, problemResponse } from '../../platform/http/index.ts';
import { findByKey, type Platform } from './platform-store.ts';

export type PresentedPlatform = Pick<Platform, 'id' | 'name'>;

const presented = new AsyncLocalStorage<PresentedPlatform | undefined>();

/** The platform whose key came with this request. */
export function presentedPlatform(): PresentedPlatform | undefined {
  return presented.getStore();
}

/** A server of a platform: no cookie is asked for, and none would do. */
export const aPlatform: Policy = () => presentedPlatform() !== undefined;

const bearer = /^Bearer (fanal_[\w-]{43})$/;

/**
 * On these paths, reads the key that a platform's server sends (`Authorization: Bearer`). A key that opens nothing is
 * refused: whoever sends it believes that it does.
 */
export function readPlatformKeys(api: Api, database: Database, paths: readonly string[]): void {
  for (const path of paths) {
    api.http.use(path, async (context, next) => {
      const header = context.req.header('authorization');
      if (header === undefined) return presented.run(undefined, next);
      const secret = bearer.exec(header)?.[1];
      const today = dayInFrance(api.surroundings.clock());
      const platform = secret === undefined ? undefined : await findByKey(database, secret, today);
      if (platform === undefined) {
        return problemResponse({ code: 'sign-in-needed', fields: { key: 'unknown-or-revoked' } });
      }
      return presented.run(platform, next);
    });
  }
}
