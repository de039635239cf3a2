import { sha256 as portableSha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Hex SHA-256 of the UTF-8 bytes of a text. */
export type Sha256 = (text: string) => string;

export const portable: Sha256 = (text) => bytesToHex(portableSha256(utf8ToBytes(text)));

// Reached without an import, so that the same file loads in a browser, where the portable one answers.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- a browser has no process
const nodeCrypto = globalThis.process?.getBuiltinModule?.('node:crypto');

/** Native on Node, pure JavaScript elsewhere, synchronous in both (architecture, packages). */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- likewise
export const sha256: Sha256 = nodeCrypto ? (text) => nodeCrypto.hash('sha256', text, 'hex') : portable;
