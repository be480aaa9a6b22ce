import type { ValueTable } from './table.ts';

/** Contracts of tokens, burn addresses and the genesis address: everyone's payments pass by them. */
export const cryptoContracts: ValueTable = {
  category: 'crypto-contract',
  reviewedOn: '2026-11-24',
  values: [
    {
      type: 'wallet',
      value: 'eth:0x0000000000000000000000000000000000000000',
      name: 'Zero address',
      source: 'etherscan.io',
    },
    {
      type: 'wallet',
      value: 'eth:0x000000000000000000000000000000000000dead',
      name: 'Burn address',
      source: 'etherscan.io',
    },
    {
      type: 'wallet',
      value: 'eth:0xdac17f958d2ee523a2206206994597c13d831ec7',
      name: 'Tether USD contract',
      source: 'tether.to',
    },
    {
      type: 'wallet',
      value: 'eth:0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48',
      name: 'USD Coin contract',
      source: 'circle.com',
    },
    {
      type: 'wallet',
      value: 'eth:0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2',
      name: 'Wrapped Ether contract',
      source: 'etherscan.io',
    },
    {
      type: 'wallet',
      value: 'tron:TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
      name: 'Tether USD contract',
      source: 'tether.to',
    },
    {
      type: 'wallet',
      value: 'btc:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
      name: 'Genesis block',
      source: 'bitcoin.org',
    },
    {
      type: 'wallet',
      value: 'sol:11111111111111111111111111111111',
      name: 'System program',
      source: 'solana.com',
    },
    {
      type: 'wallet',
      value: 'sol:So11111111111111111111111111111111111111112',
      name: 'Wrapped SOL',
      source: 'solana.com',
    },
    {
      type: 'wallet',
      value: 'sol:EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGkZwyTDt1v',
      name: 'USD Coin contract',
      source: 'circle.com',
    },
  ],
};
