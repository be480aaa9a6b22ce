/** The summary of errors takes the focus, so that it is read first and reached by the keyboard. */
export function focusErrors(): void {
  document.querySelector<HTMLElement>('[data-error-summary]')?.focus();
}
