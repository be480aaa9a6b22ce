/** `undefined` for what is no address; `URL.parse` is too young for the devices that read this. */
export function readUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
