import { appStores } from './app-store.ts';
import { banks } from './bank.ts';
import { brands } from './brand.ts';
import { cryptoExchanges } from './crypto.ts';
import { cryptoContracts } from './crypto-contract.ts';
import { datingSites } from './dating.ts';
import { hostings } from './hosting.ts';
import { hotlines } from './hotline.ts';
import { imageHosts } from './image-host.ts';
import { infrastructures } from './infrastructure.ts';
import { jobBoards } from './job-board.ts';
import { mailProviders } from './mail-provider.ts';
import { marketplaces } from './marketplace.ts';
import { medias } from './media.ts';
import { parcelCarriers } from './parcel.ts';
import { paymentPages, payments } from './payment.ts';
import { publicServices } from './public-service.ts';
import { redirectors } from './redirector.ts';
import { shorteners } from './shortener.ts';
import { socials } from './social.ts';
import type { DomainTable, ValueTable } from './table.ts';
import { telecoms } from './telecom.ts';

export const domainTables: readonly DomainTable[] = [
  appStores,
  banks,
  brands,
  cryptoExchanges,
  datingSites,
  hostings,
  imageHosts,
  infrastructures,
  jobBoards,
  mailProviders,
  marketplaces,
  medias,
  parcelCarriers,
  paymentPages,
  payments,
  publicServices,
  redirectors,
  shorteners,
  socials,
  telecoms,
];

export const valueTables: readonly ValueTable[] = [hotlines, cryptoContracts];
