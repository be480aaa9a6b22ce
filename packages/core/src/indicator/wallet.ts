import { ok, type Result, refuse } from '../result/index.ts';
import type { Branded } from './brand.ts';
import { foldText } from './view.ts';
import { chains, type WalletChain } from './wallet-chain.ts';

/** `chain:address`, the address in its chain's canonical case; checksum verified where the chain has one. */
export type Wallet = Branded<'wallet'>;

export type WalletRefusal = 'too-long' | 'not-an-address' | 'checksum';

const schemes: Readonly<Record<string, WalletChain>> = {
  bitcoin: 'btc',
  btc: 'btc',
  ethereum: 'eth',
  eth: 'eth',
  tron: 'tron',
  solana: 'sol',
  sol: 'sol',
  litecoin: 'ltc',
  ltc: 'ltc',
  monero: 'xmr',
  xmr: 'xmr',
  dogecoin: 'doge',
  doge: 'doge',
  ripple: 'xrp',
  xrp: 'xrp',
};

/**
 * Reads an address, bare, as a payment link (`bitcoin:…?amount=`), with its currency after it (`… (USDT)`) or
 * canonical (`btc:…`).
 * Bare addresses that start with 3 exist on Bitcoin and, in an old form, on Litecoin: they are read as Bitcoin.
 */
export function parseWallet(raw: string): Result<Wallet, WalletRefusal> {
  if (raw.length > 400) return refuse('too-long');
  const text = foldText(raw)
    .trim()
    .replace(/\s?\([a-z0-9 -]{2,16}\)$/i, '');
  const prefix = /^([a-z]{3,8}):(?:\/\/)?/i.exec(text);
  const named = prefix === null ? undefined : schemes[(prefix[1] ?? '').toLowerCase()];
  if (prefix !== null && named === undefined) return refuse('not-an-address');
  const address = text.slice(prefix?.[0].length ?? 0).replace(/[?@].*$/s, '');
  for (const { chain, shape, canonical } of chains) {
    if ((named !== undefined && named !== chain) || !shape.test(address)) continue;
    const value = canonical(address);
    if (value !== undefined) return ok(`${chain}:${value}` as Wallet);
    if (chain === 'eth') return refuse('checksum');
  }
  return refuse('not-an-address');
}
