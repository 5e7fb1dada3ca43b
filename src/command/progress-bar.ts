/** A bar that fills on a terminal, and a line now and then where there is none. */
import type { WriteStream } from 'node:tty';

const WIDTH = 30;
const STEP = 10;

export function progressBar(out: WriteStream) {
  let shown = -1;
  let line = '';

  return {
    show(progress: number, stage: string): void {
      const filled = Math.round((progress / 100) * WIDTH);
      line = `  ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${String(progress).padStart(3)}%  ${stage}`;
      if (out.isTTY) out.write(`\r\x1b[K${line}`);
      else if (progress === 100 || progress >= shown + STEP) {
        shown = progress;
        out.write(`${line}\n`);
      }
    },
    /** Above the bar. */
    say(text: string): void {
      out.write(out.isTTY ? `\r\x1b[K${text}\n${line}` : `${text}\n`);
    },
    end(): void {
      if (out.isTTY && line) out.write('\n');
    },
  };
}
