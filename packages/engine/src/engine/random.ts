import type { Salt } from '../personal/conceal.ts';

/** Random bytes, as many as asked for. */
export type RandomBytes = (bytes: number) => Uint8Array;

/** The platform's cryptographic source, the same in Node and in a browser. */
export const platformRandom: RandomBytes = (bytes) => globalThis.crypto.getRandomValues(new Uint8Array(bytes));

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** 128 random bits as hex. */
export const saltFrom =
  (random: RandomBytes): Salt =>
  () =>
    hex(random(16));

/** A number in [0, 1) of 32 random bits. */
export const chanceFrom = (random: RandomBytes) => (): number =>
  random(4).reduce((sum, byte) => sum * 256 + byte, 0) / 2 ** 32;
