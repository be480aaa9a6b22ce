import { expect, test } from 'vitest';
import { DateField, Page, Radios, renderPage, TextArea, TextField } from './index.ts';

const service = { name: 'Fanal', home: '/fr' };

test('a value never becomes markup', () => {
  const hostile = `"><script>alert(1)</script>`;
  const html = renderPage(
    <Page locale="fr" title={hostile} service={service}>
      <TextField locale="fr" name="a" label={hostile} hint={hostile} error={hostile} value={hostile} />
      <TextArea locale="fr" name="b" label={hostile} value={`</textarea>${hostile}`} />
    </Page>,
  );
  expect(html).not.toContain('<script>alert');
  expect(html.match(/<\/textarea>/g)).toHaveLength(1);
});

test('a text keeps its first empty line, which a browser drops otherwise', () => {
  const html = String(<TextArea locale="fr" name="b" label="Récit" value={'\nBonjour'} />);
  expect(html).toMatch(/>\n\nBonjour<\/textarea>/);
});

test('hint and error are tied to their control', () => {
  const html = String(<TextField locale="fr" name="a" label="Nom" hint="Entier." error="Il manque." />);
  expect(html).toContain('aria-describedby="a-hint a-error"');
  expect(html).toContain('aria-invalid="true"');
});

test('the first choice carries the id an error summary points at', () => {
  const options = [
    { value: 'yes', label: 'Oui' },
    { value: 'no', label: 'Non' },
  ];
  const html = String(<Radios locale="fr" name="a" id="q-a" label="Alors ?" options={options} value="no" />);
  expect(html).toContain('id="q-a" name="a" value="yes"');
  expect(html).toMatch(/value="no" checked/);
});

test('a date is asked in three boxes under one question', () => {
  const html = String(
    <DateField locale="en" name="on" label="When?" value={{ day: '', month: '3', year: '2026' }} />,
  );
  expect(html).toMatch(/^<fieldset/);
  for (const part of ['day', 'month', 'year']) expect(html).toContain(`name="on-${part}"`);
});

test('what is optional says so, and nothing else does', () => {
  expect(String(<TextField locale="fr" name="a" label="Nom" required={false} />)).toContain('(facultatif)');
  expect(String(<TextField locale="fr" name="a" label="Nom" />)).not.toContain('(facultatif)');
});
