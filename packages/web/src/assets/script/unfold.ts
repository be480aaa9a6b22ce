/**
 * A question that hangs on another appears as soon as that one is answered.
 * The server says which: it renders the same page for what is typed, saves nothing, and the fields are put in place.
 */
export function unfoldFields(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-unfold]');
  if (form === null) return;
  let turn = 0;
  form.addEventListener('change', async (event) => {
    if (!(event.target instanceof Element) || !event.target.matches('[type=radio], [type=checkbox], select'))
      return;
    turn += 1;
    const asked = turn;
    const shown = await fieldsFor(form);
    if (shown === undefined || asked !== turn) return;
    const active = document.activeElement;
    const caret = active instanceof HTMLInputElement && isTyped(active) ? active.selectionEnd : null;
    keepTyped(form, shown);
    form.replaceChildren(...shown.childNodes);
    if (active?.id) giveFocusBack(active.id, caret);
  });
}

async function fieldsFor(form: HTMLFormElement): Promise<HTMLFormElement | undefined> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  body.set('unfold', 'yes');
  try {
    const response = await fetch(form.action, { method: 'POST', body });
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.querySelector<HTMLFormElement>('form[data-unfold]') ?? undefined;
  } catch {
    // Offline: the fields appear when the page is sent, as they do without this script.
    return undefined;
  }
}

function isTyped(input: HTMLInputElement | HTMLTextAreaElement): boolean {
  return !['radio', 'checkbox', 'hidden', 'submit'].includes(input.type);
}

function giveFocusBack(id: string, caret: number | null): void {
  const element = document.getElementById(id);
  element?.focus();
  // Only text and its kin let the caret be placed; an e-mail field answers null above.
  if (caret !== null && element instanceof HTMLInputElement) element.setSelectionRange(caret, caret);
}

/** What was typed while the answer travelled. */
function keepTyped(from: HTMLFormElement, to: HTMLFormElement): void {
  for (const input of from.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (!isTyped(input)) continue;
    const same = to.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      `[name="${CSS.escape(input.name)}"]`,
    );
    if (same !== null && same.type === input.type) same.value = input.value;
  }
}
