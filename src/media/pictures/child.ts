/** The process that decodes pictures of strangers and models, one after the other. It does not outlive its server. */
import sharp from 'sharp';
import { lowerPriority } from '../low-priority.js';
import type { PictureAnswer, PictureJob } from './job.js';
import { refusalOf } from './limits.js';

const DAMAGED = 'The picture is damaged, or of a kind that can not be read.';

lowerPriority();
sharp.cache(false);
sharp.concurrency(1);
// Of all that could be decoded, only what may be sent.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile'],
});

process.on('disconnect', () => process.exit(0));
process.on('message', (job: PictureJob) => {
  void reduce(job)
    .catch((): PictureAnswer => ({ problem: DAMAGED }))
    .then((answer) => process.send!(answer));
});

async function reduce({ path, outPath, format, width, height, fit }: PictureJob): Promise<PictureAnswer> {
  const header = await sharp(path, { limitInputPixels: false }).metadata();
  const refusal = refusalOf(header);
  if (refusal) return { problem: refusal };
  // All of it is read: from its head alone, a picture would pass that ends in the middle.
  const picture = sharp(path, { limitInputPixels: false, failOn: 'truncated' })
    .autoOrient()
    .resize({ width, height, fit, withoutEnlargement: fit === 'inside' })
    .toColourspace('srgb');
  const small =
    format === 'png'
      ? picture.png()
      : picture.flatten({ background: '#000000' }).jpeg({ quality: 80, mozjpeg: true });
  await small.toFile(outPath);
  return { width: header.width, height: header.height };
}
