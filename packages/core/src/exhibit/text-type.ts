/** Kinds of text that are told apart. */
export type TextType =
  | 'message/rfc822'
  | 'application/mbox'
  | 'application/json'
  | 'application/xml'
  | 'text/csv'
  | 'text/plain';

/** What a text file is, from its first characters and its name; `active` when a browser or a shell would run it. */
export function textType(start: string, extension: string): TextType | 'active' {
  const text = start.replace(/^[\uFEFF\s]+/u, '');
  const opening = text.slice(0, 4_096).toLowerCase();
  if (
    text.startsWith('#!') ||
    /^<(!doctype html|html|script|svg|iframe|body|head|meta|\?php)/.test(opening)
  ) {
    return 'active';
  }
  if (isMail(text)) return 'message/rfc822';
  if (opening.startsWith('<?xml') || (extension === 'xml' && opening.startsWith('<'))) {
    return /<(svg|html|script|xhtml)[\s:>]/.test(opening) ? 'active' : 'application/xml';
  }
  if (/^From \S+@?\S* .{10,40}$/m.test(text.slice(0, 200)) && text.startsWith('From '))
    return 'application/mbox';
  // A conversation exported by a phone begins with `[12/10/2026`.
  const json = extension === 'json' ? /^[[{]/ : /^(\[\s*(["{[\]])|\{\s*["}])/;
  if (json.test(text)) return 'application/json';
  return extension === 'csv' ? 'text/csv' : 'text/plain';
}

/** RFC 5322: fields first, among them one that only a message has, before the first blank line. */
function isMail(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9-]{0,60}:/.test(text)) return false;
  const fields = text.slice(0, 60_000).split(/\r?\n\r?\n/, 1)[0] ?? '';
  const named = new Set(
    fields.split(/\r?\n/, 2_000).map((line) => /^([A-Za-z-]{1,60}):/.exec(line)?.[1]?.toLowerCase()),
  );
  const own = ['received', 'return-path', 'message-id', 'mime-version', 'delivered-to'];
  return (
    named.has('from') && (own.some((name) => named.has(name)) || (named.has('date') && named.has('subject')))
  );
}

/** Names that a system runs when they are opened, whatever they hold. */
export function isRunnable(extension: string): boolean {
  return runnable.has(extension);
}

const runnable = new Set(
  (
    'exe com scr pif msi msp bat cmd ps1 psm1 vbs vbe js jse mjs cjs wsf wsh hta cpl lnk url scf reg jar apk app dmg ' +
    'pkg deb rpm sh bash csh run bin elf dll sys ocx gadget html htm xhtml mht mhtml shtml svg svgz xht php asp aspx ' +
    'jsp swf chm iso img vhd vhdx appx msix desktop docm dotm xlsm xltm xlam pptm potm ppam ppsm sldm xll one'
  ).split(' '),
);
