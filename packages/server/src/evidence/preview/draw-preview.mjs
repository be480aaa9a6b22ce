// Draws the preview of one picture, in a process of its own: a picture made to break the decoder breaks only this.
// Standard input: the original. Standard output: 16 hexadecimal digits (perceptual hash), then a WebP.
import sharp from 'sharp';
import perceptualHash from 'sharp-phash';

const [mostPixels, longestSide] = process.argv.slice(2).map(Number);

sharp.cache(false);
sharp.concurrency(1);
// Pictures only: no vector graphics, no documents.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadNsgif',
    'VipsForeignLoadTiff',
    'VipsForeignLoadHeif',
  ],
});

const pieces = [];
for await (const piece of process.stdin) pieces.push(piece);

// Turned as its metadata says, then drawn without any of them (place, device, owner).
const preview = await sharp(Buffer.concat(pieces), { limitInputPixels: mostPixels, failOn: 'error' })
  .rotate()
  .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
  .webp({ quality: 80 })
  .toBuffer();
const hash = BigInt(`0b${await perceptualHash(preview)}`)
  .toString(16)
  .padStart(16, '0');

process.stdout.write(Buffer.concat([Buffer.from(hash), preview]));
