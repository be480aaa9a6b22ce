/** Bytes, except `exhibits`. */
export type ExhibitLimits = {
  /** Of a picture, an e-mail, a conversation, a document. */
  readonly ordinary: number;
  /** Of a video, a sound, a PDF, an archive. */
  readonly large: number;
  /** Of all the exhibits of a statement. */
  readonly statement: number;
  /** How many a statement may have. */
  readonly exhibits: number;
};

const mebibyte = 1024 * 1024;

export const usualLimits: ExhibitLimits = {
  ordinary: 25 * mebibyte,
  large: 100 * mebibyte,
  statement: 300 * mebibyte,
  exhibits: 60,
};

/** The most that a file of this type may weigh. */
export function limitFor(type: string, limits: ExhibitLimits): number {
  return isLarge(type) ? Math.max(limits.large, limits.ordinary) : limits.ordinary;
}

function isLarge(type: string): boolean {
  return /^(video|audio)\//.test(type) || type === 'application/pdf' || type === 'application/zip';
}
