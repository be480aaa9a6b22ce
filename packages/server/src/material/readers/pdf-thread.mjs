/**
 * A thread of its own for one PDF: what it costs in memory and time ends with it. Plain JavaScript, because the
 * TypeScript loader would spend three seconds on the library it imports. Shapes are in `pdf.ts`.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The text as it is placed, page by page, up to the limits. Nothing in the file is run or fetched. */
async function readPdf({ bytes, limits }) {
  const loading = getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: 0,
    cMapUrl: `${join(library, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(library, 'standard_fonts')}/`,
  });
  try {
    const file = await loading.promise;
    const pages = [];
    let left = limits.pieces;
    for (let number = 1; number <= Math.min(file.numPages, limits.pages) && left > 0; number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.slice(0, left).flatMap((item) => pieceOf(item, page.view[3])));
      left -= items.length;
      page.cleanup();
    }
    return { ok: true, pages };
  } catch (error) {
    return { ok: false, refusal: error?.name === 'PasswordException' ? 'encrypted-pdf' : 'unreadable-pdf' };
  }
}

function pieceOf(item, top) {
  if (typeof item.str !== 'string' || item.str.trim() === '') return [];
  const [, , , height, x, y] = item.transform;
  return [{ x, y: top - y, width: item.width, height: Math.abs(height) || item.height, text: item.str }];
}

parentPort.postMessage(await readPdf(workerData));
