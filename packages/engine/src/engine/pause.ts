import { createSignal } from './signal.ts';

/** Waits for so many milliseconds. */
export type Pause = (milliseconds: number) => Promise<void>;

/** By a timer of the platform, the same in Node and in a browser. */
export const platformPause: Pause = (milliseconds) => createSignal().wait(milliseconds);

/** A host's own way to wait. One that fails was a short one: nothing that must happen hangs on it. */
export const hostsPause =
  (pause: Pause): Pause =>
  async (milliseconds) => {
    try {
      await pause(milliseconds);
    } catch {
      // What comes next is another try, of which there are so many.
    }
  };
