/** Where a command speaks: results to `out`, all else to `err`. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `err` is a screen, on which a line can be written over. */
  readonly onScreen: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: () => Date;
  /** How to find the page of a complaint on the site at `site`: the site knows its own paths. */
  readonly complaintLinks: () => Promise<(site: string, reference: string, locale: string) => string>;
};

export type Progress = { report(text: string): void; end(): void };

const between = { onScreen: 200, inFile: 5_000 };

/** Shows how far a command is: one line written over on a screen, a line every five seconds elsewhere. */
export function startProgress(terminal: Terminal): Progress {
  let shownAt = terminal.onScreen ? Number.NEGATIVE_INFINITY : terminal.clock().getTime();
  let width = 0;
  return {
    report(text) {
      const now = terminal.clock().getTime();
      if (now - shownAt < (terminal.onScreen ? between.onScreen : between.inFile)) return;
      shownAt = now;
      terminal.err(terminal.onScreen ? `\r${text.padEnd(width)}` : `${text}\n`);
      width = text.length;
    },
    end() {
      if (terminal.onScreen && width > 0) terminal.err(`\r${' '.repeat(width)}\r`);
    },
  };
}
