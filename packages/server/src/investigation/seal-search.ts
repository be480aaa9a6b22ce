import { type Result, refuse } from '@fanal/core/result';
import { type Vault, VaultError } from '../platform/vault/index.ts';

/** Addresses stay in histories and logs: what is searched stands in them sealed, never as it was typed. */
export function sealSearch(vault: Vault, text: string): string {
  return vault.seal(text);
}

/** What `sealSearch` was given; nothing when nothing is searched. */
export function openSearch(
  vault: Vault,
  sealed: string | undefined,
): Result<string | undefined, 'invalid-request'> {
  if (sealed === undefined) return { ok: true, value: undefined };
  try {
    return { ok: true, value: vault.open(sealed) };
  } catch (fault) {
    if (fault instanceof VaultError) return refuse('invalid-request');
    throw fault;
  }
}
