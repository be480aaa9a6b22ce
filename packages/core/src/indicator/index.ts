export { type Bic, type BicRefusal, parseBic } from './bic.ts';
export { type Domain, type DomainRefusal, parseDomain } from './domain.ts';
export { type Email, type EmailRefusal, parseEmail } from './email.ts';
export { findIndicators } from './find/find-indicators.ts';
export { type Handle, type HandleRefusal, parseHandle } from './handle.ts';
export { type Iban, type IbanRefusal, parseIban } from './iban.ts';
export {
  type FoundIndicator,
  type Indicator,
  type IndicatorType,
  indicatorTypes,
  type ReadIndicator,
} from './indicator.ts';
export { isLinking, linkingKeys, type NotLinking, whyNotLinking } from './linking.ts';
export { type Phone, type PhoneRefusal, parsePhone } from './phone.ts';
export { type PhotoHash, type PhotoHashRefusal, parsePhotoHash } from './photo-hash.ts';
export { longestIndicator, type ReadingContext, readIndicator } from './read-indicator.ts';
export { showIndicator } from './show-indicator.ts';
export { parseUrl, type Url, type UrlRefusal } from './url.ts';
export { parseWallet, type Wallet, type WalletRefusal } from './wallet.ts';
