import { titleLink, plain, tableOf } from './cells.ts';
import { edgeCases } from './edgeCases.ts';
import type { Trace } from './trace.ts';

/** Each case between clauses with its tests. */
export const edgeCaseBlock = (trace: Trace): string =>
  tableOf(
    ['', 'Case 情况', 'Tests 测试'],
    trace.edgeCases.map(({ number, titles }) => {
      const title = edgeCases[number];
      return [String(number), plain(`${title?.en} ${title?.zh}`), titles.map(titleLink).join('<br>')];
    }),
  );
