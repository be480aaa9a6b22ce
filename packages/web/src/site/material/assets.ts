import { bundleAsset } from '../../ui/index.ts';

/** Sends files in pieces and follows their reading; loaded on the page that asks for them only. */
export const givingScript = bundleAsset(
  'give-files',
  new URL('../../assets/script/give-files/index.ts', import.meta.url),
);
