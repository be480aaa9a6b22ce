export {
  type Grouped,
  groupStatements,
  type Keyed,
  startGrouping,
} from './group-statements.ts';
export { type Incidence, type IncidenceState, incidencesOf, linkingKeysOf } from './incidence.ts';
export { indicatorOf, type Key, keyOf } from './key.ts';
export { type Evidence, type Neighbour, place, ruleVersion } from './place.ts';
export { type Newcomer, type Placed, placeInTurn, type SeriesChange } from './place-in-turn.ts';
export { type Fragment, renameGroups } from './rename-groups.ts';
