const hour = 60 * 60_000;

/** Whole hours until `by` (ISO 8601), or since it once it is past. */
export function timeLeft(by: string, now: Date): { readonly late: boolean; readonly hours: number } {
  const left = new Date(by).getTime() - now.getTime();
  return { late: left < 0, hours: Math.floor(Math.abs(left) / hour) };
}
