import { expect, test } from 'vitest';
import { linesOf, readPdf } from './pdf.ts';

/** A one-page PDF with each text at its place; `x` and `y` in points from the bottom left. */
function pdfOf(
  texts: readonly { readonly x: number; readonly y: number; readonly text: string }[],
): Uint8Array {
  const content = texts.map(({ x, y, text }) => `BT /F1 10 Tf ${x} ${y} Td (${text}) Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const end = file.length;
  file += `xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${end}\n%%EOF`;
  return new TextEncoder().encode(file);
}

test('a statement is read line by line, with the columns of each line', async () => {
  const read = await readPdf(
    pdfOf([
      { x: 40, y: 700, text: 'Date' },
      { x: 480, y: 700, text: 'Debit' },
      { x: 40, y: 680, text: '02/04' },
      { x: 90, y: 680.5, text: 'VIR SEPA JEAN EXEMPLE' },
      { x: 480, y: 680, text: '1 250,50' },
    ]),
  );
  if (!read.ok || read.value.kind !== 'bank-statement') throw new Error('not read');
  expect(read.value.lines.map(({ text }) => text)).toEqual([
    'Date  Debit',
    '02/04  VIR SEPA JEAN EXEMPLE  1 250,50',
  ]);
  expect(read.value.lines[1]?.cells?.map(({ left }) => Math.round(left))).toEqual([40, 90, 480]);
}, 30_000);

test('what is no PDF, and a PDF of pictures alone, say so', async () => {
  expect(await readPdf(new TextEncoder().encode('%PDF-1.4\nrien'))).toEqual({
    ok: false,
    refusal: 'unreadable-pdf',
  });
  expect(await readPdf(pdfOf([]))).toEqual({ ok: false, refusal: 'no-text' });
}, 30_000);

test('runs that touch are one word; runs apart are cells', () => {
  const piece = { y: 10, height: 10 };
  const [line] = linesOf([
    { ...piece, x: 0, width: 20, text: 'VI' },
    { ...piece, x: 20, width: 20, text: 'R' },
    { ...piece, x: 43, width: 40, text: 'SEPA' },
    { ...piece, x: 200, width: 30, text: '12,00' },
  ]);
  expect(line?.text).toBe('VIR SEPA  12,00');
});
