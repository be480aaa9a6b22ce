import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import vectors from '../../contract/src/warning/vectors/lookup.json' with { type: 'json' };

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

export type FakeService = {
  readonly fetch: typeof fetch;
  /** Paths asked for, with the bodies sent. */
  readonly asked: { readonly path: string; readonly body: string; readonly init: RequestInit }[];
  /** What the service does next: answers, is down, answers too late, or lies about its key. */
  mood: 'well' | 'down' | 'refusing' | 'lying';
  /** What is served instead of the feed of the vectors. */
  feed?: object;
};

/** The service of the published vectors: their key evaluates, their entries are listed, their feed is served. */
export function createFakeService(): FakeService {
  const service: FakeService = { fetch: answer, asked: [], mood: 'well' };
  return service;

  async function answer(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
    const { pathname } = new URL(String(input));
    service.asked.push({ path: pathname, body: String(init.body ?? ''), init });
    if (service.mood === 'down') throw new TypeError('fetch failed');
    if (service.mood === 'refusing') return new Response(null, { status: 503 });
    if (pathname === '/v1/lookup') return Response.json(parameters());
    if (pathname === '/v1/evaluate') return evaluate(JSON.parse(String(init.body)) as { elements: string[] });
    const [, kind, name, , bucket] = /^\/v1\/(range|feed)\/([a-z]+)\/(\d+)(?:\/(\d+))?/.exec(pathname) ?? [];
    if (kind === 'range') return new Response(rangeOf(String(name), Number(bucket)));
    if (kind === 'feed' && name === 'phone') return Response.json(service.feed ?? vectors.feed.feed);
    return new Response(null, { status: 404 });
  }

  function parameters(): object {
    return {
      protocol: vectors.protocol,
      suite: vectors.token.suite,
      classes: Object.entries({ phone: 14, iban: 13, email: 13, handle: 13, wallet: 12, url: 14 }).map(
        ([name, bucketBits]) => ({ class: name, label: name === 'url' ? 'hash' : 'token', bucketBits }),
      ),
      epochs: [{ epoch: 3, publicKey: base64url(bytesOf(vectors.token.publicKey)), state: 'current' }],
      signingKeys: [{ id: vectors.feed.feed.signingKey, publicKey: vectors.feed.publicKey }],
      minimumWaitSeconds: 30,
    };
  }

  function evaluate({ elements }: { readonly elements: readonly string[] }): Response {
    const blinded = elements.map((element) => Uint8Array.from(Buffer.from(element, 'base64url')));
    const keys =
      service.mood === 'lying'
        ? ristretto255_oprf.voprf.generateKeyPair()
        : { secretKey: bytesOf(vectors.token.secretKey), publicKey: bytesOf(vectors.token.publicKey) };
    const { evaluated, proof } = ristretto255_oprf.voprf.blindEvaluateBatch(
      keys.secretKey,
      keys.publicKey,
      blinded,
    );
    return Response.json({ epoch: 3, evaluated: evaluated.map(base64url), proof: base64url(proof) });
  }

  function rangeOf(name: string, bucket: number): Uint8Array<ArrayBuffer> {
    const listed = vectors.entries.filter(
      (entry) => entry.class === name && bucketOf(entry.class, entry.record) === bucket,
    );
    return bytesOf([...listed.map(({ entry }) => entry), 'ab'.repeat(16)].join(''));
  }

  function bucketOf(name: string, record: string): number {
    const first = Number.parseInt(record.slice(0, 4), 16);
    return name === 'url' ? first >> 2 : first;
  }
}
