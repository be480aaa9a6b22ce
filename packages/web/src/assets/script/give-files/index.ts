/**
 * Sends files as soon as they are chosen, in pieces that survive a bad line, and shows when they are read.
 * Without it the form sends them in one go. It holds no sentence: they come from the form's `data-` attributes.
 */
import { followReading, refreshList } from './list.ts';
import { sendFile } from './send-file.ts';

const form = document.querySelector<HTMLFormElement>('form[data-give]');
const input = form?.querySelector<HTMLInputElement>('input[type=file]');
if (form && input) begin(form, input);
void followReading();

function begin(form: HTMLFormElement, input: HTMLInputElement): void {
  const waiting: File[] = [];
  let isSending = false;

  input.addEventListener('change', take);
  // Chosen before this script had arrived.
  take();
  addEventListener('beforeunload', (event) => {
    if (isSending) event.preventDefault();
  });

  function take(): void {
    waiting.push(...(input.files ?? []));
    // They are sent by themselves: the form must not send them again.
    input.value = '';
    if (!isSending && waiting.length > 0) void sendAll();
  }

  async function sendAll(): Promise<void> {
    isSending = true;
    let faults = 0;
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      if (!(await sendOne(form, file))) faults += 1;
    }
    isSending = false;
    if (faults === 0) announce(form.dataset['sent'] ?? '');
    await followReading();
  }
}

/** One line of the list while it travels: its name, how far it is, and what went wrong. */
async function sendOne(form: HTMLFormElement, file: File): Promise<boolean> {
  const said = (name: string, holes: Record<string, string> = {}) => filled(form.dataset[name] ?? '', holes);
  const line = document.createElement('li');
  const label = document.createElement('span');
  const bar = document.createElement('progress');
  const state = document.createElement('span');
  label.textContent = said('sending', { name: file.name });
  bar.max = file.size;
  bar.setAttribute('aria-label', label.textContent);
  line.append(label, bar, state);
  document.querySelector('[data-progress]')?.append(line);
  announce(label.textContent);

  const outcome = await sendFile(
    { address: form.dataset['give'] ?? '', reference: form.dataset['reference'] },
    file,
    {
      onProgress: (sent) => {
        bar.value = sent;
        state.textContent = '';
      },
      onOffline: () => {
        state.textContent = said('offline');
        announce(said('offline'));
      },
    },
  );
  if (outcome.kind === 'sent') {
    markSent(form);
    line.remove();
    await refreshList();
    return true;
  }
  bar.remove();
  label.textContent =
    outcome.kind === 'lost'
      ? said('failed', { name: file.name })
      : outcome.code === 'too-many-requests'
        ? said('busy')
        : said('notTaken', { name: file.name, why: reasonFor(form, outcome.code) });
  line.className = 'error';
  announce(label.textContent);
  return false;
}

/** Where the form asks whether a file went before it. */
function markSent(form: HTMLFormElement): void {
  const sent = form.querySelector<HTMLInputElement>('input[name=sent]');
  if (sent) sent.value = 'yes';
}

function reasonFor(form: HTMLFormElement, code: string): string {
  const refusals: Record<string, string> = JSON.parse(form.dataset['refusals'] ?? '{}');
  return refusals[code] ?? refusals['damaged-file'] ?? '';
}

function announce(sentence: string): void {
  const place = document.querySelector('[data-announce]');
  if (place) place.textContent = sentence;
}

function filled(sentence: string, holes: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => holes[name] ?? '');
}
