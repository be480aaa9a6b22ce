import { Decision } from '@fanal/contract/complaint';
import { type AgentCommandKind, agentCommands, checklistItems } from '@fanal/core/complaint';
import type { Result } from '@fanal/core/result';
import { typed } from './attempt.ts';

/** The fields of the form that are to be put right; `other` when it came from no form of ours. */
type DecisionField =
  | 'checklist'
  | 'questions'
  | 'words'
  | 'reason'
  | 'door'
  | 'to'
  | 'name'
  | 'number'
  | 'outcome'
  | 'closure'
  | 'on'
  | 'court'
  | 'other';

/** The decision that a form says, parsed by the contract. */
export function readDecision(form: FormData): Result<Decision, readonly DecisionField[]> {
  const kind = typed(form, 'kind');
  const parsed = Decision.safeParse({ kind, ...partsOf(kind as AgentCommandKind, form) });
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields = parsed.error.issues.map(({ path }) => fieldAt(path));
  return { ok: false, refusal: [...new Set(fields)] };
}

export function kindIn(form: FormData): AgentCommandKind | undefined {
  return agentCommands.find((kind) => kind === typed(form, 'kind'));
}

function partsOf(kind: AgentCommandKind, form: FormData): object {
  const of = (name: string) => typed(form, name).trim() || undefined;
  const checklist = Object.fromEntries(checklistItems.map((item) => [item, of(item)]));
  const words = of('words');
  switch (kind) {
    case 'ask-more':
      return { checklist, words, questions: form.getAll('questions').map(String) };
    case 'admit':
      return { checklist, words };
    case 'refuse':
      return { checklist, words, reason: of('reason'), door: of('door') };
    case 'advise':
      return { words, door: of('door') };
    case 'transmit':
      return { to: of('to'), name: of('name'), number: of('number') };
    case 'record-outcome':
      return { outcome: { kind: of('outcome'), words, ...outcomeParts(form) } };
    default:
      return {};
  }
}

function outcomeParts(form: FormData): object {
  const day = (['year', 'month', 'day'] as const).map((part) => typed(form, `on-${part}`).trim());
  const [year = '', month = '', date = ''] = day;
  return {
    reason: typed(form, 'closure') || undefined,
    on: `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
    court: typed(form, 'court').trim() || undefined,
  };
}

const fields: ReadonlySet<string> = new Set([
  'questions',
  'words',
  'reason',
  'door',
  'to',
  'name',
  'number',
  'on',
  'court',
]);

function fieldAt(path: readonly PropertyKey[]): DecisionField {
  const [first, second] = path.map(String);
  if (first === 'checklist') return 'checklist';
  if (first === 'outcome') {
    if (second === 'reason') return 'closure';
    return second === undefined || second === 'kind' ? 'outcome' : known(second);
  }
  // The one rule over the whole of a decision: something must be asked.
  return first === undefined ? 'questions' : known(first);
}

function known(name: string): DecisionField {
  return fields.has(name) ? (name as DecisionField) : 'other';
}
