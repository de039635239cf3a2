/** Nobody answered in time. What was asked may have been carried out, or may be yet. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
  /** As where a connection ends under a statement: nothing more is known than then. */
  readonly code = 'ETIMEDOUT';
}

/** Waits for an answer so long and no longer; without a limit, for as long as it takes. @throws UnansweredError */
export const answeredWithin = async <Result>(
  milliseconds: number | undefined,
  asked: PromiseLike<Result>,
): Promise<Result> => {
  if (milliseconds === undefined) return asked;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new UnansweredError(`no answer in ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
};
