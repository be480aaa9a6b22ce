/** A brand or service that offenders pass for, and the hosts that are its own. */
export type Brand = { readonly words: readonly string[]; readonly hosts: readonly string[] };

/** Reads `names, as words: hosts`. */
export function parseBrand(line: string): Brand {
  const [words = '', hosts = ''] = line.split(':');
  return {
    words: words.split(',').map((word) => word.trim()),
    hosts: hosts.split(' ').filter((host) => host !== ''),
  };
}
