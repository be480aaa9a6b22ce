export { createMd5 } from './md5.ts';
export { type PdqHash, type Pixels, pdqDistance, pdqOf } from './pdq.ts';
