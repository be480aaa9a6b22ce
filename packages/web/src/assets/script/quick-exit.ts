const pressesNeeded = 3;
const withinMs = 1_500;

/** One click, or Escape three times: the page goes blank at once, then another site takes its place in the history. */
export function quickExit(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
  if (link === null) return;
  const { href } = link;
  const leave = () => {
    document.documentElement.hidden = true;
    document.title = '…';
    location.replace(href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  let presses: number[] = [];
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') {
      presses = [];
      return;
    }
    presses = [...presses.filter((at) => event.timeStamp - at < withinMs), event.timeStamp];
    if (presses.length >= pressesNeeded) leave();
  });
  // Coming back by the browser's arrow shows the page again rather than a blank.
  addEventListener('pageshow', () => {
    document.documentElement.hidden = false;
  });
}
