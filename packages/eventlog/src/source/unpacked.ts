import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

const gzipMagic = 0x1f8b;

const isGzip = async (file: string): Promise<boolean> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.readUInt16BE(0) === gzipMagic;
  } finally {
    await handle.close();
  }
};

/** The bytes of a log, unpacked where the file is gzip by its first two bytes, whatever its name says. */
export async function* unpacked(file: string): AsyncGenerator<Buffer> {
  const gzip = await isGzip(file);
  const bytes = createReadStream(file);
  if (!gzip) {
    yield* bytes;
    return;
  }
  const gunzip = createGunzip();
  bytes.once('error', (error) => gunzip.destroy(error));
  try {
    yield* bytes.pipe(gunzip);
  } finally {
    bytes.destroy();
  }
}

/** Whether reading stopped because a packed file ends early or is damaged, which leaves what came before usable. */
export const isPackingFault = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
