/** A wall-clock reading, as a log writes it: no zone, no instant yet. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

type Part = keyof WallTime;

const tokens: Readonly<Record<string, { readonly part: Part; readonly digits: string }>> = {
  yyyy: { part: 'year', digits: '\\d{4}' },
  MM: { part: 'month', digits: '\\d{2}' },
  M: { part: 'month', digits: '\\d{1,2}' },
  dd: { part: 'day', digits: '\\d{2}' },
  d: { part: 'day', digits: '\\d{1,2}' },
  HH: { part: 'hour', digits: '\\d{2}' },
  H: { part: 'hour', digits: '\\d{1,2}' },
  mm: { part: 'minute', digits: '\\d{2}' },
  ss: { part: 'second', digits: '\\d{2}' },
};

const tokenOrText = /yyyy|MM?|dd?|HH?|mm|ss|./gsu;

const partsOf = (pattern: string): readonly string[] => pattern.match(tokenOrText) ?? [];

/** The parts of a time that a pattern names, in its order; a part may be missing or appear twice. */
export const partsNamed = (pattern: string): readonly Part[] =>
  partsOf(pattern).flatMap((piece) => tokens[piece]?.part ?? []);

/**
 * Reads wall-clock times by a pattern of `yyyy`, `M` or `MM`, `d` or `dd`, `H` or `HH`, `mm`, `ss` and literal text.
 * What does not fit the pattern to its last character is `undefined`. Whether the date exists is not asked here.
 *
 * @example timePattern('d/M/yyyy HH:mm')('29/2/2016 01:16') // { year: 2016, month: 2, day: 29, hour: 1, minute: 16, second: 0 }
 */
export const timePattern = (pattern: string): ((text: string) => WallTime | undefined) => {
  const source = partsOf(pattern).map((piece) => {
    const token = tokens[piece];
    return token === undefined ? piece.replace(/[$()*+./?[\\\]^{|}]/u, '\\$&') : `(?<${token.part}>${token.digits})`;
  });
  const expression = new RegExp(`^${source.join('')}$`, 'u');
  return (text) => {
    const groups = expression.exec(text)?.groups;
    if (groups === undefined) return undefined;
    const part = (name: Part): number => Number(groups[name] ?? 0);
    return {
      year: part('year'),
      month: part('month'),
      day: part('day'),
      hour: part('hour'),
      minute: part('minute'),
      second: part('second'),
    };
  };
};
