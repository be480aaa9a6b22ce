/** Someone on the telephone, whose connection breaks: what the server has acknowledged to them so far. */
export type Person = {
  readonly draftId: string;
  readonly cookie: string;
  readonly bytes: Buffer<ArrayBuffer>;
  upload?: string;
  acknowledged: number;
  exhibitId?: string;
  reference?: string;
};

// Each piece is sealed in two frames.
const pieceSize = 75_000;

/**
 * Goes on where this person was: gives their file in pieces, then files. `interrupted` when the server is gone.
 * `onPiece`: a piece was acknowledged and others are to come.
 */
export async function fileWithExhibit(
  base: string,
  person: Person,
  onPiece = () => {},
): Promise<'filed' | 'interrupted'> {
  try {
    if (person.exhibitId === undefined) await giveFile(base, person, onPiece);
    await file(base, person);
    return 'filed';
  } catch (error) {
    if (error instanceof Lost) throw error;
    return 'interrupted';
  }
}

/** Something that had been acknowledged is no longer so. */
class Lost extends Error {
  override readonly name = 'Lost';
}

async function giveFile(base: string, person: Person, onPiece: () => void): Promise<void> {
  person.upload ??= await begin(base, person);
  const head = await send(base, person, 'HEAD', person.upload);
  let offset = Number(head.headers.get('upload-offset'));
  if (!head.ok || offset < person.acknowledged) {
    throw new Lost(`${person.acknowledged} bytes were acknowledged, ${offset} are there (${head.status})`);
  }
  do {
    const piece = person.bytes.subarray(offset, offset + pieceSize);
    const headers = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
    const answer = await send(base, person, 'PATCH', person.upload, headers, piece);
    if (!answer.ok) throw new Lost(`a piece was refused: ${answer.status} ${await answer.text()}`);
    offset = Number(answer.headers.get('upload-offset'));
    person.acknowledged = offset;
    const exhibitId = answer.headers.get('exhibit');
    if (exhibitId === null) onPiece();
    else person.exhibitId = exhibitId;
  } while (offset < person.bytes.length);
  if (person.exhibitId === undefined) throw new Lost('all bytes were taken and no exhibit was made of them');
}

async function begin(base: string, person: Person): Promise<string> {
  const headers = {
    'upload-length': String(person.bytes.length),
    'upload-metadata': `filename ${btoa('conversation.txt')}`,
  };
  const begun = await send(base, person, 'POST', '/v1/uploads', headers);
  const path = begun.headers.get('location');
  if (begun.status !== 201 || path === null) throw new Lost(`an upload was refused: ${begun.status}`);
  return path;
}

async function file(base: string, person: Person): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await send(base, person, 'POST', '/v1/complaints', headers, Buffer.from('{}'));
  const complaint = (await answer.json()) as { reference?: string; code?: string };
  if (complaint.reference === undefined) throw new Lost(`a filing was refused: ${complaint.code}`);
  if (person.reference !== undefined && person.reference !== complaint.reference) {
    throw new Lost(`${person.reference} was acknowledged, and filed again it is ${complaint.reference}`);
  }
  person.reference = complaint.reference;
}

function send(
  base: string,
  { cookie }: Person,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: Buffer<ArrayBuffer>,
): Promise<Response> {
  return fetch(base + path, {
    method,
    headers: { 'tus-resumable': '1.0.0', cookie, ...headers },
    ...(body === undefined ? {} : { body }),
  });
}
