const mostRemembered = 16_384;

/**
 * `compute`, asked once for what is asked again and again. The answers of the last `most` different texts and of as
 * many before them are kept, so that a stream of texts that never come back takes bounded memory. Answers must not
 * be changed in place.
 */
export function remembered<Value>(
  compute: (text: string) => Value,
  most: number = mostRemembered,
): (text: string) => Value {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  const keep = (text: string, value: Value): Value => {
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, value);
    return value;
  };
  return (text) => {
    const value = recent.get(text);
    if (value !== undefined || recent.has(text)) return value as Value;
    const old = older.get(text);
    if (old !== undefined || older.has(text)) return keep(text, old as Value);
    return keep(text, compute(text));
  };
}
