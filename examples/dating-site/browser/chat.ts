import type { Message } from '@fanal/sdk';
import { otherThan } from '../people.ts';
import { script } from '../scam/script.ts';
import type { Entry } from '../server/conversation.ts';
import { textsOf } from '../server/texts.ts';
import { elementOf, settingsIn } from './settings.ts';
import { createWarnings } from './warnings.ts';

const chat = elementOf('#chat', HTMLElement);
const list = elementOf('#messages', HTMLElement);
const settings = settingsIn(chat);
const { person, language } = settings;
const texts = textsOf(language);
const lines = script[language];

const warnings = await createWarnings(elementOf('#warning', HTMLElement), settings);
/** As the SDK reads them. The same objects as long as the conversation lasts: each is read once. */
const messages: Message[] = [];

/** The conversation only grows, or begins again: what is there stays, so that what is new is read aloud alone. */
function show(entries: readonly Entry[]): void {
  if (entries.length < list.childElementCount) {
    list.replaceChildren();
    messages.length = 0;
    warnings.clear();
  }
  const fresh = entries.slice(list.childElementCount);
  list.append(...fresh.map(itemOf));
  const said = fresh.filter((entry) => entry.kind === 'message');
  for (const { from, text } of said) messages.push({ from: from === person ? 'me' : 'them', text });
  if (said.at(-1)?.from === otherThan(person)) warnings.read(messages);
  showScript(messages.length);
}

/** What people wrote is set as text: no message becomes a link or markup. */
function itemOf(entry: Entry): HTMLLIElement {
  const item = document.createElement('li');
  const who = document.createElement('span');
  who.className = 'who';
  who.textContent = entry.from === person ? texts.you : texts.names[entry.from];
  if (entry.from === person) item.className = 'mine';
  item.append(who, entry.kind === 'message' ? entry.text : texts.pay.sent(entry.amount));
  return item;
}

const nextLine = elementOf('#next-line', HTMLElement);
const sendLine = elementOf('#send-line', HTMLButtonElement);

function showScript(said: number): void {
  const line = lines[said];
  const isMine = line?.from === person;
  sendLine.hidden = !isMine;
  if (line === undefined) nextLine.textContent = texts.over;
  else nextLine.textContent = isMine ? line.text : texts.notYourTurn(texts.names[line.from]);
}

async function post(path: string, fields: Readonly<Record<string, string>>): Promise<boolean> {
  const answer = await fetch(path, { method: 'POST', body: new URLSearchParams(fields) });
  return answer.ok;
}

sendLine.addEventListener('click', () => {
  const line = lines[messages.length];
  sendLine.hidden = true;
  if (line?.from === person) void post('/messages', { text: line.text });
});

const write = elementOf('#write', HTMLFormElement);
write.addEventListener('submit', async (event) => {
  event.preventDefault();
  const text = String(new FormData(write).get('text'));
  if (await post('/messages', { text })) write.reset();
});

const payment = document.querySelector<HTMLFormElement>('#payment');
payment?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const state = elementOf('#payment-state', HTMLElement);
  const form = new FormData(payment);
  state.textContent = '';
  const amount = String(form.get('amount'));
  const mayGo = await warnings.beforePaying(messages, String(form.get('iban')));
  if (mayGo && (await post('/payments', { amount }))) state.textContent = texts.pay.sent(amount);
  else state.textContent = texts.pay.paused;
});

const events = new EventSource('/events');
events.addEventListener('message', ({ data }) => show(JSON.parse(String(data)) as Entry[]));
