import { type DocumentKind, listsExhibits, qrSvg } from '@fanal/core/document';
import type { Facts } from '../document.ts';
import { textsFor } from '../texts/texts.ts';
import type { Block } from './blocks.ts';
import { formatsOf } from './formats.ts';
import type { Issue, Making } from './making.ts';
import * as part from './parts.ts';

export const documentTemplate = new URL('../document.typ', import.meta.url);

/** A document's content for `document.typ`: plain values in the order in which they are read. */
export function composeDocument(kind: DocumentKind, facts: Facts, issue: Issue) {
  const texts = textsFor(issue.locale);
  const making: Making = { ...issue, kind, facts, texts, formats: formatsOf(issue.locale) };
  const { holder, code, locale } = issue;
  const link = issue.checkLink(code, locale);
  return {
    title: part.titleOf(making),
    description: texts.description(holder.operator.name, facts.reference),
    sender: [holder.operator.name],
    beside: [`${texts.reference}\u00a0${facts.reference}`, making.formats.moment(issue.issuedAt)],
    footer: texts.footer(facts.reference, code),
    'page-of': [...texts.pageOf],
    blocks: blocksOf(making),
    check: {
      title: texts.check.title,
      text: texts.check.text,
      code,
      codeLabel: texts.check.code,
      linkLabel: texts.check.address,
      link,
      qr: qrSvg(link),
      qrAlternative: texts.check.qrAlternative(code),
    },
  };
}

function blocksOf(making: Making): Block[] {
  const { kind } = making;
  const blocks = [...part.opening(making), ...part.person(making)];
  if (kind === 'receipt') return [...blocks, ...part.inBrief(making), ...part.afterwards(making)];
  blocks.push(...part.told(making), ...part.additions(making), ...part.losses(making));
  if (listsExhibits(kind)) blocks.push(...part.exhibits(making));
  return [...blocks, ...part.afterwards(making), ...part.signature(making)];
}
