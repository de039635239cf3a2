import { StringDecoder } from 'node:string_decoder';
import type { OnFault } from '../faults/logFault.ts';
import { isPackingFault } from './unpacked.ts';

/**
 * The text of a log, cut at line ends. Where the packed bytes end early the last, incomplete line is held back and the
 * fault names it: half a line can look like a whole one.
 */
export async function* wholeLines(bytes: AsyncIterable<Buffer>, onFault: OnFault): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let lines = 0;
  try {
    for await (const chunk of bytes) {
      rest += decoder.write(chunk);
      const end = rest.lastIndexOf('\n') + 1;
      const whole = rest.slice(0, end);
      rest = rest.slice(end);
      lines += whole.split('\n').length - 1;
      if (whole !== '') yield whole;
    }
    yield rest + decoder.end();
  } catch (error) {
    if (!isPackingFault(error)) throw error;
    onFault({ code: 'truncated-file', line: lines + 1, detail: error.message });
  }
}
