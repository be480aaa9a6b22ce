import { expect, test } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://fanal@db.example/fanal',
  FANAL_SECRET_KEY: 'ab'.repeat(32),
  FANAL_MASTER_KEY: 'cd'.repeat(32),
  FANAL_PUBLIC_URL: 'https://fanal.example/',
  FANAL_OPERATOR_NAME: 'Association Exemple',
  PROCONNECT_ISSUER: 'https://agents.example/',
  PROCONNECT_CLIENT_ID: 'fanal',
  PROCONNECT_CLIENT_SECRET: 'secret',
  SMTP_URL: 'smtps://mail.example',
  FANAL_MAIL_FROM: 'Fanal <fanal@fanal.example>',
};

function problemsOf(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

test('with nothing set, Fanal starts a demonstration on the loopback', () => {
  expect(readSettings({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    demonstration: true,
    databaseUrl: undefined,
  });
});

test('a complete production environment is taken, without demonstration', () => {
  expect(readSettings(production)).toMatchObject({
    production: true,
    demonstration: false,
    publicUrl: 'https://fanal.example',
  });
});

test.each(Object.keys(production).filter((name) => name !== 'NODE_ENV'))(
  'production refuses to start without %s and names it',
  (name) => {
    expect(problemsOf({ ...production, [name]: undefined }).join()).toContain(name);
  },
);

test('production refuses demonstration identities', () => {
  expect(problemsOf({ ...production, FANAL_DEMO: 'on' }).join()).toContain('FANAL_DEMO');
});

test('production refuses an address without TLS', () => {
  expect(problemsOf({ ...production, FANAL_PUBLIC_URL: 'http://fanal.example' }).join()).toContain(
    'https://',
  );
});

test('every problem is told at once', () => {
  expect(problemsOf({ NODE_ENV: 'production' }).length).toBeGreaterThanOrEqual(9);
});

test('a blank variable counts as not set', () => {
  expect(readSettings({ DATABASE_URL: ' ' }).databaseUrl).toBeUndefined();
});

test('a secret key of the wrong length is refused with how to make one', () => {
  expect(problemsOf({ FANAL_SECRET_KEY: 'abc' }).join()).toContain('openssl rand -hex 32');
});

test('the table of offences is a file that the operator names, or none', () => {
  expect(readSettings({ FANAL_NATINF_FILE: '/srv/natinf.csv' }).natinfFile).toBe('/srv/natinf.csv');
  expect(readSettings({ FANAL_NATINF_FILE: '' }).natinfFile).toBeUndefined();
  expect(problemsOf({ FANAL_NATINF_FILE: 'x'.repeat(5_000) }).join()).toContain('FANAL_NATINF_FILE');
});
