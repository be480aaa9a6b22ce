import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { natinfLinesIn } from './natinf-lines-in.ts';

// Codes and labels are invented: the real table is the operator's.
const header = 'Numéro NATINF;Nature de l’infraction;Qualification de l’infraction;Définie par;Réprimée par';
const fraud = '00001;Délit;POUR LE TEST;ART.313-1 AL.1 C.PENAL.;ART.313-1 AL.2 C.PENAL.';
const line = { code: '00001', label: 'POUR LE TEST', penalArticles: ['313-1'] };

const read = (text: string) => natinfLinesIn(Buffer.from(text, 'utf8'));
const problems = (text: string) => {
  const lines = read(text);
  return lines.ok ? [] : lines.refusal;
};

describe('a table is read', () => {
  test.each([
    ['as published, with semicolons', `${header}\r\n${fraud}\r\n`],
    ['with a byte order mark', `\uFEFF${header}\n${fraud}`],
    ['with commas and quotes', `${header.replaceAll(';', ',')}\n${fraud.replaceAll(';', ',')}\n`],
    [
      'with the columns that count alone, in any order and case',
      "DEFINIE PAR;numero natinf;Qualification de l'infraction\nART.313-1 C.PENAL.;00001;POUR LE TEST",
    ],
    ['with empty lines', `${header}\n\n${fraud}\n;;;;\n`],
    [
      'with lines that do not rest on the penal code',
      `${header}\n${fraud}\n00002;Délit;AUTRE;ART.L.163-3 C.M.F.;\n`,
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ ok: true, value: [line] });
  });

  test('in Windows-1252', () => {
    const published = `${header.replaceAll('’', "'")}\n${fraud.replace('TEST', 'PRÉJUDICE')}`;
    const lines = natinfLinesIn(Buffer.from(published, 'latin1'));
    expect(lines).toMatchObject({ ok: true, value: [{ label: 'POUR LE PRÉJUDICE' }] });
  });

  test('with a separator and quotes inside a text', () => {
    const text = `${header}\n00001;Délit;"POUR; ""LE"" TEST";ART.313-1 C.PENAL.;`;
    expect(read(text)).toMatchObject({ ok: true, value: [{ label: 'POUR; "LE" TEST' }] });
  });
});

describe('a table is refused with the line to mend', () => {
  test.each([
    ['an empty file', '', /^line 1: .*"Numéro NATINF", "Qualification de l’infraction", "Définie par"$/],
    ['no header', fraud, /^line 1: /],
    ['a column under another name', header.replace('Définie', 'Prévue'), /^line 1: .* at "Définie par"$/],
    ['a column twice', `${header};Définie par\n${fraud};`, /^line 1: .* at "Définie par"$/],
    [
      'a name that quotes tie to another',
      `"x;${header.replace(';', '";')}\n${fraud}`,
      /^line 1: .* at "Numéro/,
    ],
    ['a code that is no number', `${header}\n${fraud}\nA${fraud}`, /^line 3: "Numéro NATINF" must be digits/],
    ['no label', `${header}\n${fraud}\n\n2;Délit;;ART.313-1 C.PENAL.;`, /^line 4: "Qualification/],
    [
      'a label without end',
      `${header}\n2;;${'x'.repeat(501)};ART.313-1 C.PENAL.;`,
      /^line 2: "Qualification/,
    ],
    ['a code twice', `${header}\n${fraud}\n${fraud}`, /^line 3: the code 00001 is on line 2 already/],
    ['a cell too many', `${header}\n${fraud};`, /^line 2: not as many cells as line 1/],
    ['a quote that is not closed', `${header}\n${fraud}\n2;"Délit;x;y;z`, /^line 3: cannot be read as CSV/],
    ['a row without end', `${header}\n${'x'.repeat(70_000)}`, /^line \d: cannot be read as CSV/],
    ['nothing of the penal code', header, /^no line has an article of the penal code/],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual([expect.stringMatching(expected)]);
  });

  test('and at most 20 lines at once', () => {
    const text = [header, ...Array.from({ length: 25 }, () => ';x;;;')].join('\n');
    expect(problems(text)).toHaveLength(21);
    expect(problems(text).at(-1)).toBe('and 5 more');
  });
});

test('no file, however broken, makes the reader throw, and no code is made up', () => {
  const good = `${header}\n${fraud}\n`;
  const bit = fc.oneof(fc.string(), fc.constantFrom('"', ';', ',', '\n', 'ART.', 'C.PENAL.', '313-1', '\0'));
  const broken = fc
    .tuple(fc.nat(good.length), fc.nat(20), fc.array(bit))
    .map(([place, lost, bits]) =>
      Buffer.from(good.slice(0, place) + bits.join('') + good.slice(place + lost)),
    );
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), broken), (bytes) => {
      const lines = natinfLinesIn(bytes);
      const text = Buffer.from(bytes).toString();
      for (const { code } of lines.ok ? lines.value : []) expect(text).toContain(code);
    }),
    { numRuns: 500 },
  );
});
