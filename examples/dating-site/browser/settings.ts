import type { ChatSettings } from '../server/pages.tsx';

/** What the server says of this page, from the element that holds it. */
export function settingsIn(chat: HTMLElement): ChatSettings {
  return JSON.parse(chat.dataset['settings'] ?? '{}') as ChatSettings;
}

export function elementOf<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}
