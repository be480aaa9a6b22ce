import type { FileAnswer } from '../platform/http/index.ts';
import type { Opened } from './open-exhibit.ts';

/** A picture that this house made: it may be shown. */
export function previewFile({ exhibit, bytes }: Opened): FileAnswer {
  const name = `${exhibit.name.replace(/\.[^.]*$/, '')}.webp`;
  return { bytes: streamOf(bytes), type: 'image/webp', name, disposition: 'inline' };
}

/** Its true type is not told to the browser, which has nothing to do with it. */
export function originalFile({ exhibit, bytes }: Opened): FileAnswer {
  const { name, size } = exhibit;
  return { bytes: streamOf(bytes), type: 'application/octet-stream', name, disposition: 'attachment', size };
}

function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const step = await iterator.next();
      if (step.done === true) controller.close();
      else controller.enqueue(step.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
