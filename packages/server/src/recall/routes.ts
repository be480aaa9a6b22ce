import * as wire from '@fanal/contract/recall';
import type { RecallWay } from '@fanal/core/recall';
import { type Result, refuse } from '@fanal/core/result';
import type { Database } from '../platform/database/index.ts';
import { type Api, perHour } from '../platform/http/index.ts';
import type { Typeset } from '../platform/typesetting/index.ts';
import { type Holder, letterLanguages, packTitle } from './letters/compose.ts';
import { asPlainText, type LetterLanguage, type RecallLetter } from './letters/letter.ts';
import { typesetLetters } from './letters/typeset-letters.ts';
import { letterOf, lettersOf } from './make-letters.ts';
import { markRecall } from './mark-recall.ts';
import { type Asking, readOwnMoney } from './own-money.ts';
import { recallPolicy as policy } from './policy.ts';
import { presentMoney } from './present.ts';
import { sayWhoOrdered } from './say-who-ordered.ts';
import { stopReminding } from './stop-reminding.ts';

export type RecallDependencies = {
  readonly database: Database;
  readonly holder: Holder;
  readonly typeset: Typeset;
};

/** A letter is a second of work at most; more in an hour than anybody sends is a machine. */
const letterLimit = perHour(120);

export function serveRecall(api: Api, deps: RecallDependencies): void {
  serveMoney(api, deps);
  serveLetters(api, deps);
}

function serveMoney(api: Api, { database }: RecallDependencies): void {
  api.serve(wire.readMoneyBack, {
    policy: policy['read-money-back'],
    async handle(call) {
      const read = await readOwnMoney(database, { ...call, ...call.params }, 'read-money');
      return read.ok ? { ok: true, value: presentMoney(read.value) } : read;
    },
  });

  api.serve(wire.sayWhoOrdered, {
    policy: policy['say-who-ordered'],
    async handle(call) {
      const said = await sayWhoOrdered(database, { ...call, ...call.params, ...call.body });
      return said.ok ? { ok: true, value: presentMoney(said.value) } : said;
    },
  });

  api.serve(wire.markRecall, {
    policy: policy['mark-recall'],
    async handle(call) {
      const marked = await markRecall(database, { ...call, ...call.params, ...call.body });
      return marked.ok ? { ok: true, value: presentMoney(marked.value) } : marked;
    },
  });

  api.serve(wire.stopMoneyReminders, {
    policy: policy['stop-money-reminders'],
    async handle(call) {
      const stopped = await stopReminding(database, { ...call, ...call.params });
      return stopped.ok ? { ok: true, value: presentMoney(stopped.value) } : stopped;
    },
  });
}

function serveLetters(api: Api, { database, holder, typeset }: RecallDependencies): void {
  api.serve(wire.readRecallLetter, {
    policy: policy['read-recall-letter'],
    async handle(call) {
      const letter = await oneLetter({ ...call, ...call.params, ...call.query });
      if (!letter.ok) return letter;
      const { subject, locale } = letter.value;
      return {
        ok: true,
        value: {
          subject: subject.text,
          text: asPlainText(letter.value),
          language: locale,
          languages: [...letterLanguages(call.params.way)],
        },
      };
    },
  });

  api.download(wire.downloadRecallLetter, {
    policy: policy['download-recall-letter'],
    limit: letterLimit,
    async handle(call) {
      const letter = await oneLetter({ ...call, ...call.params, ...call.query });
      if (!letter.ok) return letter;
      const { reference, way, payment } = call.params;
      const name = `${reference}-${payment + 1}-${way}.pdf`;
      return pdf([letter.value], letter.value.subject.text, name, call.now);
    },
  });

  api.download(wire.downloadRecallLetters, {
    policy: policy['download-recall-letters'],
    limit: letterLimit,
    async handle(call) {
      const { reference } = call.params;
      const read = await readOwnMoney(database, { ...call, reference }, 'make-recall-letter');
      if (!read.ok) return read;
      const letters = lettersOf(read.value, { holder, now: call.now });
      if (letters.length === 0) return refuse('not-found');
      return pdf(letters, packTitle(reference), `${reference}-lettres.pdf`, call.now);
    },
  });

  async function oneLetter(
    asking: Asking & {
      readonly payment: number;
      readonly way: RecallWay;
      readonly language?: LetterLanguage | undefined;
    },
  ): Promise<Result<RecallLetter, 'not-found'>> {
    const read = await readOwnMoney(database, asking, 'make-recall-letter');
    if (!read.ok) return read;
    const letter = letterOf(read.value, asking, { holder, now: asking.now });
    return letter === undefined ? refuse('not-found') : { ok: true, value: letter };
  }

  async function pdf(letters: readonly RecallLetter[], title: string, name: string, issuedAt: Date) {
    const bytes = await typesetLetters(typeset, letters, { title, issuedAt });
    const file = { bytes, type: 'application/pdf', name, size: bytes.byteLength };
    return { ok: true as const, value: { ...file, disposition: 'attachment' as const } };
  }
}
