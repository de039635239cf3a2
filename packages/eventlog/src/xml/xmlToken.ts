/** The beginning or the end of an element; text between elements is not kept, since event logs have none. */
export type XmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly line: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly line: number };
