/**
 * Items given while a write is under way wait and are written together by the next one: one commit for all of
 * them. Each promise resolves when its own item is written, and fails with the write that held it.
 */
export function writeTogether<Item>(
  write: (items: readonly Item[]) => Promise<void>,
): (item: Item) => Promise<void> {
  let waiting: Item[] = [];
  let next: Promise<void> | undefined;
  let running: Promise<unknown> = Promise.resolve();

  function writeWaiting(): Promise<void> {
    const items = waiting;
    waiting = [];
    next = undefined;
    return write(items);
  }

  return (item) => {
    waiting.push(item);
    if (next === undefined) {
      next = running.then(writeWaiting);
      running = next.catch(() => undefined);
    }
    return next;
  };
}
