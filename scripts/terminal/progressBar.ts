import type { WriteStream } from 'node:tty';
import type { ReplayProgress } from '@statedesk/eventlog';

const width = 30;
const millisecondsBetween = 200;

const lineOf = ({ phase, done, total }: ReplayProgress): string => {
  if (total === undefined) return `${phase} ${done} rows`;
  const filled = Math.floor((done / total) * width);
  const percent = Math.floor((done / total) * 100);
  return `${phase} [${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${percent} % of ${total} rows`;
};

/** A bar on a terminal; nothing where the output goes anywhere else. */
export const progressBar = (output: WriteStream) => {
  let drawn = 0;
  return {
    show: (progress: ReplayProgress): void => {
      const now = performance.now();
      if (!output.isTTY || now - drawn < millisecondsBetween) return;
      drawn = now;
      output.clearLine(0);
      output.cursorTo(0);
      output.write(lineOf(progress));
    },
    clear: (): void => {
      if (!output.isTTY) return;
      output.clearLine(0);
      output.cursorTo(0);
    },
  };
};
