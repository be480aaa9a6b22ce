import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createVault, VaultError } from './index.ts';

const vault = createVault('ab'.repeat(32), 'letters');

test('what is sealed is opened again, whatever the text', () => {
  const anyText = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(anyText, (text) => {
      expect(vault.open(vault.seal(text))).toBe(text);
    }),
  );
});

test('bytes are opened again as they were, and not when one was changed', () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
  const sealed = vault.sealBytes(bytes);
  expect(Buffer.compare(vault.openBytes(sealed), bytes)).toBe(0);
  const changed = Uint8Array.from(sealed, (byte, index) => (index === 40 ? byte ^ 1 : byte));
  expect(() => vault.openBytes(changed)).toThrow(VaultError);
});

test('the same text is never sealed twice alike', () => {
  expect(vault.seal('code 123456')).not.toBe(vault.seal('code 123456'));
});

test('a seal cut short opens nothing, were the text empty', () => {
  const bytes = Buffer.from(vault.seal('').slice('v1.'.length), 'base64url');
  for (const length of [0, 12, 16, 24, 27]) {
    const cut = `v1.${bytes.subarray(0, length).toString('base64url')}`;
    expect(() => vault.open(cut)).toThrow(VaultError);
  }
});

test('another key, another purpose or one changed character opens nothing', () => {
  const sealed = vault.seal('code 123456');
  const changed = sealed.slice(0, -2) + (sealed.at(-2) === 'A' ? 'B' : 'A') + sealed.slice(-1);
  expect(() => createVault('cd'.repeat(32), 'letters').open(sealed)).toThrow(VaultError);
  expect(() => createVault('ab'.repeat(32), 'sessions').open(sealed)).toThrow(VaultError);
  expect(() => vault.open(changed)).toThrow(VaultError);
  expect(() => vault.open('code 123456')).toThrow(VaultError);
});
