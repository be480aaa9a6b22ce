export {
  makeReference,
  parseReference,
  type ReferencePrefix,
  referenceEntropy,
} from './reference.ts';
