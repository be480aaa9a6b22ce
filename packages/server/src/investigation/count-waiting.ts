import { awaitingAgent, type ComplaintStatus } from '@fanal/core/complaint';
import type { Database } from '../platform/database/index.ts';
import { countQueue } from './queue-store.ts';

export type Waiting = {
  readonly statuses: { readonly status: ComplaintStatus; readonly count: number }[];
  readonly unreadMessages: number;
};

/** What waits for an agent. Nobody's data: it leaves no line in the trail. */
export async function countWaiting(database: Database): Promise<Waiting> {
  const statuses = awaitingAgent.map(async (status) => ({
    status,
    count: await countQueue(database, { status }),
  }));
  const [counted, unreadMessages] = await Promise.all([
    Promise.all(statuses),
    countQueue(database, { messages: 'unread' }),
  ]);
  return { statuses: counted, unreadMessages };
}
