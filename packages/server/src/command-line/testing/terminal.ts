import type { Terminal } from '../terminal.ts';

/** A terminal that remembers what was said. */
export function testTerminal(environment: Terminal['environment'] = {}) {
  const said = { out: '', err: '' };
  const terminal: Terminal = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    onScreen: false,
    environment,
    clock: () => new Date('2026-03-02T10:00:00Z'),
    complaintLinks: async () => (site, reference) => `${site}/${reference}`,
  };
  return { terminal, said };
}
