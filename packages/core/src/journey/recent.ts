/** As many people as tell their story at the same moment on one server, at most 20 kB each. */
export const accountsAtHand = 200;

/**
 * Computes from a text and keeps the last `most` outcomes: a person's account is read again on each page they
 * open. Same text, same outcome; nothing else can be observed but the time it takes.
 */
export function recent<Value>(most: number, compute: (text: string) => Value): (text: string) => Value {
  const kept = new Map<string, { readonly value: Value }>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) {
      // Put back last: the first of the map is the one unused for longest.
      kept.delete(text);
      kept.set(text, known);
      return known.value;
    }
    const value = compute(text);
    kept.set(text, { value });
    for (const [oldest] of kept) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return value;
  };
}
