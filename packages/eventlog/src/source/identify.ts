import { LogUnreadableError } from '../errors/logUnreadableError.ts';
import { logIdentity } from './logIdentity.ts';

/** The identity of a log that is to be read. @throws LogUnreadableError `log-unreadable` */
export const identify = async (file: string): Promise<string> => {
  try {
    return await logIdentity(file);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unreadable';
    throw new LogUnreadableError(`${file} cannot be read: ${why}`, { file, missing: [] }, { cause });
  }
};
