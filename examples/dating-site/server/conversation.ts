import type { Person } from '../people.ts';

/** What stands in a conversation, in its order. */
export type Entry =
  | { readonly kind: 'message'; readonly from: Person; readonly text: string }
  | { readonly kind: 'payment'; readonly from: Person; readonly amount: string };

/** The whole conversation, again each time something was added: its readers need no memory. */
type Reader = (entries: readonly Entry[]) => void;

export type Conversation = {
  readonly add: (entry: Entry) => void;
  /** From the beginning, for the next visitor. */
  readonly clear: () => void;
  /** Told of the present state at once, then of each change; returns how to stop. */
  readonly follow: (reader: Reader) => () => void;
};

/** More are not taken until it begins again. */
const mostEntries = 500;

/** One conversation in memory. A real site has a database here; nothing in the warnings depends on it. */
export function createConversation(): Conversation {
  let entries: readonly Entry[] = [];
  const readers = new Set<Reader>();
  const become = (next: readonly Entry[]) => {
    entries = next;
    for (const reader of readers) reader(entries);
  };
  return {
    add(entry) {
      if (entries.length < mostEntries) become([...entries, entry]);
    },
    clear: () => become([]),
    follow(reader) {
      readers.add(reader);
      reader(entries);
      return () => readers.delete(reader);
    },
  };
}
