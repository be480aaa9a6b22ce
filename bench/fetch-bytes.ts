import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer as it came over the wire. */
export type Answer = {
  readonly status: number;
  /** Names and values in turn, as sent. */
  readonly headers: readonly string[];
  readonly body: Buffer;
  /** Status line, headers and body together. */
  readonly transferred: number;
};

export const asBrowsersDo = {
  'accept-encoding': 'gzip, deflate, br',
  accept: 'text/html,*/*;q=0.8',
} as const;

/** Gets `url` on a connection of its own, as a browser does, and counts every byte received. */
export function fetchBytes(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((answered, failed) => {
    const asked = request(url, { headers: { ...asBrowsersDo, ...headers }, agent: false }, (response) => {
      const { socket } = response;
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', failed);
      response.once('end', () =>
        answered({
          status: response.statusCode ?? 0,
          headers: response.rawHeaders,
          body: Buffer.concat(chunks),
          transferred: socket.bytesRead,
        }),
      );
    });
    asked.once('error', failed);
    asked.end();
  });
}

export function headerOf({ headers }: Answer, name: string): string | undefined {
  const at = headers.findIndex((each, index) => index % 2 === 0 && each.toLowerCase() === name);
  return at < 0 ? undefined : headers[at + 1];
}

export function textOf(answer: Answer): string {
  const encoding = headerOf(answer, 'content-encoding');
  if (encoding === 'br') return brotliDecompressSync(answer.body).toString('utf8');
  return (encoding === 'gzip' ? gunzipSync(answer.body) : answer.body).toString('utf8');
}
