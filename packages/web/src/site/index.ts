export { createSite } from './create-site.ts';
export { wording } from './document/wording.ts';
export { localeFor } from './locale-for.ts';
export type { SiteOptions } from './options.ts';
export { pathTo, takesFiles } from './paths.ts';
export { renderProblem } from './problem-page.tsx';
