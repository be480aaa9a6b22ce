import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A tagged element in reading order, with the text it holds itself or through its children. */
export type TaggedElement = {
  readonly role: string;
  readonly page: number;
  /** 0 for what stands directly in the document. */
  readonly depth: number;
  readonly text: string;
  readonly alternative?: string;
  /** Roles of the elements around it, the outermost first. */
  readonly within: readonly string[];
};

/** A PDF as a screen reader meets it. */
export type AccessiblePdf = {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly tagged: boolean;
  /** Part of ISO 14289 that its metadata claims. */
  readonly pdfUaPart: string | undefined;
  readonly showsTitle: boolean;
  readonly pages: number;
  readonly elements: readonly TaggedElement[];
  /** Text outside every tag and every artifact: a screen reader would read it nowhere, or anywhere. */
  readonly untagged: string;
  /** Everything that is read, in order. */
  readonly read: string;
};

type Node = {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
};

/** Reads back the tags, the language, the alternatives and the order. For tests, and to check a template by hand. */
export async function readAccessiblePdf(bytes: Uint8Array): Promise<AccessiblePdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await loading.promise;
  const [{ info, metadata }, marks, preferences] = await Promise.all([
    document.getMetadata(),
    document.getMarkInfo(),
    document.getViewerPreferences(),
  ]);
  const about = info as Readonly<Record<string, unknown>>;
  const elements: TaggedElement[] = [];
  let untagged = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await contentOf(page);
    untagged += content.untagged;
    const tree = (await page.getStructTree()) as Node | null;
    for (const child of tree?.children ?? [])
      walk(child, { number, content: content.marked, within: [] }, elements);
  }
  const pages = document.numPages;
  await loading.destroy();
  return {
    title: textOf(about['Title']),
    language: textOf(about['Language']),
    tagged: (marks as { readonly Marked?: boolean } | null)?.Marked === true,
    pdfUaPart: textOf(metadata?.get('pdfuaid:part')),
    showsTitle: (preferences as { readonly DisplayDocTitle?: boolean } | null)?.DisplayDocTitle === true,
    pages,
    elements,
    untagged: untagged.trim(),
    read: elements
      .filter(({ depth }) => depth === 0)
      .map(({ text }) => text)
      .join('\n'),
  };
}

type Place = {
  readonly number: number;
  readonly content: ReadonlyMap<string, string>;
  readonly within: readonly string[];
};

function walk(node: Node, place: Place, elements: TaggedElement[]): string {
  if (node.type === 'content') return place.content.get(node.id ?? '') ?? '';
  const role = node.role ?? '';
  if (role === 'Root' || role === 'Document') {
    return (node.children ?? []).map((child) => walk(child, place, elements)).join('');
  }
  const at = elements.length;
  const within = [...place.within, role];
  elements.push({ role, page: place.number, depth: place.within.length, text: '', within: place.within });
  const parts = (node.children ?? []).map((child) => walk(child, { ...place, within }, elements));
  const text = parts.join(role === 'TR' ? ' ' : '').trim();
  const alternative = node.alt === undefined ? {} : { alternative: node.alt };
  elements[at] = {
    role,
    page: place.number,
    depth: place.within.length,
    within: place.within,
    text,
    ...alternative,
  };
  return text;
}

async function contentOf(page: PDFPageProxy) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marked = new Map<string, string>();
  const open: (string | 'artifact' | undefined)[] = [];
  let untagged = '';
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== undefined);
      const text = item.str + (item.hasEOL ? '\n' : '');
      if (id === undefined) untagged += text;
      else if (id !== 'artifact') marked.set(id, (marked.get(id) ?? '') + text);
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      const { id, tag } = item as { readonly id?: string | null; readonly tag?: string };
      open.push(tag === 'Artifact' ? 'artifact' : (id ?? undefined));
    }
  }
  return { marked, untagged };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** What a person who listens would miss (ISO 14289-1; RGAA 4.1, criterion 13.3). Empty is good. */
export function barriersIn(pdf: AccessiblePdf): string[] {
  const barriers: string[] = [];
  if (!pdf.tagged) barriers.push('it is not tagged');
  if (pdf.pdfUaPart !== '1') barriers.push('it does not say that it is PDF/UA-1');
  if (pdf.title === undefined || !pdf.showsTitle) barriers.push('its window shows no title');
  if (pdf.language === undefined) barriers.push('it has no language');
  if (pdf.untagged !== '') barriers.push(`text outside the tags: ${pdf.untagged.slice(0, 80)}`);
  return [...barriers, ...headingBarriers(pdf), ...tableBarriers(pdf), ...figureBarriers(pdf)];
}

function headingBarriers({ elements }: AccessiblePdf): string[] {
  const levels = elements.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []));
  const jump = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
  if (levels.length === 0) return ['it has no heading'];
  return [
    ...(levels[0] === 1 ? [] : ['its first heading is not of the first level']),
    ...(jump === -1 ? [] : [`a heading jumps to level ${levels[jump]}`]),
  ];
}

function tableBarriers({ elements }: AccessiblePdf): string[] {
  const tables = elements.filter(({ role }) => role === 'Table').length;
  const headers = elements.filter(({ role }) => role === 'TH').length;
  const lost = elements.filter(
    ({ role, within }) => (role === 'TD' || role === 'TH') && !within.includes('TR'),
  );
  return [
    ...(tables > 0 && headers === 0 ? ['a table has no header cell'] : []),
    ...(lost.length === 0 ? [] : ['a cell stands outside a row']),
  ];
}

function figureBarriers({ elements }: AccessiblePdf): string[] {
  return elements.some(({ role, alternative }) => role === 'Figure' && !alternative?.trim())
    ? ['a figure has no alternative']
    : [];
}
