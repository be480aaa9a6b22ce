import type { Assessment, CallToAction } from '../assess/assess.ts';
import { dwellOf, type Outcome } from './outcome.ts';
import { style } from './style.ts';

export type Warning = Exclude<Assessment, { readonly decision: 'none' }>;

const choiceOf: Readonly<Record<CallToAction['action'], Outcome['choice']>> = {
  talk: 'talked-to-agent',
  pause: 'paused',
  report: 'reported',
  block: 'blocked',
  continue: 'continued',
  close: 'closed',
  appeal: 'none',
};

/** Before going on past a hold, the time to read it. */
const holdSeconds = 5;

/** What is said in more reasons is not read, and pushes the way out off a phone. */
const mostReasons = 4;

let sheet: CSSStyleSheet | undefined;

/** Made by script, for a page's content security policy may forbid style in its markup; one for every warning. */
function sharedSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
  }
  return sheet;
}

/**
 * `<fanal-warning>`: set `warning` to what `assess` returned. It fires `fanal-choice` with `{ action, outcome }` once,
 * when the person chooses; leaving the page without choosing is the host's to tell (`outcomeOf('none')`). It loads
 * nothing, keeps nothing, sends nothing.
 */
export class FanalWarning extends HTMLElement {
  #warning: Warning | undefined;
  #shownAt = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly #root = this.attachShadow({ mode: 'open' });

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sharedSheet()];
  }

  get warning(): Warning | undefined {
    return this.#warning;
  }

  set warning(warning: Assessment | undefined) {
    clearTimeout(this.#waiting);
    this.#warning = warning === undefined || warning.decision === 'none' ? undefined : warning;
    this.#shownAt = performance.now();
    this.#show();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#waiting);
  }

  /** What to count of the warning in place; undefined when there is none. */
  outcomeOf(choice: Outcome['choice'], next: Outcome['next'] = 'unknown'): Outcome | undefined {
    if (this.#warning === undefined) return undefined;
    const { template, decision } = this.#warning;
    const dwell = dwellOf(performance.now() - this.#shownAt);
    return { template, locale: this.#locale(), decision, arm: 'shown', dwell, choice, next };
  }

  #show(): void {
    if (this.#warning === undefined) {
      this.#root.replaceChildren();
      return;
    }
    const { decision, heading, text, because = '', reasons, ctas, template } = this.#warning;
    const isGrave = decision !== 'tip';
    const title = element('h2', { id: 'heading', part: 'heading', tabindex: '-1' }, heading);
    const list = element('ul', { part: 'reasons' });
    const heaviest = reasons.slice(0, mostReasons);
    list.append(...heaviest.map((reason) => element('li', {}, reason.text)));
    const actions = element('div', { class: 'actions' });
    actions.append(...ctas.map((cta, at) => this.#action(cta, at === 0)));
    const box = element('section', {
      class: 'box',
      part: 'box',
      // A tip waits its turn in what is read aloud; anything graver is told at once. Only a hold takes the focus.
      role: decision === 'hold' ? 'alertdialog' : 'region',
      'aria-live': isGrave ? 'assertive' : 'polite',
      'aria-labelledby': 'heading',
      'aria-describedby': 'text',
      lang: this.#locale(),
      dir: this.dir === '' ? 'auto' : this.dir,
      'data-decision': decision,
      // The look changes with the wording: what always looks the same is no longer seen.
      'data-look': `${(Number(template.split('.')[1] ?? 1) - 1) % 3}`,
    });
    box.append(
      title,
      element('p', { id: 'text', part: 'text' }, text),
      ...(heaviest.length > 0 && because !== '' ? [element('p', { class: 'because' }, because)] : []),
      ...(heaviest.length > 0 ? [list] : []),
      actions,
    );
    this.#root.replaceChildren(box);
    if (decision === 'hold') {
      this.#holdBack(actions);
      title.focus();
    }
  }

  #action(cta: CallToAction, isMain: boolean): HTMLElement {
    const look = isMain ? 'action main' : cta.action === 'continue' ? 'action quiet' : 'action';
    const common = { class: look, part: isMain ? 'action main-action' : 'action', 'data-action': cta.action };
    const isPage = cta.href !== undefined && /^(?:https?:|tel:|\/(?!\/))/.test(cta.href);
    const button = isPage
      ? element('a', { ...common, href: cta.href, target: '_blank', rel: 'noopener noreferrer' }, cta.label)
      : element('button', { ...common, type: 'button' }, cta.label);
    button.addEventListener('click', (event) => {
      if (button.getAttribute('aria-disabled') === 'true') event.preventDefault();
      else this.#chosen(cta);
    });
    return button;
  }

  /** Going on stays in sight and in the order of the keyboard; it answers after a few seconds. */
  #holdBack(actions: HTMLElement): void {
    const goOn = actions.querySelector('[data-action="continue"]');
    goOn?.setAttribute('aria-disabled', 'true');
    this.#waiting = setTimeout(() => goOn?.removeAttribute('aria-disabled'), holdSeconds * 1000);
  }

  #chosen({ action }: CallToAction): void {
    const outcome = this.outcomeOf(choiceOf[action], action === 'continue' ? 'went-on' : 'unknown');
    this.dispatchEvent(
      new CustomEvent('fanal-choice', { detail: { action, outcome }, bubbles: true, composed: true }),
    );
  }

  #locale(): string {
    const said = this.lang || this.ownerDocument.documentElement.lang || 'fr';
    return said.slice(0, 2).toLowerCase();
  }
}

/** Texts are set as text, never as markup: a pack says words, not pages. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  text = '',
): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(attribute, value);
  made.textContent = text;
  return made;
}
