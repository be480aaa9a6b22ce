const pauseMs = 600;

type Checked = { verified: boolean; shown: string };

/** After a pause in typing, says gently whether a number or an address looks whole. Never stops anyone. */
export function checkIndicators(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  // On the document: fields may appear after the page has loaded.
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset['check'] === undefined) return;
    const line = document.getElementById(`${target.id}-check`);
    if (line === null) return;
    clearTimeout(timer);
    line.textContent = '';
    turn += 1;
    const asked = turn;
    if (target.value.trim() === '') return;
    timer = setTimeout(async () => {
      const checked = await check(target);
      if (checked === undefined || asked !== turn) return;
      const sentence = checked.verified ? target.dataset['checkGood'] : target.dataset['checkDoubtful'];
      line.classList.toggle('gentle-good', checked.verified);
      line.textContent = (sentence ?? '').replace('{shown}', () => checked.shown);
    }, pauseMs);
  });
}

async function check(input: HTMLInputElement): Promise<Checked | undefined> {
  const platformField = input.dataset['checkPlatform'];
  const platform = platformField === undefined ? '' : typedIn(input.form, platformField);
  const body = { type: input.dataset['check'], value: input.value, ...(platform === '' ? {} : { platform }) };
  try {
    const response = await fetch('/v1/indicators/check', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.ok ? await response.json() : undefined;
  } catch {
    // Offline: the hint is a comfort, and the server reads the value again anyway.
    return undefined;
  }
}

function typedIn(form: HTMLFormElement | null, name: string): string {
  const value = form === null ? null : new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}
