const longest = 120;

/**
 * A file's name as it may be shown and sent: last part of a path, NFC, without control, bidirectional or invisible
 * characters (a name written `gpj.exe` backwards shows as `exe.jpg`), 120 characters at the most, its extension kept.
 * Never empty.
 */
export function exhibitName(raw: string): string {
  const last = raw.slice(0, 4_096).split(/[/\\]/).at(-1) ?? '';
  const shown = last
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[\p{M}]{5,}/gu, (marks) => marks.slice(0, 4))
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+/, '')
    .trim();
  if (shown === '') return 'piece';
  const characters = Array.from(shown);
  if (characters.length <= longest) return shown;
  const extension = extensionOf(shown);
  const end = extension === '' ? '' : `.${extension}`;
  return characters.slice(0, longest - end.length).join('') + end;
}

/** `pdf`, or nothing: at most 10 letters and digits after the last dot, lower case. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}
