/** Compares the chosen file with the fingerprint of the page. Without this script, the form sends the file instead. */
const form = document.querySelector<HTMLFormElement>('form[data-fingerprint]');
const input = form?.querySelector<HTMLInputElement>('input[type="file"]');
const answer = form?.querySelector<HTMLElement>('[role="status"]');

input?.addEventListener('change', async () => {
  const file = input.files?.[0];
  // Browsers give no digest to pages without a secure connection: the form is left to send.
  if (form == null || answer == null || file === undefined || globalThis.crypto?.subtle === undefined) return;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const isSame = found === form.dataset['fingerprint'];
  answer.textContent = (isSame ? form.dataset['same'] : form.dataset['different']) ?? '';
});
