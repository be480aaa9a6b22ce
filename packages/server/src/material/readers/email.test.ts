import { expect, test } from 'vitest';
import { readEmail } from './email.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));

const phishing = bytesOf(`Return-Path: <envoi@relais.example>
Received: from relais.example (relais.example [203.0.113.7]) by mx.courriel.example; Tue, 3 Nov 2026 08:12:00 +0100
From: =?utf-8?B?QmFucXVlIEV4ZW1wbGU=?= <alerte@banque-exemple.example>
To: camille@courriel.example
Subject: =?utf-8?Q?Votre_compte_est_bloqu=C3=A9?=
Date: Tue, 3 Nov 2026 08:11:58 +0100
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

Votre compte est bloque.
--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Votre compte est bloqu=C3=A9. <a href=3D"https://banque-exemple.connexion.example/id">R=C3=A9activer</a></p>
--b--
`);

test('a mail gives its headers in order, decoded, and the words of its HTML with where its links lead', async () => {
  const read = await readEmail(phishing);
  if (!read.ok || read.value.kind !== 'email') throw new Error('not read');
  expect(read.value.headers.map(({ name }) => name)).toEqual([
    'Return-Path',
    'Received',
    'From',
    'To',
    'Subject',
    'Date',
    'MIME-Version',
    'Content-Type',
  ]);
  expect(read.value.headers[2]?.value).toBe('Banque Exemple <alerte@banque-exemple.example>');
  expect(read.value.headers[4]?.value).toBe('Votre compte est bloqué');
  expect(read.value.text).toBe(
    'Votre compte est bloqué. Réactiver (https://banque-exemple.connexion.example/id)',
  );
});

test('a mail without HTML gives its plain text', async () => {
  const read = await readEmail(bytesOf('From: a@exemple.example\nSubject: Bonjour\n\nÀ bientôt\n'));
  expect(read).toMatchObject({ ok: true, value: { text: 'À bientôt' } });
});

test('what is no mail is refused, however deep it is nested', async () => {
  expect(await readEmail(bytesOf('Bonjour,\nrien ici.'))).toEqual({ ok: false, refusal: 'unreadable-mail' });
  const open = Array.from(
    { length: 400 },
    (_, at) => `Content-Type: multipart/mixed; boundary="x${at}"\n\n--x${at}\n`,
  );
  expect(await readEmail(bytesOf(`From: a@exemple.example\n${open.join('')}`))).toEqual({
    ok: false,
    refusal: 'unreadable-mail',
  });
});
