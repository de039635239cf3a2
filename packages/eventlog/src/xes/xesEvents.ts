import type { XmlToken } from '../xml/xmlToken.ts';
import { isXesAttributeKind, type XesAttribute } from './xesAttribute.ts';

/** One event of a log, with the attributes of its trace; of neither what is nested. */
export interface XesEvent {
  /** Its place among the events of the file, from 1. */
  readonly number: number;
  readonly trace: readonly XesAttribute[];
  readonly attributes: readonly XesAttribute[];
}

const attributeOf = ({ name, attributes }: Extract<XmlToken, { kind: 'open' }>): XesAttribute | undefined =>
  isXesAttributeKind(name) && attributes['key'] !== undefined
    ? { kind: name, key: attributes['key'], value: attributes['value'] ?? '' }
    : undefined;

/** The events of a log as they come. Memory holds one event and the attributes of one trace. */
export async function* xesEvents(tokens: AsyncIterable<XmlToken>): AsyncGenerator<XesEvent> {
  const path: string[] = [];
  let [trace, attributes]: [XesAttribute[], XesAttribute[]] = [[], []];
  let number = 0;
  for await (const token of tokens) {
    if (token.kind === 'close') {
      path.pop();
      if (token.name === 'event') yield { number: (number += 1), trace, attributes };
      if (token.name === 'trace') trace = [];
      continue;
    }
    const parent = path.at(-1);
    path.push(token.name);
    if (token.name === 'trace') trace = [];
    if (token.name === 'event') attributes = [];
    const attribute = attributeOf(token);
    if (attribute === undefined) continue;
    if (parent === 'trace') trace.push(attribute);
    if (parent === 'event') attributes.push(attribute);
  }
}
