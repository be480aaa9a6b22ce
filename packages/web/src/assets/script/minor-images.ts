/**
 * Hashes of images and videos, made on this device. Nothing here asks the network for anything: the page's only
 * script beside the common one, and it neither fetches nor submits.
 */
import { createMd5, pdqOf } from '@fanal/core/photo';

type Hashed = { readonly line: string; readonly label: string; readonly value: string };

/** A longer side than this adds nothing to a hash of 64 × 64 blocks, and phones have little memory. */
const longestSide = 1_024;
const least = { quality: 50 } as const;

const maker = document.querySelector<HTMLElement>('[data-hash-maker]');
const files = maker?.querySelector<HTMLInputElement>('input[type=file]');
const status = maker?.querySelector<HTMLElement>('[data-hash-status]');
const list = maker?.querySelector<HTMLElement>('[data-hash-list]');
const save = maker?.querySelector<HTMLElement>('[data-hash-save]');

if (maker && files && status && list && save) {
  maker.hidden = false;
  document.querySelector('[data-without-script]')?.remove();
  let hashes: Hashed[] = [];
  files.addEventListener('change', async () => {
    status.textContent = maker.dataset['working'] ?? '';
    list.replaceChildren();
    hashes = [];
    for (const [at, file] of [...(files.files ?? [])].entries()) {
      const hashed = await hash(file, at + 1, maker.dataset);
      list.append(element('dt', hashed.label), element('dd', hashed.value));
      if (hashed.line !== '') hashes.push(hashed);
    }
    save.hidden = hashes.length === 0;
    status.textContent = maker.dataset['done'] ?? '';
  });
  save.querySelector('button')?.addEventListener('click', () => {
    saveText(hashes.map(({ line }) => line).join('\n'), maker.dataset['fileName'] ?? 'hashes.txt');
  });
}

async function hash(file: File, count: number, words: DOMStringMap): Promise<Hashed> {
  const isVideo = file.type.startsWith('video/');
  const label = (words[isVideo ? 'video' : 'image'] ?? '').replace('{count}', String(count));
  try {
    if (isVideo) {
      const md5 = await md5Of(file);
      return { label, value: `MD5 ${md5}`, line: `MD5 ${md5}` };
    }
    const made = pdqOf(await pixelsOf(file));
    if (made === undefined) return { label, value: words['unreadable'] ?? '', line: '' };
    const value = `PDQ ${made.hash}`;
    const plain = made.quality < least.quality ? ` ${words['plain'] ?? ''}` : '';
    return { label, value: value + plain, line: value };
  } catch {
    return { label, value: words['unreadable'] ?? '', line: '' };
  }
}

async function pixelsOf(file: File): Promise<ImageData> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser has no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

async function md5Of(file: File): Promise<string> {
  const md5 = createMd5();
  const reader = file.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) md5.add(part.value);
  return md5.hex();
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
