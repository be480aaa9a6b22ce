/**
 * Computes once for each object and keeps the outcome as long as the object lives.
 * Answers are never changed in place, so the outcome stays true; one page asks for its steps many times.
 */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
