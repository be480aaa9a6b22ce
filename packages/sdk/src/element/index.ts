import { FanalWarning } from './fanal-warning.ts';

export { FanalWarning, type Warning } from './fanal-warning.ts';
export {
  armOf,
  createReporter,
  dwellOf,
  type Outcome,
  outcomeOfHeldOut,
  type Reporter,
  type ReporterOptions,
} from './outcome.ts';

/** Makes `<fanal-warning>` known to the page; a second call changes nothing. */
export function defineWarning(name = 'fanal-warning'): void {
  if (customElements.get(name) === undefined) customElements.define(name, FanalWarning);
}
