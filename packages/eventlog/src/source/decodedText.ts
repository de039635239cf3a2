import { StringDecoder } from 'node:string_decoder';

/** The text of bytes in chunks, cut anywhere but inside a character. */
export async function* decodedText(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  for await (const chunk of bytes) yield decoder.write(chunk);
  yield decoder.end();
}
