import type { Me } from '@fanal/contract/identity';
import type { Account } from './read-me.ts';

export function presentMe(account: Account): Me {
  if (account.kind === 'person') {
    const { level, email, givenName, familyName } = account.person;
    return {
      kind: 'person',
      level,
      email,
      ...(givenName === undefined ? {} : { givenName }),
      ...(familyName === undefined ? {} : { familyName }),
    };
  }
  if (account.kind === 'agent') {
    const { name, email, role } = account.agent;
    return { kind: 'agent', name, email, role };
  }
  return { kind: 'visitor' };
}
