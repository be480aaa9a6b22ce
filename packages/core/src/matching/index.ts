export {
  type Grouped,
  groupStatements,
  type Keyed,
  startGrouping,
} from './group-statements.ts';
export { type Incidence, type IncidenceState, incidencesOf, linkingKeysOf } from './incidence.ts';
export { indicatorOf, type Key, keyOf } from './key.ts';
export {
  bitsOfKey,
  type Evidence,
  isEstablished,
  type MayMerge,
  type Neighbour,
  place,
  ruleVersion,
  type SeriesState,
  unlessBothEstablished,
} from './place.ts';
export { type Newcomer, type Placed, placeInTurn, type SeriesChange } from './place-in-turn.ts';
export { clearly } from './region/group-stories.ts';
export { type Fragment, renameGroups } from './rename-groups.ts';
