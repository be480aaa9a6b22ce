export { requestConsidering } from './consider-values.ts';
export {
  createWarningJobs,
  createWarningService,
  keepWarnings,
  openWarningRoutes,
  serveWarning,
  tidyWarnings,
} from './create-warning.ts';
export { noteOrigin } from './filing-origin.ts';
export { isOpenToOtherSites } from './other-sites.ts';
