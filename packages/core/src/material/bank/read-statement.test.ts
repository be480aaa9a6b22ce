import { describe, expect, test } from 'vitest';
import type { PrintedLine } from '../material.ts';
import { readMaterial } from '../read-material.ts';
import { readStatement } from './read-statement.ts';

const today = '2026-11-24';

function paid(...lines: string[]) {
  return readStatement(
    ['RELEVE DE COMPTE du 01/03/2026 au 31/03/2026 en euros', ...lines].map((text) => ({ text })),
    today,
  ).payments.map(({ payment: { on, amount, currency, method, beneficiary, iban } }) =>
    [on, amount, currency, method, beneficiary, iban].filter((part) => part !== undefined).join(' '),
  );
}

describe('an operation that took money out is a payment', () => {
  test.each<[string, string]>([
    ['12/03 VIR SEPA JEANNE DUPONT 1 234,56', '2026-03-12 1234.56 EUR transfer JEANNE DUPONT'],
    ['12/03 VIR SEPA JEANNE DUPONT -1 234,56', '2026-03-12 1234.56 EUR transfer JEANNE DUPONT'],
    ['12/03 12/03 VIREMENT SEPA EMIS JEANNE DUPONT 500,00', '2026-03-12 500.00 EUR transfer JEANNE DUPONT'],
    ['12/03/2026 VIR INST JEANNE DUPONT 500,00 €', '2026-03-12 500.00 EUR transfer JEANNE DUPONT'],
    ['12.03 CARTE 11/03 BOUTIQUE SOLDES CB*1234 49,90', '2026-03-12 49.90 EUR card BOUTIQUE SOLDES'],
    ['12/03 PAIEMENT CARTE 11/03 BOUTIQUE PARIS 49,90', '2026-03-12 49.90 EUR card BOUTIQUE PARIS'],
    ['12/03 CB BOUTIQUE 12.50', '2026-03-12 12.50 EUR card BOUTIQUE'],
    ['12/03 RETRAIT DAB 11/03 PARIS 200,00', '2026-03-12 200.00 EUR cash'],
    ['12/03 CHEQUE 1234567 300,00', '2026-03-12 300.00 EUR cheque'],
    ['12/03 PAYPAL EUROPE 80,00', '2026-03-12 80.00 EUR online-wallet'],
    ['12/03 WESTERN UNION 500,00', '2026-03-12 500.00 EUR cash-transfer'],
    ['12/03 PRLV SEPA ABONNEMENT 9,99', '2026-03-12 9.99 EUR transfer'],
    ['12/03/26 TRANSFER TO JANE DOE 1,234.56', '2026-03-12 1234.56 EUR transfer JANE DOE'],
    ['31/12 CB BOUTIQUE 10,00', '2025-12-31 10.00 EUR card BOUTIQUE'],
    ['12/03 VIR SEPA JEANNE DUPONT 500,00 2 345,67', '2026-03-12 500.00 EUR transfer JEANNE DUPONT'],
  ])('%s', (line, expected) => {
    expect(paid(line)).toEqual([expected]);
  });

  test('with the lines that go with it', () => {
    expect(
      paid(
        '12/03 VIR SEPA 1 500,00',
        'POUR : JEANNE DUPONT',
        'IBAN : FR76 3000 6000 0112 3456 7890 189',
        'MOTIF : CAUTION',
      ),
    ).toEqual(['2026-03-12 1500.00 EUR transfer JEANNE DUPONT FR7630006000011234567890189']);
  });

  test('with its amount on a line of its own', () => {
    expect(paid('12/03 VIR SEPA JEANNE DUPONT', '500,00', 'REF : AB123')).toEqual([
      '2026-03-12 500.00 EUR transfer JEANNE DUPONT',
    ]);
  });

  test('the figures that end a label are not its thousands', () => {
    expect(paid('12/03 RETRAIT DAB LYON 12H05 200,00')).toEqual(['2026-03-12 200.00 EUR cash']);
    const cells = ['12/03/2026', 'CB BOUTIQUE 69', '123,45'].map((text, at) => ({
      text,
      left: at,
      right: at,
    }));
    const [one] = readStatement([{ text: '12/03/2026 CB BOUTIQUE 69 123,45', cells }], today).payments;
    expect(one?.payment.amount).toBe('123.45');
  });

  test.each([
    '12/03 VIREMENT DE LUC MARTIN 500,00',
    '12/03 VIR RECU DE LUC MARTIN 500,00',
    '12/03 VIREMENT REÇU SALAIRE 1 800,00',
    '12/03 REMBOURSEMENT BOUTIQUE 49,90',
    '12/03 REMISE CHEQUE 300,00',
    '12/03 BOUTIQUE +49,90',
    'ANCIEN SOLDE AU 28/02/2026 1 234,56',
    '31/03 NOUVEAU SOLDE 1 234,56',
    '31/03 TOTAL DES MOUVEMENTS 5 000,00',
    'Page 1/3',
    '12/03 sans montant',
    '500,00',
    'Découvert autorisé : 1 000,00 €',
    'du 01/03/2026 au 31/03/2026',
    '12/03 12/03/2026',
  ])('not %j', (line) => {
    expect(paid(line)).toEqual([]);
  });

  test('debit and credit are told by the column where it is known', () => {
    const cell = (text: string, left: number, right: number) => ({ text, left, right });
    const lines: readonly PrintedLine[] = [
      {
        text: 'Date Libellé Débit Crédit',
        cells: [
          cell('Date', 0, 20),
          cell('Libellé', 30, 70),
          cell('Débit', 300, 325),
          cell('Crédit', 400, 430),
        ],
      },
      {
        text: '12/03/2026 LUC MARTIN 500,00',
        cells: [cell('12/03/2026', 0, 20), cell('LUC MARTIN', 30, 90), cell('500,00', 290, 327)],
      },
      {
        text: '13/03/2026 LUC MARTIN 700,00',
        cells: [cell('13/03/2026', 0, 20), cell('LUC MARTIN', 30, 90), cell('700,00', 395, 432)],
      },
    ];
    expect(readStatement(lines, today).payments.map(({ payment }) => payment.amount)).toEqual(['500.00']);
  });

  test('two equal operations are two payments', () => {
    const lines = ['12/03/2026 CB BOUTIQUE 50,00', '12/03/2026 CB BOUTIQUE 50,00'].map((text) => ({ text }));
    const { findings } = readMaterial({ kind: 'bank-statement', lines }, { today });
    expect(new Set(findings.map(({ id }) => id)).size).toBe(2);
  });
});

test('of a statement only the operations are read: the account, the holder and the bank are not', () => {
  const lines = [
    'BANQUE EXEMPLE tél 01 99 00 12 34 www.banque.example',
    'M. LUC MARTIN IBAN : FR76 3000 6000 0112 3456 7890 189',
    '12/03/2026 VIR SEPA JEANNE DUPONT 500,00',
    'IBAN GB29 NWBK 6016 1331 9268 19',
  ].map((text) => ({ text }));
  const { findings } = readMaterial({ kind: 'bank-statement', lines }, { today });
  expect(findings.flatMap((each) => (each.kind === 'indicator' ? [each.indicator.value] : []))).toEqual([
    'GB29NWBK60161331926819',
  ]);
});
