import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type Composed, compositorFolders, type Order } from './order.ts';

// The process that sets documents, started by typesetter.ts. Its own, because native code that loops or runs out of
// memory on a hostile text can only be stopped with the process it runs in.

const compiler = NodeCompiler.create({
  workspace: compositorFolders.house,
  fontArgs: [{ fontPaths: [compositorFolders.fonts] }],
});
const templates = new Map<string, string>();

process.on('message', (order: Order) => process.send?.({ ...compose(order), id: order.id }));
process.on('disconnect', () => process.exit());
process.send?.('ready');

function compose({ template, inputs, timestamp }: Order): Omit<Composed, 'id'> {
  try {
    const compiled = compiler.compile({ mainFileContent: textOf(template), inputs });
    const document = compiled.result;
    if (document === null) {
      const problems = compiled.takeError()?.shortDiagnostics ?? [];
      return { problem: problems.map((each: { message?: unknown }) => String(each.message)).join('; ') };
    }
    return { pdf: compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: timestamp }) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  } finally {
    compiler.evictCache(10);
  }
}

function textOf(template: string): string {
  const known = templates.get(template);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(template), 'utf8');
  templates.set(template, text);
  return text;
}
