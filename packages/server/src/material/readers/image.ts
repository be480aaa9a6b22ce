import sharp from 'sharp';

/** An image may claim more than it holds: it is refused by its header, before a pixel is decoded. */
const mostPixels = 60_000_000;
/** Letters of a chat are read well from about this width on, and no better above. */
const goodWidth = 1080;
const mostWidth = 1600;
/** A long scrolled capture is read in slices, each with a little of the one before. */
const sliceHeight = 2_600;
const overlap = 120;
const mostSlices = 12;
/** Below this mean brightness (of 255) letters are light on dark, as chats at night. */
const dark = 110;

/**
 * A picture made easy to read: upright, grey, dark on light, letters of a good size; in slices when it is long.
 * Nothing when it cannot be decoded.
 */
export async function slicesToRead(bytes: Uint8Array): Promise<readonly Uint8Array[] | undefined> {
  const options = { limitInputPixels: mostPixels, failOn: 'truncated', sequentialRead: true } as const;
  try {
    const { autoOrient } = await sharp(bytes, options).metadata();
    const width = Math.min(Math.max(autoOrient.width, goodWidth), mostWidth);
    const upright = sharp(bytes, options)
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .greyscale()
      .resize({ width, height: mostSlices * sliceHeight, fit: 'inside', kernel: 'lanczos3' });
    const { data, info } = await upright.raw().toBuffer({ resolveWithObject: true });
    const raw = { width: info.width, height: info.height, channels: info.channels } as const;
    const { channels } = await sharp(data, { raw }).stats();
    const isDark = (channels[0]?.mean ?? 255) < dark;
    const slices: Uint8Array[] = [];
    for (let top = 0; top < info.height; top += sliceHeight) {
      const from = Math.max(0, top - overlap);
      const height = Math.min(sliceHeight + (top - from), info.height - from);
      const slice = sharp(data, { raw }).extract({ left: 0, top: from, width: info.width, height });
      slices.push(await (isDark ? slice.negate() : slice).png({ compressionLevel: 1 }).toBuffer());
    }
    return slices;
  } catch {
    return undefined;
  }
}
