import { xmlText } from '../xml/xmlText.ts';

/** The kinds of attributes that an event log has (IEEE 1849, 6.3), as the elements are called. */
export const xesAttributeKinds = ['string', 'date', 'int', 'float', 'boolean', 'id', 'list', 'container'] as const;
export type XesAttributeKind = (typeof xesAttributeKinds)[number];

/** One attribute of a log, a trace or an event, without those inside it. */
export interface XesAttribute {
  readonly kind: XesAttributeKind;
  readonly key: string;
  /** As it is written; lists and containers have none. */
  readonly value: string;
}

const kinds: ReadonlySet<string> = new Set(xesAttributeKinds);
export const isXesAttributeKind = (name: string): name is XesAttributeKind => kinds.has(name);

/** An attribute as an element of a line of its own. */
export const writeXesAttribute = ({ kind, key, value }: XesAttribute, indent: string): string =>
  `${indent}<${kind} key=${xmlText(key)} value=${xmlText(value)}/>\n`;
