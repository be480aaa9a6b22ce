import { readMaterial } from '@fanal/core/material';
import { conversationOf } from './conversations.ts';
import type { Conditions, Finding, Measure } from './measure.ts';
import { median } from './quantiles.ts';

export const extraction: Measure = {
  name: 'extraction',
  title: 'Reading a conversation',
  method: `\`readMaterial\` of \`core/material\` on a generated WhatsApp export of ten million characters, French and English:
who wrote what, indicators, payments, dates, the timeline. In turn with a baseline that goes through the lines of the same
text with one regular expression for figures. Medians of five runs after one that is not counted.`,
  run,
};

const seed = 23;

async function run({ quick, say }: Conditions): Promise<readonly Finding[]> {
  const text = conversationOf(quick ? 500_000 : 10_000_000, seed);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const rounds = quick ? 1 : 5;
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    say(`${megabytes.toFixed(1)} MB, run ${round}`);
    const read = secondsOf(() => readConversation(text));
    const gone = secondsOf(() => readFigures(text));
    // The first run warms both up.
    if (round === 0) continue;
    ours.push(read);
    plain.push(gone);
  }
  const seconds = median(ours);
  return [
    {
      what: 'Conversation read',
      value: megabytes / seconds,
      unit: 'MB/s',
      baseline: { what: 'lines with figures', value: megabytes / median(plain) },
      aim: { of: 'value', atLeast: 5 },
    },
    { what: 'Time for 10 MB', value: (seconds / megabytes) * 10, unit: 's', aim: { of: 'value', atMost: 2 } },
  ];
}

function secondsOf(work: () => void): number {
  const before = performance.now();
  work();
  return (performance.now() - before) / 1000;
}

function readConversation(text: string): void {
  const { findings, conversation } = readMaterial({ kind: 'chat-text', text }, { today: '2026-11-24' });
  if (findings.length === 0 || conversation === undefined) throw new Error('Nothing was read.');
}

function readFigures(text: string): void {
  let lines = 0;
  for (const line of text.split('\n')) if (/\d{2}/.test(line)) lines += 1;
  if (lines === 0) throw new Error('No line has figures.');
}
