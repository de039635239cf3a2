import { SaxesParser } from 'saxes';
import { XmlFaultError } from '../errors/xmlFaultError.ts';
import type { XmlToken } from './xmlToken.ts';

/**
 * The elements of an XML text, as they come: memory holds one chunk. Nothing outside the text is ever fetched, and no
 * entities but XML's own five are expanded.
 *
 * @throws XmlFaultError `xml-fault` at the first place that is not well formed; what came before was given
 */
export async function* xmlTokens(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<XmlToken> {
  const parser = new SaxesParser();
  const tokens: XmlToken[] = [];
  let fault: XmlFaultError | undefined;
  parser.on('error', ({ message }) => {
    fault ??= new XmlFaultError(`line ${parser.line}: ${message.replace(/^\d+:\d+: /u, '')}`, { line: parser.line });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (fault === undefined) tokens.push({ kind: 'open', name, attributes: { ...attributes }, line: parser.line });
  });
  parser.on('closetag', ({ name }) => {
    if (fault === undefined) tokens.push({ kind: 'close', name, line: parser.line });
  });

  for await (const chunk of text) {
    // Bytes would be taken as text chunk by chunk, and a character that two of them share would be lost.
    if (typeof chunk !== 'string')
      throw new XmlFaultError(`line ${parser.line}: a chunk that is no text; decode the stream`, { line: parser.line });
    parser.write(chunk);
    yield* tokens.splice(0);
    if (fault !== undefined) throw fault;
  }
  parser.close();
  yield* tokens.splice(0);
  if (fault !== undefined) throw fault;
}
