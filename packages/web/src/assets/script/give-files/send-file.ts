export type Outcome =
  | { readonly kind: 'sent' }
  /** The file itself is not taken; `code` is a refusal of the API. */
  | { readonly kind: 'refused'; readonly code: string }
  /** The line did not come back. */
  | { readonly kind: 'lost' };

export type Watching = {
  readonly onProgress: (sent: number) => void;
  readonly onOffline: () => void;
};

/** Small, so that a bad line loses little. In bytes. */
const pieceSize = 512 * 1024;
const mostTries = 8;
const longestPauseMs = 30_000;
const version = { 'tus-resumable': '1.0.0' };

/**
 * Sends one file by tus 1.0 (tus.io/protocols/resumable-upload): creates it, then piece after piece. After a lost
 * connection it asks how much arrived and goes on from there; so does the same file chosen again in this tab.
 */
export async function sendFile(address: string, file: File, watching: Watching): Promise<Outcome> {
  const memory = `upload ${file.size} ${file.lastModified}`;
  let place = recalled(memory);
  let offset: number | undefined;
  let tries = 0;
  for (;;) {
    try {
      if (place === undefined) {
        place = await created(address, file);
        offset = 0;
        remember(memory, place);
      }
      offset ??= await arrived(place);
      watching.onProgress(offset);
      offset = await sent(place, file, offset);
      tries = 0;
      watching.onProgress(offset);
      if (offset >= file.size) {
        remember(memory, undefined);
        return { kind: 'sent' };
      }
    } catch (error) {
      if (error instanceof Refused && error.isGone && tries < mostTries) place = undefined;
      else if (error instanceof Refused) {
        remember(memory, undefined);
        return { kind: 'refused', code: error.code };
      }
      offset = undefined;
      tries += 1;
      if (tries > mostTries) return { kind: 'lost' };
      watching.onOffline();
      await aWhile(tries);
    }
  }
}

class Refused extends Error {
  readonly code: string;
  /** This upload is not known any more: it must begin again. */
  readonly isGone: boolean;
  constructor(code: string, status: number) {
    super(code);
    this.code = code;
    this.isGone = code === '' && (status === 404 || status === 410);
  }
}

async function created(address: string, file: File): Promise<string> {
  const headers = {
    ...version,
    'upload-length': String(file.size),
    'upload-metadata': `filename ${base64(file.name)}`,
  };
  const response = await asked(fetch(address, { method: 'POST', headers }));
  return response.headers.get('location') ?? '';
}

async function arrived(place: string): Promise<number> {
  const response = await asked(fetch(place, { method: 'HEAD', headers: version }));
  return Number(response.headers.get('upload-offset'));
}

/** Once everything is in, a piece without bytes asks for the outcome again. */
async function sent(place: string, file: File, offset: number): Promise<number> {
  const headers = {
    ...version,
    'upload-offset': String(offset),
    'content-type': 'application/offset+octet-stream',
  };
  const body = file.slice(offset, offset + pieceSize);
  const response = await asked(fetch(place, { method: 'PATCH', headers, body }));
  return Number(response.headers.get('upload-offset') ?? offset + body.size);
}

/** A refusal is final; a fault of the server or of the line is thrown, to be tried again. */
async function asked(request: Promise<Response>): Promise<Response> {
  const response = await request;
  if (response.ok) return response;
  // 409: another offset is expected. 423: the piece before is still being taken. 408, 5xx: a fault.
  if (response.status >= 500 || [408, 409, 423].includes(response.status)) throw new Error('fault');
  const problem = await response.json().catch(() => ({}));
  const isGone = response.status === 404 || response.status === 410;
  const isDraft = typeof problem.code === 'string' && problem.code.startsWith('draft-');
  throw new Refused(isGone && !isDraft ? '' : (problem.code ?? 'damaged-file'), response.status);
}

/** Longer each time, and at once when the line is back. */
function aWhile(tries: number): Promise<void> {
  return new Promise((over) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      over();
    };
    const timer = setTimeout(done, Math.min(500 * 2 ** tries, longestPauseMs));
    addEventListener('online', done);
  });
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text.slice(-300))));
}

/** Kept as long as the tab; a browser that keeps nothing only loses the way back. */
function recalled(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(key: string, place: string | undefined): void {
  try {
    if (place === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, place);
  } catch {
    // Private windows of some browsers keep nothing.
  }
}
