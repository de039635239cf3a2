import { env, stdout } from 'node:process';

/** Draws whole numbers below a bound, by a seed that it prints; `STATEDESK_LOAD_SEED` gives another's again. */
export const drawing = (): ((below: number) => number) => {
  const seed = Number(env['STATEDESK_LOAD_SEED'] ?? Date.now() % 2 ** 31);
  stdout.write(`STATEDESK_LOAD_SEED=${seed}\n`);
  let state = seed;
  return (below) => {
    // Mulberry32, by Tommy Ettinger (public domain).
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};
