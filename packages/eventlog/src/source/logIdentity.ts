import { createHash } from 'node:crypto';
import { isPackingFault, unpacked } from './unpacked.ts';

/**
 * What tells one log from another: the SHA-256 of its unpacked bytes, in hex. The packed and the plain file are one
 * log, a longer file is another. Of a damaged file, what could be unpacked counts.
 */
export const logIdentity = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  try {
    for await (const chunk of unpacked(file)) hash.update(chunk);
  } catch (error) {
    if (!isPackingFault(error)) throw error;
  }
  return hash.digest('hex');
};
