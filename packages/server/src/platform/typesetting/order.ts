import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What goes to the process that sets documents, and what comes back. */
export type Order = {
  readonly id: number;
  /** Address of the template's file. */
  readonly template: string;
  readonly inputs: { readonly data: string; readonly locale: string; readonly region: string };
  /** In seconds since 1970. */
  readonly timestamp: number;
};

export type Composed = {
  readonly id: number;
  readonly pdf?: Uint8Array;
  /** May quote the document's text: never logged. */
  readonly problem?: string;
};

export const compositorFolders = {
  house: dirname(fileURLToPath(import.meta.url)),
  // Liberation Sans (SIL Open Font License 1.1, in the folder's LICENSE_LIBERATION) comes with the PDF reader; the
  // other families are inside the compiler.
  fonts: join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts'),
};
