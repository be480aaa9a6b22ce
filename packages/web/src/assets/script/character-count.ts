/** The count is said only when the end is near: nobody should feel measured while telling what happened. */
const nearTheEnd = 0.8;

export function countCharacters(): void {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-count]')) {
    const max = Number(area.dataset['count']);
    const line = document.createElement('p');
    line.className = 'count';
    line.setAttribute('role', 'status');
    area.after(line);
    const show = () => {
      const left = max - area.value.length;
      const sentence = left < 0 ? area.dataset['countOver'] : area.dataset['countLeft'];
      const said =
        area.value.length < max * nearTheEnd
          ? ''
          : (sentence ?? '').replace('{count}', String(Math.abs(left)));
      if (line.textContent !== said) line.textContent = said;
      line.classList.toggle('count-over', left < 0);
    };
    area.addEventListener('input', show);
    show();
  }
}
