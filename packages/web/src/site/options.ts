import type { Fetch } from '@fanal/contract/wire';

export type SiteOptions = {
  /** The API, in the same process or over the network. */
  readonly fetchApi: Fetch;
  /** Without a slash at the end: `https://fanal.example`. */
  readonly publicUrl: string;
  readonly operator: {
    readonly name: string;
    /** `authority` takes complaints; `assistance` prepares a file to take to a station. */
    readonly mode: 'authority' | 'assistance';
    readonly contactEmail?: string | undefined;
  };
  /** Said on every page. */
  readonly demonstration: boolean;
};
