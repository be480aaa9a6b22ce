import { bytesOf } from '../pack/open-pack.ts';
import type { Band } from '../pack/rule-pack.ts';
import { toBase64url } from './bytes.ts';
import { itemsOf } from './canonical-form.ts';
import { emptyList, takeFeed } from './feed.ts';
import { bucketOf, findIn, type Told, tokenInput, urlLabel } from './label.ts';
import { entriesIn, holdsPrefix, type List } from './list.ts';
import { hashEpoch, type LookupClass, type LookupItem, type Written } from './lookup-class.ts';
import type { Oprf } from './oprf.ts';
import {
  createService,
  type LookupParameters,
  LookupUnavailable,
  type Service,
  type ServiceOptions,
} from './service.ts';
import type { Verdict } from './verdict.ts';

/** `because`: why nothing is known, when it is not that nothing is listed. */
export type CheckAnswer =
  | { readonly verdict: Exclude<Verdict, 'unknown'>; readonly band: Band; readonly lastSeenOn: string }
  | { readonly verdict: 'unknown'; readonly because?: 'not-a-value' | 'unavailable' };

export type CheckerOptions = ServiceOptions & {
  /** `() => import('@fanal/sdk/oprf').then(({ oprf }) => oprf)`. Without it, only web addresses are looked up. */
  readonly oprf?: () => Promise<Oprf>;
  /** Keys that feeds may be signed with, by id; those that the service names, when left out. */
  readonly trustedKeys?: Readonly<Record<string, string>>;
  /** Records of a list that were wrong: take back what was said because of them. */
  readonly onRetracted?: (lookupClass: LookupClass, records: Uint8Array) => void;
};

export type Checker = {
  /** Never throws and never waits longer than `patience` a call: a look-up that fails is `unknown`. */
  readonly check: (written: Written) => Promise<CheckAnswer>;
  /** Reads what changed in the list of a class; seconds to wait before the next time. Never throws. */
  readonly refresh: (lookupClass: LookupClass) => Promise<number>;
};

const waitAfterFailure = 300;
const mostLabels = 2_000;

export function createChecker(options: CheckerOptions): Checker {
  const now = options.now ?? Date.now;
  const service = createService(options);
  const lists = new Map<LookupClass, List>();
  const labels = createLabels(service, options.oprf);

  async function look(item: LookupItem, parameters: LookupParameters): Promise<Told | undefined> {
    const bits = parameters.classes.find((known) => known.class === item.class)?.bucketBits;
    const epoch = epochOf(item.class, parameters);
    if (bits === undefined || epoch === undefined) return undefined;
    const list = lists.get(item.class);
    const isHeld = list !== undefined && list.epoch === epoch;
    if (item.class === 'url') {
      const label = await urlLabel(item.value);
      // Most addresses end here, and nothing leaves the device for them.
      if (isHeld && !holdsPrefix(list, label)) return undefined;
      return findIn(await service.range('url', epoch, await bucketOf(item, bits)), label);
    }
    const label = await labels(item, epoch, parameters);
    if (label === undefined) return undefined;
    const bucket = await bucketOf(item, bits);
    return findIn(isHeld ? entriesIn(list, bucket) : await service.range(item.class, epoch, bucket), label);
  }

  return {
    async check(written) {
      const items = itemsOf(written);
      if (items.length === 0) return { verdict: 'unknown', because: 'not-a-value' };
      try {
        const parameters = await service.parameters();
        const today = new Date(now()).toISOString().slice(0, 10);
        for (const item of items) {
          const told = await look(item, parameters);
          if (told !== undefined && told.verdict !== 'unknown' && told.expiresOn >= today)
            return { verdict: told.verdict, band: told.band, lastSeenOn: told.lastSeenOn };
        }
        return { verdict: 'unknown' };
      } catch (error) {
        // A closed epoch is answered 404: the next look-up reads the keys again.
        if (error instanceof LookupUnavailable && error.status === 404) service.forgetParameters();
        return { verdict: 'unknown', because: 'unavailable' };
      }
    },
    async refresh(lookupClass) {
      try {
        const parameters = await service.parameters();
        const epoch = epochOf(lookupClass, parameters);
        if (epoch === undefined) return waitAfterFailure;
        const held = lists.get(lookupClass);
        const list = held?.epoch === epoch ? held : emptyList(lookupClass, epoch);
        const keys = options.trustedKeys ?? keysOf(parameters);
        let fed = await takeFeed(list, await service.feed(lookupClass, epoch, list.version), keys, now());
        if (!fed.ok && fed.refusal === 'out-of-step') {
          const empty = emptyList(lookupClass, epoch);
          fed = await takeFeed(empty, await service.feed(lookupClass, epoch, 0), keys, now());
        }
        if (!fed.ok) return waitAfterFailure;
        lists.set(lookupClass, fed.list);
        if (fed.retracted.length > 0) options.onRetracted?.(lookupClass, fed.retracted);
        return fed.waitSeconds;
      } catch {
        return waitAfterFailure;
      }
    },
  };
}

function epochOf(lookupClass: LookupClass, { epochs }: LookupParameters): number | undefined {
  return lookupClass === 'url' ? hashEpoch : epochs.find(({ state }) => state === 'current')?.epoch;
}

function keysOf({ signingKeys }: LookupParameters): Readonly<Record<string, string>> {
  return Object.fromEntries(signingKeys.map(({ id, publicKey }) => [id, publicKey]));
}

/** Labels of an epoch stay on the device, so that one value is asked for once. */
function createLabels(service: Service, load: CheckerOptions['oprf']) {
  const known = new Map<string, Uint8Array>();
  return async (
    item: LookupItem,
    epoch: number,
    { epochs }: LookupParameters,
  ): Promise<Uint8Array | undefined> => {
    const publicKey = bytesOf(epochs.find((one) => one.epoch === epoch)?.publicKey ?? '');
    if (load === undefined || publicKey === undefined) return undefined;
    const name = `${epoch}\n${item.class}\n${item.value}`;
    const held = known.get(name);
    if (held !== undefined) return held;
    const oprf = await load();
    const input = tokenInput(item);
    const { blind, blinded } = oprf.blind(input);
    const { evaluated, proof } = await service.evaluate(epoch, [toBase64url(blinded)]);
    const [element, proven] = [bytesOf(evaluated[0] ?? ''), bytesOf(proof)];
    if (element === undefined || proven === undefined) return undefined;
    const [label] = oprf.finalize([{ input, blind, blinded, evaluated: element }], publicKey, proven);
    if (label === undefined) return undefined;
    if (known.size >= mostLabels) known.clear();
    known.set(name, label);
    return label;
  };
}
