import type * as wire from '@fanal/contract/evidence';
import type { Exhibit } from '@fanal/core/exhibit';
import type { CustodyLine } from './custody/custody.ts';

export function presentExhibit(exhibit: Exhibit): wire.Exhibit {
  const { receivedAt, marks, ...rest } = exhibit;
  return { ...rest, marks: [...marks], receivedAt: receivedAt.toISOString() };
}

export function presentInHand(file: {
  readonly exhibit: Exhibit;
  readonly custody: readonly (CustodyLine & { readonly actorName?: string })[];
  readonly custodyWhole: boolean;
}): wire.ExhibitInHand {
  return {
    ...presentExhibit(file.exhibit),
    custody: file.custody.map(({ place, at, actorKind, actorId, actorName, action, purpose }) => ({
      place,
      at: at.toISOString(),
      actorKind,
      ...(actorId === undefined ? {} : { actorId }),
      ...(actorName === undefined ? {} : { actorName }),
      action,
      purpose,
    })),
    custodyWhole: file.custodyWhole,
  };
}
