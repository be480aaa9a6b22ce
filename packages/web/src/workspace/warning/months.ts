/** The months up to that of a day (`YYYY-MM-DD`), the latest first, as `YYYY-MM`. */
export function monthsUpTo(day: string, count: number): readonly string[] {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, back) => {
    const at = new Date(Date.UTC(year, month - 1 - back, 1));
    return at.toISOString().slice(0, 7);
  });
}
