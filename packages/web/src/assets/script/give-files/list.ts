const pauseMs = 1_000;
/** Longer readings are seen at the next visit, or by the link. */
const mostTurns = 120;
let isFollowing = false;

/** Puts the list, and the way on, as the server now shows them. */
export async function refreshList(): Promise<void> {
  try {
    const response = await fetch(location.href, { headers: { accept: 'text/html' } });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    for (const place of ['[data-given]', 'form[data-give] .actions']) {
      const shown = page.querySelector(place);
      const here = document.querySelector(place);
      // Whoever is on a link of it keeps their place; the next turn shows the rest.
      if (shown && here && !here.contains(document.activeElement)) here.replaceChildren(...shown.childNodes);
    }
  } catch {
    // Offline: the list stays as it is.
  }
}

/** The page waits a little for the reading each time it is asked for; says once when all is read. */
export async function followReading(): Promise<void> {
  if (isFollowing || stillReading() === null) return;
  isFollowing = true;
  const allRead = stillReading()?.dataset['stillReading'] ?? '';
  for (let turn = 0; turn < mostTurns && stillReading() !== null; turn += 1) {
    await new Promise((over) => setTimeout(over, pauseMs));
    await refreshList();
  }
  isFollowing = false;
  const place = document.querySelector('[data-announce]');
  if (place && stillReading() === null) place.textContent = allRead;
}

function stillReading(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-still-reading]');
}
