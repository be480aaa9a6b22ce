/** One field of a form sent as `multipart/form-data` (RFC 7578), read as it comes. */
export type Part = {
  readonly name: string;
  /** Present for a file; empty when none was chosen. */
  readonly filename?: string;
  /** The next bytes, or nothing at the end. What is left unread is skipped when the next part is asked for. */
  readonly read: () => Promise<Uint8Array<ArrayBuffer> | undefined>;
};

export class MultipartError extends Error {
  override readonly name = 'MultipartError';
}

const longestHead = 8 * 1024;

/**
 * The parts of a form, one after the other, never more of one in memory than a piece of the network's. Nothing when
 * it is no such form. How much may come is bounded before, by the length that the request declares.
 */
export function openMultipart(
  type: string,
  body: ReadableStream<Uint8Array>,
): { readonly next: () => Promise<Part | undefined> } | undefined {
  const boundary = /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type);
  if (boundary === null) return undefined;
  const delimiter = Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`, 'latin1');
  const reader = body.getReader();
  // The first delimiter has no line break before it.
  let held: Buffer = Buffer.from('\r\n');
  let inPart = true;
  let place = 0;
  let turn: Promise<unknown> = Promise.resolve();

  async function more(): Promise<void> {
    const { done, value } = await reader.read();
    if (done) throw new MultipartError('The form ends in the middle');
    held = held.length === 0 ? Buffer.from(value) : Buffer.concat([held, value]);
  }

  function take(length: number): Buffer {
    const taken = held.subarray(0, length);
    held = held.subarray(length);
    return taken;
  }

  /** Bytes of the part at hand, up to its delimiter, which is then taken. */
  async function read(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    while (inPart) {
      const at = held.indexOf(delimiter);
      if (at > 0) return new Uint8Array(take(at));
      if (at === 0) {
        take(delimiter.length);
        inPart = false;
        return undefined;
      }
      const sure = held.length - delimiter.length + 1;
      if (sure > 0) return new Uint8Array(take(sure));
      await more();
    }
    return undefined;
  }

  async function head(): Promise<string | undefined> {
    while (held.length < 2) await more();
    if (take(2).toString('latin1') === '--') return undefined;
    let end = held.indexOf('\r\n\r\n');
    while (end === -1) {
      if (held.length > longestHead) throw new MultipartError('The head of a part is too long');
      await more();
      end = held.indexOf('\r\n\r\n');
    }
    return take(end + 4).toString('utf8');
  }

  /** One read at a time, and none by whoever still holds a part that was left behind. */
  function readIn(part: number): ReturnType<typeof read> {
    const reading = turn.then(() => (part === place ? read() : undefined));
    turn = reading.catch(() => undefined);
    return reading;
  }

  return {
    async next() {
      while ((await readIn(place)) !== undefined);
      place += 1;
      const lines = await head();
      if (lines === undefined) return undefined;
      inPart = true;
      const here = place;
      const disposition = /^content-disposition:(.*)$/im.exec(lines)?.[1] ?? '';
      const filename = parameterIn(disposition, 'filename');
      return {
        name: parameterIn(disposition, 'name') ?? '',
        ...(filename === undefined ? {} : { filename }),
        read: () => readIn(here),
      };
    },
  };
}

/** As browsers write it (HTML, 4.10.21.8): UTF-8, with quotes and line breaks as `%22`, `%0D`, `%0A`. */
function parameterIn(disposition: string, name: string): string | undefined {
  const value = new RegExp(`;\\s*${name}="([^"]*)"`, 'i').exec(disposition)?.[1];
  return value?.replace(/%22|%0D|%0A/gi, (code) => decodeURIComponent(code));
}
