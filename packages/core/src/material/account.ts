import type { Conversation } from './finding.ts';
import type { Material } from './material.ts';
import { maskCards, messageAt } from './place.ts';
import type { Script } from './script.ts';

/** Shorter than the journey takes, so that there is room to add one's own words. */
const accountLength = 15_000;
const longestQuote = 600;

function tidy(text: string): string | undefined {
  const whole = maskCards(text.slice(0, accountLength)).trim();
  return whole === '' ? undefined : whole;
}

/** Messages that matter, one under the other, as they were written: `2026-03-12 14:05 Julie : …`. */
function quotes(script: Script, { moments }: Conversation): string {
  const lines = moments.flatMap(({ place }) => {
    const message = messageAt(script.messages, place.start);
    if (message === undefined) return [];
    const words = script.text
      .slice(message.start, Math.min(message.end, message.start + longestQuote))
      .trim();
    const head = [message.at?.replace('T', ' '), message.author]
      .filter((part) => part !== undefined)
      .join(' ');
    return [head === '' ? words : `${head} : ${words}`];
  });
  return [...new Set(lines)].join('\n');
}

/** An account to start from, in the material's own words; none for what tells no story. */
export function accountFrom(
  material: Material,
  script: Script,
  conversation: Conversation | undefined,
): string | undefined {
  if (material.kind === 'bank-statement') return undefined;
  if (conversation !== undefined) return tidy(quotes(script, conversation));
  return tidy(script.text);
}
