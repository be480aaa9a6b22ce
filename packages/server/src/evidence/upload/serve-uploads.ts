import { randomUUID } from 'node:crypto';
import { uploadsPath } from '@fanal/contract/evidence';
import { type RefusalCode, refusalStatus } from '@fanal/contract/wire';
import type { ExhibitOwner } from '@fanal/core/exhibit';
import type { Result } from '@fanal/core/result';
import { Server } from '@tus/server';
import type { Context } from 'hono';
import {
  type Api,
  type Caller,
  cookiesOf,
  currentExchange,
  lineOf,
  perQuarterOfAnHour,
  problemResponse,
} from '../../platform/http/index.ts';
import { hasRoom } from '../bytes/spool.ts';
import type { Evidence } from '../dependencies.ts';
import { findOrMakeKey } from '../keys/key-store.ts';
import { weighExhibits } from '../store.ts';
import { finish } from './finish-upload.ts';
import { SealedDataStore } from './sealed-data-store.ts';
import { findUpload, weighUploads } from './upload-store.ts';

/** Routes of the tus protocol, outside the endpoints of the contract: each checks whose upload it is. */
export const uploadRoutes = [
  { method: 'OPTIONS', path: uploadsPath },
  { method: 'POST', path: uploadsPath },
  { method: 'GET', path: `${uploadsPath}/:upload` },
  { method: 'PATCH', path: `${uploadsPath}/:upload` },
  { method: 'DELETE', path: `${uploadsPath}/:upload` },
] as const;

/** Whose files the caller may give: of the story being told here, or of a complaint of their own. */
export type FindOwner = (
  caller: Caller,
  reference: string | undefined,
) => Promise<Result<ExhibitOwner, RefusalCode>>;

const creations = perQuarterOfAnHour(300);

/** Uploads in pieces (tus 1.0). See `uploadsPath` of the contract. */
export function serveUploads(api: Api, evidence: Evidence, findOwner: FindOwner): void {
  const { identify, rateLimiter, secureCookies, clock } = api.surroundings;
  const callers = new WeakMap<object, Caller>();
  const callerOf = (request: object): Caller => {
    const caller = callers.get(request);
    if (caller === undefined) throw new Error('An upload came in without its caller');
    return caller;
  };
  const tus = createTus(evidence, findOwner, callerOf, clock);

  async function handle(context: Context): Promise<Response> {
    const request = context.req.raw;
    const { requestId, clientAddress } = currentExchange();
    // Hono answers HEAD by the route of GET; what is given cannot be fetched back here.
    if (request.method === 'GET') return problemResponse({ code: 'not-found' });
    if (request.method === 'POST') {
      const wait = await rateLimiter.take('uploads', lineOf(clientAddress), creations);
      if (wait > 0) return problemResponse({ code: 'too-many-requests', retryAfter: wait });
    }
    const now = clock();
    const cookies = cookiesOf(context, secureCookies);
    callers.set(request, { actor: await identify(cookies, now), cookies, requestId, now });
    const answer = await tus.handleWeb(request);
    return dressed(answer, evidence, request, context.req.param('upload'));
  }

  for (const { method, path } of uploadRoutes) api.http.on(method, path, handle);
}

function createTus(
  evidence: Evidence,
  findOwner: FindOwner,
  callerOf: (request: object) => Caller,
  clock: () => Date,
): Server {
  return new Server({
    path: uploadsPath,
    relativeLocation: true,
    maxSize: evidence.limits.large,
    allowedOrigins: () => false,
    datastore: new SealedDataStore(evidence, clock),
    namingFunction: () => randomUUID(),
    getFileIdFromRequest: (_, last) => (last !== undefined && isUuid(last) ? last : undefined),
    async onIncomingRequest(request, id) {
      if (request.method === 'POST') return;
      const upload = await findUpload(evidence.database, id);
      if (upload === undefined) throw stopped('not-found');
      const caller = callerOf(request);
      const mine = await findOwner(caller, undefined);
      const own = mine.ok && isSame(mine.value, upload.owner);
      if (!own && !(await ownsStatement(findOwner, caller, request, upload.owner)))
        throw stopped('not-found');
    },
    async onUploadCreate(request, upload) {
      const owner = await findOwner(callerOf(request), upload.metadata?.['reference'] ?? undefined);
      if (!owner.ok) throw stopped(owner.refusal);
      const { database, keys, limits, filed } = evidence;
      if ('statementId' in owner.value && !(await filed.mayAdd(database, owner.value.statementId)))
        throw stopped('not-at-this-stage');
      const key = await findOrMakeKey(database, owner.value, keys, clock());
      if (key === undefined) throw stopped('not-found');
      const kept = await weighExhibits(database, key.id);
      const coming = await weighUploads(database, key.id);
      if (upload.size === 0) throw stopped('empty-file');
      if (!(await hasRoom(evidence.spoolFolder, limits.large))) throw stopped('no-room');
      if (kept.count + coming.count >= limits.exhibits) throw stopped('too-many-exhibits');
      if (kept.bytes + coming.bytes + (upload.size ?? 0) > limits.statement)
        throw stopped('exhibits-too-large');
      upload.storage = { type: 'evidence', path: key.id };
      return {};
    },
    async onUploadFinish(request, upload) {
      const { actor, now, requestId } = callerOf(request);
      const finished = await finish(evidence, { uploadId: upload.id, actor, now, requestId });
      if (!finished.ok) throw stopped(finished.refusal);
      return { headers: { Exhibit: finished.value } };
    },
    onResponseError(_, error) {
      if (!('status_code' in error)) throw error;
      return error.status_code === 413 ? stopped('exhibit-too-large') : undefined;
    },
  });
}

/** A complaint's own uploads are found by the header that names it: tus gives metadata at the creation only. */
async function ownsStatement(
  findOwner: FindOwner,
  caller: Caller,
  request: { readonly headers: Headers },
  owner: ExhibitOwner,
): Promise<boolean> {
  const reference = request.headers.get('reference');
  if (reference === null) return false;
  const named = await findOwner(caller, reference);
  return named.ok && isSame(named.value, owner);
}

function isSame(one: ExhibitOwner, other: ExhibitOwner): boolean {
  return 'draftId' in one
    ? 'draftId' in other && one.draftId === other.draftId
    : 'statementId' in other && one.statementId === other.statementId;
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

type Stopped = { readonly status_code: number; readonly body: string };

/** A refusal in the form in which tus takes it; `dressed` makes a problem of it. */
function stopped(code: RefusalCode): Stopped {
  return { status_code: refusalStatus[code], body: code };
}

/** The answer as this house gives it: refusals are problems, and a finished upload names its exhibit. */
async function dressed(
  answer: Response,
  { database }: Evidence,
  request: Request,
  uploadId: string | undefined,
): Promise<Response> {
  if (answer.status >= 400) {
    const code = await answer.clone().text();
    if (Object.hasOwn(refusalStatus, code)) {
      const problem = problemResponse({ code: code as RefusalCode });
      problem.headers.set('tus-resumable', '1.0.0');
      return problem;
    }
    return answer;
  }
  if (request.method !== 'HEAD' || uploadId === undefined || !isUuid(uploadId)) return answer;
  const exhibitId = (await findUpload(database, uploadId))?.exhibitId;
  if (exhibitId !== undefined) answer.headers.set('exhibit', exhibitId);
  return answer;
}
