import { bundleAsset } from '../../ui/index.ts';

/** Compares a file on the device, so that it need not be sent; loaded on the page of a checked document only. */
export const comparedScript = bundleAsset(
  'compare-document',
  new URL('../../assets/script/compare-document/index.ts', import.meta.url),
);
