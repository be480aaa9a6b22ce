import { createAssessor, createMessageReader, type Message, openPack } from '@fanal/sdk';
import shippedPack from '@fanal/sdk/fanal-pack.json' with { type: 'json' };
import releaseKeys from '@fanal/sdk/release-keys.json' with { type: 'json' };
import { bundles } from '../packages/sdk/build/bundles.ts';
import { ordinaryEnglish } from '../packages/sdk/testing/ordinary-en.ts';
import { ordinaryFrench } from '../packages/sdk/testing/ordinary-fr.ts';
import { scamStories } from '../packages/sdk/testing/scams.ts';
import type { Conditions, Finding, Measure } from './measure.ts';
import { quantile } from './quantiles.ts';

export const assess: Measure = {
  name: 'assess',
  title: 'Warnings on the device',
  method: `\`assess\` of \`packages/sdk\` on the letters, family talk and scams of its own tests, one conversation a text so that
nothing was read before; then one message added to a conversation of two hundred, as a chat does. Sizes are of the modules
that a page embeds (esbuild, minified, gzip) and of the signed rule pack.`,
  run,
};

async function run({ quick, say }: Conditions): Promise<readonly Finding[]> {
  const opened = await openPack(shippedPack, releaseKeys);
  if (!opened.ok) throw new Error(`the rule pack cannot be used: ${opened.refusal}`);
  const { assess: assessed } = createAssessor(opened.pack);
  const readMessage = createMessageReader(opened.pack);
  const texts = [...ordinaryFrench, ...ordinaryEnglish, ...scamStories.flatMap(({ messages }) => messages)];
  const rounds = quick ? 2 : 20;
  const timed = (work: (text: string, at: number) => void) => {
    const times: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      for (const [at, text] of texts.entries()) {
        const start = performance.now();
        work(text, at);
        // The first round is not counted: nothing is compiled yet.
        if (round > 0) times.push(performance.now() - start);
      }
    }
    return times.sort((one, other) => one - other);
  };

  say(`${texts.length} texts, ${rounds} rounds`);
  const alone = timed((text) => void assessed({ messages: [{ from: 'them', text }] }));
  const history: readonly Message[] = Array.from({ length: 199 }, (_, at) => ({
    from: at % 2 === 0 ? 'them' : 'me',
    text: texts[at % texts.length] ?? '',
  }));
  const added = timed((text) => void assessed({ messages: [...history, { from: 'them', text }] }));
  const read = timed((text) => void readMessage(text));
  const [fanal, warning] = await bundles(['fanal', 'fanal-warning']);
  const embedded = ((fanal?.gzipped ?? 0) + (warning?.gzipped ?? 0)) / 1000;
  return [
    finding('one message', alone),
    finding('one more message, in a conversation of 200', added),
    finding('label, type and reasons of a message (fanal assess)', read),
    { what: 'modules a page embeds, gzip', value: embedded, unit: 'kB', aim: { of: 'value', atMost: 15 } },
    {
      what: 'rule pack',
      value: Buffer.byteLength(JSON.stringify(shippedPack)) / 1000,
      unit: 'kB',
      aim: { of: 'value', atMost: 60 },
    },
  ];
}

function finding(what: string, sorted: readonly number[]): Finding {
  const mean = sorted.reduce((sum, time) => sum + time, 0) / sorted.length;
  return {
    what,
    value: mean,
    unit: 'ms',
    latency: { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) },
    aim: { of: 'value', atMost: 1 },
  };
}
