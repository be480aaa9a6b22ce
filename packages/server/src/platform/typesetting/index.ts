export { createTypesetter, type Typeset, TypesettingError } from './typesetter.ts';
