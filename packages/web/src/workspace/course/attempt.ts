import type { AgentCommandKind } from '@fanal/core/complaint';

/** A form that came back: what was typed in it, and why it was not done. */
export type Attempt = {
  readonly kind: AgentCommandKind | 'message';
  readonly form: FormData;
  readonly errors: readonly { readonly field?: string; readonly text: string }[];
};

export function typed(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
