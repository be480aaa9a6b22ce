export {
  type Exhibit,
  type ExhibitMark,
  type ExhibitOwner,
  type ExhibitRefusal,
  type ExhibitSource,
  exhibitMarks,
  exhibitRefusals,
  exhibitSources,
  type PreviewState,
  type ScanOutcome,
  scanOutcomes,
} from './exhibit.ts';
export { exhibitName, extensionOf } from './exhibit-name.ts';
export { type ExhibitLimits, limitFor, usualLimits } from './limits.ts';
export { isPicture, nameDiffers } from './media-type.ts';
export { hasTrailingData, mostPixels, type PictureSize, pictureSize } from './picture.ts';
export { isRunnable, type TextType, textType } from './text-type.ts';
