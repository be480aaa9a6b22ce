import type { RecordEnds } from './blocks.ts';
import type { CsvLayout } from './csv-rows.ts';

const quote = 0x22;

/** Where rows end in a table, by the same rules as `readRows`: a line ending within quotes ends none. */
export function endsOfRows({ delimiter, end }: CsvLayout): RecordEnds {
  const delimiterByte = delimiter.charCodeAt(0);
  const endByte = end.charCodeAt(0);
  let inQuotes = false;
  /** The last byte was a quote within quotes: the next one says whether it closes. */
  let isOpen = false;
  let before = endByte;

  return {
    lastIn(chunk) {
      let last = 0;
      let at = 0;
      let nextEnd = chunk.indexOf(endByte);
      if (isOpen) {
        isOpen = false;
        if (chunk[0] === quote) at = 1;
        else inQuotes = false;
      }
      while (at < chunk.length) {
        const found = chunk.indexOf(quote, at);
        const mark = found < 0 ? chunk.length : found;
        if (inQuotes) {
          at = mark + 1;
          if (found >= 0 && at === chunk.length) isOpen = true;
          else if (found >= 0 && chunk[at] === quote) at += 1;
          else if (found >= 0) inQuotes = false;
          continue;
        }
        if (nextEnd >= 0 && nextEnd < at) nextEnd = chunk.indexOf(endByte, at);
        while (nextEnd >= 0 && nextEnd < mark) {
          last = nextEnd + 1;
          nextEnd = chunk.indexOf(endByte, last);
        }
        const previous = mark > 0 ? chunk[mark - 1] : before;
        if (found >= 0) inQuotes = previous === delimiterByte || previous === endByte;
        at = mark + 1;
      }
      before = chunk[chunk.length - 1] ?? before;
      return last;
    },
  };
}
