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

/** Where files go. `reference`: of the filed complaint that they are added to, instead of the story being told. */
type Destination = { readonly address: string; readonly reference: string | undefined };

/** Small, so that a bad line loses little. In bytes. */
const pieceSize = 512 * 1024;
const mostTries = 8;
const longestPauseMs = 30_000;

/**
 * Sends one file by tus 1.0 (tus.io/protocols/resumable-upload): creates it, then piece after piece. After a lost
 * connection it asks how much arrived and goes on from there; so does the same file chosen again in this tab.
 */
export async function sendFile(to: Destination, file: File, watching: Watching): Promise<Outcome> {
  const always = headersFor(to);
  const memory = `upload ${to.reference ?? ''} ${file.size} ${file.lastModified}`;
  let place = recalled(memory);
  let offset: number | undefined;
  let tries = 0;
  for (;;) {
    try {
      if (place === undefined) {
        place = await created(to, always, file);
        offset = 0;
        remember(memory, place);
      }
      offset ??= await arrived(place, always);
      watching.onProgress(offset);
      offset = await sent({ place, file, offset }, always);
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

type TusHeaders = Readonly<Record<string, string>>;

/** Every request names the complaint that it is for: tus gives metadata at the creation only. */
function headersFor({ reference }: Destination): TusHeaders {
  return { 'tus-resumable': '1.0.0', ...(reference === undefined ? {} : { reference }) };
}

async function created({ address, reference }: Destination, always: TusHeaders, file: File): Promise<string> {
  const named = `filename ${base64(file.name)}`;
  const headers = {
    ...always,
    'upload-length': String(file.size),
    'upload-metadata': reference === undefined ? named : `${named},reference ${base64(reference)}`,
  };
  const response = await asked(fetch(address, { method: 'POST', headers }), true);
  return response.headers.get('location') ?? '';
}

async function arrived(place: string, always: TusHeaders): Promise<number> {
  const response = await asked(fetch(place, { method: 'HEAD', headers: always }));
  return Number(response.headers.get('upload-offset'));
}

/** Once everything is in, a piece without bytes asks for the outcome again. */
async function sent(
  { place, file, offset }: { readonly place: string; readonly file: File; readonly offset: number },
  always: TusHeaders,
): Promise<number> {
  const headers = {
    ...always,
    'upload-offset': String(offset),
    'content-type': 'application/offset+octet-stream',
  };
  const body = file.slice(offset, offset + pieceSize);
  const response = await asked(fetch(place, { method: 'PATCH', headers, body }));
  return Number(response.headers.get('upload-offset') ?? offset + body.size);
}

/** A refusal is final; a fault of the server or of the line is thrown, to be tried again. */
async function asked(request: Promise<Response>, isNew = false): Promise<Response> {
  const response = await request;
  if (response.ok) return response;
  // 409: another offset is expected. 423: the piece before is still being taken. 408, 5xx: a fault.
  const problem = await response.json().catch(() => ({}));
  const isFinal = problem.code === 'not-at-this-stage';
  if (!isFinal && (response.status >= 500 || [408, 409, 423].includes(response.status)))
    throw new Error('fault');
  // What is not there when it begins is the story or the complaint, not the upload.
  const isGone = !isNew && (response.status === 404 || response.status === 410);
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
