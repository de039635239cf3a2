import { InvalidOptionsError } from '../errors/invalidOptionsError.ts';
import { isInstant } from '../time/instant.ts';
import type { Clock } from '../time/clock.ts';
import type { RandomBytes } from './random.ts';

/** What the host's own function answers, or why it cannot be used; what it throws becomes the cause. */
const answerOf = <Answer>(
  source: { readonly of: string; readonly path: string; readonly en: string; readonly zh: string },
  ask: () => Answer,
  isRight: (answer: Answer) => boolean,
): Answer => {
  const { of, path, en, zh } = source;
  const refuse = (cause?: unknown): never => {
    const fields = { of, issues: [{ path, message: { en, zh } }] };
    throw new InvalidOptionsError(`${of} was given a function that cannot be used: ${path}: ${en}`, fields, { cause });
  };
  const answer = attempt(ask, refuse);
  // What it answers may be one that throws when it is looked at.
  return attempt(() => isRight(answer), refuse) ? answer : refuse();
};

const attempt = <Answer>(ask: () => Answer, refuse: (cause: unknown) => never): Answer => {
  try {
    return ask();
  } catch (cause) {
    return refuse(cause);
  }
};

/**
 * A clock whose every answer is an instant that entries can hold.
 *
 * @param of who was given it, for the error: `createEngine`
 * @throws InvalidOptionsError `invalid-options`, by its `now`, where the clock throws or answers something else
 */
export const checkedClock = (of: string, clock: Clock): Clock => ({
  now: () =>
    answerOf(
      {
        of,
        path: '/clock',
        en: 'now() gives whole milliseconds of the years 1970 to 2199',
        zh: 'now() 须返回 1970 至 2199 年间的整数毫秒',
      },
      () => clock.now(),
      isInstant,
    ),
});

/** A source of random bytes that gives as many as it is asked for: too few would be a salt that can be guessed. */
export const checkedRandom =
  (random: RandomBytes): RandomBytes =>
  (bytes) =>
    answerOf(
      {
        of: 'createEngine',
        path: '/random',
        en: `gives a Uint8Array of ${bytes} bytes`,
        zh: `须返回 ${bytes} 字节的 Uint8Array`,
      },
      () => random(bytes),
      (given) => given instanceof Uint8Array && given.length === bytes,
    );
