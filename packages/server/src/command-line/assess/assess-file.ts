import { createMessageReader, type Language, languages, openPack } from '@fanal/sdk';
import shippedPack from '@fanal/sdk/fanal-pack.json' with { type: 'json' };
import releaseKeys from '@fanal/sdk/release-keys.json' with { type: 'json' };
import { exitCodes, type Outcome } from '../outcome.ts';
import { type OutputFile, openOutput } from '../output-file.ts';
import { recordsInFile } from '../records/records-in-file.ts';
import { openRejects } from '../rejects.ts';
import { startProgress, type Terminal } from '../terminal.ts';

export type AssessOptions = { readonly out: string; readonly rejects?: string };

/** Reads the messages of a file one by one and writes each one's label, score, type and reasons. */
export async function assessFile(terminal: Terminal, file: string, options: AssessOptions): Promise<Outcome> {
  const opened = await openPack(shippedPack, releaseKeys);
  if (!opened.ok) throw new Error(`the rule pack that came along cannot be used: ${opened.refusal}`);
  const readMessage = createMessageReader(opened.pack);
  const records = await recordsInFile(file);
  const rejects = openRejects(options.rejects ?? `${file}.rejects.jsonl`);
  const progress = startProgress(terminal);
  const out = options.out === '-' ? toTerminal(terminal) : await openOutput(options.out);
  const counts = { ham: 0, spam: 0, scam: 0 };
  let read = 0;
  for await (const item of records) {
    if (item.kind === 'reject') {
      await rejects.add(item.reject);
      continue;
    }
    const { id, text, language } = item.record;
    const { label, score, type = null, reasons } = readMessage(text, languageIn(language));
    await out.write(`${JSON.stringify({ id, label, score: Number(score.toFixed(4)), type, reasons })}\n`);
    counts[label] += 1;
    read += 1;
    progress.report(`${read} messages read`);
  }
  await out.close();
  await rejects.close();
  progress.end();

  const rejected = rejects.count();
  const lines = [
    `${read} messages read: ${counts.scam} scams, ${counts.spam} spam, ${counts.ham} ordinary`,
    ...(rejected === 0 ? [] : [`${rejected} rejected: see ${rejects.path}`]),
  ];
  const result = {
    command: 'assess',
    read,
    ...counts,
    rejected,
    ...(rejected === 0 ? {} : { rejects: rejects.path }),
  };
  return {
    code: rejected === 0 ? exitCodes.done : exitCodes.doneWithRejects,
    result,
    lines: options.out === '-' ? [] : lines,
  };
}

/** `fr`, `fr-BE`, `FR`; any other, or none, is left to be found. */
function languageIn(written: string): Language | undefined {
  const code = written.trim().slice(0, 2).toLowerCase();
  return languages.find((language) => language === code);
}

function toTerminal(terminal: Terminal): OutputFile {
  return { write: async (text) => terminal.out(text), close: async () => undefined };
}
