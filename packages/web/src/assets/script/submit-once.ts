/** Long enough for a slow network; then the button works again, in case nothing came back. */
const heldForMs = 15_000;

/** A second press on a slow line does not send twice. */
export function submitOnce(): void {
  for (const form of document.querySelectorAll('form')) {
    if (form.method !== 'post') continue;
    let held: ReturnType<typeof setTimeout> | undefined;
    const mark = (on: boolean) => {
      for (const button of form.querySelectorAll('button')) {
        if (on) button.setAttribute('aria-disabled', 'true');
        else button.removeAttribute('aria-disabled');
      }
    };
    const release = () => {
      clearTimeout(held);
      held = undefined;
      mark(false);
    };
    form.addEventListener('submit', (event) => {
      if (held !== undefined) {
        event.preventDefault();
        return;
      }
      held = setTimeout(release, heldForMs);
      mark(true);
    });
    addEventListener('pageshow', release);
  }
}
