/**
 * As `Promise.all`, but over only when all of them are: what one of them meets leaves none of the others behind, on which
 * nobody would wait. @throws the first of what they throw
 */
export const allOver = async <Result>(running: readonly Promise<Result>[]): Promise<readonly Result[]> => {
  await Promise.allSettled(running);
  return Promise.all(running);
};
