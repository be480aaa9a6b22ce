import { bankScript } from './bank/bank-script.ts';
import { pastedScript } from './chat/pasted.ts';
import { telegramScript } from './chat/telegram.ts';
import { whatsappScript } from './chat/whatsapp.ts';
import type { ReadingProblem } from './finding.ts';
import { mailScript } from './mail.ts';
import { longestMaterial, type Material } from './material.ts';
import { plainScript, type Script } from './script.ts';

export type Opened = { readonly script: Script; readonly problem?: ReadingProblem };

function bounded(text: string): string {
  return text.length > longestMaterial ? text.slice(0, longestMaterial) : text;
}

function open(material: Material, today: string): Opened {
  switch (material.kind) {
    case 'pasted':
      return { script: pastedScript(bounded(material.text), today) };
    case 'image':
      return { script: plainScript(bounded(material.text)) };
    case 'chat-text': {
      const text = bounded(material.text);
      const chat = whatsappScript(text, material.title);
      if (chat !== undefined) return { script: chat };
      const script = pastedScript(text, today);
      return script.messages.some(({ author }) => author !== undefined)
        ? { script }
        : { script, problem: 'unknown-export' };
    }
    case 'chat-json': {
      // Cut short, it is no JSON any more.
      if (material.json.length > longestMaterial) return { script: plainScript(''), problem: 'too-long' };
      const chat = telegramScript(material.json);
      return typeof chat === 'string' ? { script: plainScript(''), problem: chat } : { script: chat };
    }
    case 'email':
      return { script: mailScript(material.headers, bounded(material.text)) };
    case 'bank-statement':
      return { script: bankScript(material.lines) };
  }
}

/** Material as text and messages, with what went wrong. */
export function openMaterial(material: Material, today: string): Opened {
  const opened = open(material, today);
  if (opened.problem !== undefined) return opened;
  if (opened.script.messages.length === 0) return { ...opened, problem: 'no-text' };
  const isCut = 'text' in material && material.text.length > longestMaterial;
  return isCut ? { ...opened, problem: 'too-long' } : opened;
}

/**
 * The text that offsets point into: what was given, or for a Telegram export its messages one under the other,
 * for a mail its sender's headers and its body, for a statement its lines.
 */
export function textOf(material: Material): string {
  return openMaterial(material, '9999-12-31').script.text;
}
