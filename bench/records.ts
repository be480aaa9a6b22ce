import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { offendersFrom, type Traces } from './offenders.ts';
import { below, type Random, randomFrom } from './random.ts';

const openings = [
  'On m’a contacté pour un logement, et il fallait verser la caution avant la visite.',
  'Une personne rencontrée en ligne m’a demandé de l’aide pour un billet d’avion.',
  'They showed me my gains every evening, until I asked to take the money out.',
  'J’ai commandé deux places de concert qui ne sont jamais arrivées.',
  'The seller said the parcel was insured and sent me a page to pay on.',
] as const;

/** Writes so many records, one JSON object a line, as `fanal link` and `fanal import` read them. */
export async function writeRecords(path: string, count: number, seed: number): Promise<void> {
  const random = randomFrom(seed);
  const nextTraces = offendersFrom(random);
  const file = createWriteStream(path);
  for (let record = 0; record < count; record += 1) {
    const line = `${JSON.stringify(recordOf(record, nextTraces(), random))}\n`;
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

/** Half of the values stand in the text alone, as people leave them. */
function recordOf(place: number, { phone, iban, url, wallet, handle }: Traces, random: Random): object {
  const typed = [
    { type: 'phone', value: phone },
    { type: 'iban', value: iban },
    { type: 'url', value: url },
    { type: 'crypto', value: wallet },
    { type: 'username', value: handle },
  ];
  const told = below(random, typed.length);
  const identifiers = typed.slice(told, told + 1 + below(random, 2));
  const account = [
    openings[below(random, openings.length)],
    random() < 0.5 ? `Il appelait du ${phone.replaceAll(' ', '.')}.` : `Tout passait par ${url}`,
    random() < 0.3 ? `Le compte : ${iban.replaceAll(' ', '')}.` : 'Je n’ai plus de nouvelles depuis.',
  ];
  const day = String(1 + below(random, 28)).padStart(2, '0');
  return { id: `record-${place}`, date: `2026-05-${day}`, text: account.join(' '), identifiers };
}
