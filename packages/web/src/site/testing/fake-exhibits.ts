import { AboutExhibit, addExhibit, type Exhibit, listMyExhibits } from '@fanal/contract/evidence';
import { asAny, type FakeAnswer, now } from './fake-answer.ts';

/** The files of a filed complaint. One that holds `<html` is not taken; the same text again is the same file. */
export const exhibitAnswers: readonly FakeAnswer[] = [
  [
    asAny(listMyExhibits),
    ({ state }) =>
      state.me.kind === 'person' ? { value: { exhibits: state.exhibits } } : { refusal: 'sign-in-needed' },
  ],
  [
    asAny(addExhibit),
    ({ params, about, body, state }) => {
      if (state.me.kind !== 'person') return { refusal: 'sign-in-needed' };
      const found = state.complaints.find(({ reference }) => reference === params['reference']);
      if (found === undefined) return { refusal: 'not-found' };
      if (!found.may.includes('add')) return { refusal: 'not-at-this-stage' };
      const text = String(body);
      if (text.includes('<html')) return { refusal: 'unsafe-file' };
      const known = state.exhibits.find(({ sha256 }) => sha256 === text);
      if (known !== undefined) return { value: known };
      const exhibit = exhibitOf({ ...AboutExhibit.parse(about), size: text.length, sha256: text });
      state.exhibits.push(exhibit);
      return { value: exhibit };
    },
  ],
];

/** A file that was taken. */
export function exhibitOf(change: Partial<Exhibit>): Exhibit {
  return {
    id: '7d444840-9dc0-41d1-b245-5ffdce74fad2',
    name: 'capture.png',
    size: 240_000,
    sha256: '0',
    type: 'image/png',
    source: 'file',
    receivedAt: now,
    scan: 'not-scanned',
    marks: [],
    preview: 'none',
    ...change,
  };
}
