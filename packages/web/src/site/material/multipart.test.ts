import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openMultipart } from './multipart.ts';

/** A stream that gives its bytes in pieces of these sizes, over and over. */
function streamOf(bytes: Uint8Array, sizes: readonly number[]): ReadableStream<Uint8Array> {
  let at = 0;
  let turn = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      const size = sizes[turn % sizes.length] ?? 1;
      turn += 1;
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

async function formOf(fields: readonly (readonly [string, string | File])[]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const response = new Response(form);
  return {
    type: response.headers.get('content-type') ?? '',
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}

async function partsIn(type: string, body: ReadableStream<Uint8Array>, skip = false) {
  const form = openMultipart(type, body);
  const parts: { name: string; filename: string | undefined; bytes: number[] }[] = [];
  for (let part = await form?.next(); part !== undefined; part = await form?.next()) {
    const bytes: number[] = [];
    for (let piece = skip ? undefined : await part.read(); piece !== undefined; piece = await part.read())
      bytes.push(...piece);
    parts.push({ name: part.name, filename: part.filename, bytes });
  }
  return parts;
}

test('any files and texts come out as they went in, however the network cuts them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 4 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 }),
      async (files, text, sizes) => {
        const given = files.map(
          (bytes, index) => ['files', new File([new Uint8Array(bytes)], `é "${index}".png`)] as const,
        );
        const { type, bytes } = await formOf([...given, ['text', text]]);
        const parts = await partsIn(type, streamOf(bytes, sizes));
        expect(parts.map(({ name, filename }) => [name, filename])).toEqual([
          ...files.map((_, index) => ['files', `é "${index}".png`]),
          ['text', undefined],
        ]);
        expect(parts.slice(0, -1).map((part) => part.bytes)).toEqual(files.map((file) => [...file]));
      },
    ),
    { numRuns: 60 },
  );
});

test('a part that is not read is skipped', async () => {
  const { type, bytes } = await formOf([
    ['files', new File([new Uint8Array(5000)], 'a.bin')],
    ['text', 'fin'],
  ]);
  const parts = await partsIn(type, streamOf(bytes, [100]), true);
  expect(parts.map(({ name }) => name)).toEqual(['files', 'text']);
});

test('no file chosen is an empty name; another kind of form is none', async () => {
  const type = 'multipart/form-data; boundary=abc';
  const bytes = new TextEncoder().encode(
    '--abc\r\nContent-Disposition: form-data; name="files"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--abc--\r\n',
  );
  expect(await partsIn(type, streamOf(bytes, [50]))).toEqual([{ name: 'files', filename: '', bytes: [] }]);
  expect(openMultipart('application/x-www-form-urlencoded', streamOf(bytes, [50]))).toBeUndefined();
  expect(openMultipart('multipart/form-data', streamOf(bytes, [50]))).toBeUndefined();
});

test('a form that breaks off, and a head without end, are faults', async () => {
  const { type, bytes } = await formOf([['files', new File([new Uint8Array(500)], 'a.bin')]]);
  await expect(partsIn(type, streamOf(bytes.slice(0, 300), [64]))).rejects.toThrow('ends in the middle');
  const boundary = /boundary=(.*)$/.exec(type)?.[1] ?? '';
  const endless = new TextEncoder().encode(`--${boundary}\r\n${'x'.repeat(20_000)}`);
  await expect(partsIn(type, streamOf(endless, [64]))).rejects.toThrow('too long');
});
