export {
  type Placement,
  placeStatement,
  placeStatements,
} from './place-statement.ts';
export {
  type NamedIndicator,
  namedBy,
  type SeriesOfStatement,
  seriesOf,
  sharedIndicatorsOf,
} from './read-links.ts';
export { rebuildSeries } from './rebuild-series.ts';
