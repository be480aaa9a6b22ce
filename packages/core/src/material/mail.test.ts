import { describe, expect, test } from 'vitest';
import { mailTrace } from './mail.ts';
import type { MailHeader } from './material.ts';
import { readMaterial } from './read-material.ts';
import { textOf } from './text-of.ts';

const today = '2026-11-24';

const headers: readonly MailHeader[] = [
  { name: 'Return-Path', value: '<envoi@piege.example>' },
  { name: 'Delivered-To', value: 'victime@courrier.example' },
  {
    name: 'Received',
    value: 'from mx.courrier.example (10.0.0.3) by boite.courrier.example; Thu, 12 Mar 2026 14:05:40 +0100',
  },
  {
    name: 'Received',
    value:
      'from relais.piege.example ([203.0.113.7]) by mx.courrier.example for <victime@courrier.example>; Thu, 12 Mar 2026 14:05:35 +0100',
  },
  {
    name: 'Authentication-Results',
    value: 'mx.courrier.example; spf=fail smtp.mailfrom=piege.example; dkim=none; dmarc=fail',
  },
  { name: 'From', value: '"Service client" <service@banque-securite.example>' },
  { name: 'Reply-To', value: 'conseiller@reponse.example' },
  { name: 'To', value: 'Victime <victime@courrier.example>' },
  { name: 'Date', value: 'Thu, 12 Mar 2026 14:05:33 +0100' },
  { name: 'Subject', value: 'Votre compte est suspendu' },
  { name: 'Message-ID', value: '<abc@piege.example>' },
];

const body =
  'Bonjour victime@courrier.example,\nconfirmez sur https://banque-securite.example/login ou au 06 39 98 12 34.';

describe('a mail is read with its headers', () => {
  const read = readMaterial({ kind: 'email', headers, text: body }, { today });
  const values = read.findings.flatMap((each) => (each.kind === 'indicator' ? [each.indicator.value] : []));

  test('the sender’s addresses and what the body holds are found, the recipient’s is not', () => {
    expect(values).toEqual([
      'service@banque-securite.example',
      'conseiller@reponse.example',
      'envoi@piege.example',
      'https://banque-securite.example/login',
      '+33639981234',
    ]);
  });

  test('its date is the first and the last contact', () => {
    expect(
      read.findings.flatMap((each) => (each.kind === 'date' ? [`${each.role} ${each.on}`] : [])),
    ).toEqual(['first-contact 2026-03-12', 'last-contact 2026-03-12']);
  });

  test('what an agent needs of it is kept apart, and a relay’s address is no indicator', () => {
    expect(read.mail).toEqual({
      from: '"Service client" <service@banque-securite.example>',
      replyTo: 'conseiller@reponse.example',
      returnPath: '<envoi@piege.example>',
      subject: 'Votre compte est suspendu',
      date: '2026-03-12T14:05',
      messageId: '<abc@piege.example>',
      originatingIp: '203.0.113.7',
      authentication: [expect.stringContaining('spf=fail')],
      received: [expect.stringContaining('10.0.0.3'), expect.stringContaining('203.0.113.7')],
    });
    expect(values.join()).not.toContain('203.0.113.7');
  });

  test('its text is the sender’s headers and the body', () => {
    const text = textOf({ kind: 'email', headers, text: body });
    expect(text.endsWith(`\n\n${body}`)).toBe(true);
    expect(text.startsWith('From: "Service client"')).toBe(true);
    expect(text).not.toContain('Delivered-To');
  });
});

test.each([
  ['Thu, 12 Mar 2026 14:05:33 +0100', '2026-03-12T14:05'],
  ['12 Mar 2026 4:05 GMT', '2026-03-12T04:05'],
  ['2026-03-12T14:05:33.000Z', '2026-03-12T14:05'],
  ['hier', undefined],
])('the date %j is %s', (value, date) => {
  expect(mailTrace([{ name: 'date', value }]).date).toBe(date);
});

test.each([
  ['from a (unknown [198.51.100.9]) by b', '198.51.100.9'],
  ['from a ([192.168.1.4]) by b ([198.51.100.9])', undefined],
  ['from a ([127.0.0.1]) by b', undefined],
  ['from a ([100.64.3.2]) by b', undefined],
  ['by b with SMTP', undefined],
  ['from a ([999.1.1.1]) by b', undefined],
])('the first relay of %j is at %s', (value, ip) => {
  expect(mailTrace([{ name: 'Received', value }]).originatingIp).toBe(ip);
});

test('an address for undelivered mail, new with each mail, is not found', () => {
  const returned = [{ name: 'Return-Path', value: '<bounce-123456-victime=courrier.example@envoi.example>' }];
  expect(readMaterial({ kind: 'email', headers: returned, text: 'bonjour' }, { today }).findings).toEqual([]);
});

test('a sender who says « j’ai payé » is not the victim', () => {
  const from = [{ name: 'From', value: 'julie@exemple.example' }];
  const paid = (text: string) =>
    readMaterial({ kind: 'email', headers: from, text }, { today }).findings.filter(
      ({ kind }) => kind === 'payment',
    );
  expect(paid('J’ai payé 500 € les frais pour toi.')).toEqual([]);
  expect(paid('Nous avons bien reçu votre paiement de 500 €.')).toHaveLength(1);
});
