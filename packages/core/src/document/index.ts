export {
  changesContent,
  type DocumentKind,
  documentKinds,
  documentsFor,
  listsExhibits,
} from './document-kind.ts';
export { qrSvg, qrSymbol, TooLongForQrError } from './qr/index.ts';
