import type { ReadingProblem } from '@fanal/contract/material';
import type { ExhibitSource } from '@fanal/core/exhibit';
import type { Material } from '@fanal/core/material';

export type FileToRead = {
  readonly name: string;
  /** Media type, detected from the content. */
  readonly type: string;
  readonly source: ExhibitSource;
  readonly bytes: AsyncIterable<Uint8Array>;
};

/** What a file was read into: one piece, or several for an archive; and why not more. */
export type FileText = { readonly materials: readonly Material[]; readonly problem?: ReadingProblem };
