import { AsyncLocalStorage } from 'node:async_hooks';

/** One request of a browser or client, whatever it sets off inside the house. */
export type Exchange = {
  readonly requestId: string;
  /** The peer, or what a trusted proxy says of it; for rate limits only, never stored. */
  readonly clientAddress: string;
};

const storage = new AsyncLocalStorage<Exchange>();

export function duringExchange<Outcome>(exchange: Exchange, work: () => Outcome): Outcome {
  return storage.run(exchange, work);
}

export function currentExchange(): Exchange {
  return storage.getStore() ?? { requestId: 'none', clientAddress: 'none' };
}
