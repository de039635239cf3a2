import { isPackingFault, unpacked } from './unpacked.ts';

const beginning = 256;

/** Whether a log is XML, by its first character, whatever its name says. */
export const isXml = async (file: string): Promise<boolean> => {
  try {
    for await (const chunk of unpacked(file)) return /^\uFEFF?\s*</u.test(chunk.toString('utf8', 0, beginning));
  } catch (error) {
    if (!isPackingFault(error)) throw error;
  }
  return false;
};
