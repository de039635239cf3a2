/** Something wrong with the log itself, at a line of the unpacked file. The procedure was not asked. */
export type LogFault =
  | { readonly code: 'truncated-file'; readonly line: number; readonly detail: string }
  | { readonly code: 'broken-row'; readonly line: number; readonly detail: string }
  | { readonly code: 'missing-column'; readonly line: number; readonly column: string }
  | { readonly code: 'missing-value'; readonly line: number; readonly column: string }
  | { readonly code: 'bad-time'; readonly line: number; readonly column: string; readonly value: string }
  | { readonly code: 'unread-time'; readonly line: number; readonly column: string; readonly value: string }
  | { readonly code: 'skipped-time'; readonly line: number; readonly column: string; readonly value: string }
  | { readonly code: 'ambiguous-time'; readonly line: number; readonly column: string; readonly value: string }
  | { readonly code: 'unknown-state'; readonly line: number; readonly column: string; readonly value: string }
  | { readonly code: 'unknown-value'; readonly line: number; readonly column: string; readonly value: string }
  | { readonly code: 'time-goes-back'; readonly line: number; readonly detail: string }
  | { readonly code: 'opened-later'; readonly line: number; readonly detail: string };

export type LogFaultCode = LogFault['code'];

/** The faults that leave their row out; after any other it is used. */
export const leavesRowOut: ReadonlySet<LogFaultCode> = new Set([
  'broken-row',
  'missing-value',
  'bad-time',
  'unknown-state',
]);

/** Who is told of a fault, as it is found. */
export type OnFault = (fault: LogFault) => void;

const saying: Readonly<Record<LogFaultCode, string>> = {
  'truncated-file': 'the file ends early; the lines before are used',
  'broken-row': 'not a row of this file; left out',
  'missing-column': 'the header has no such column; its values count as unknown',
  'missing-value': 'has no value; the row is left out',
  'bad-time': 'is not a time of the mapping’s pattern; the row is left out',
  'unread-time': 'is not a time of the mapping’s pattern; counts as unknown',
  'skipped-time': 'is skipped by the clocks of the mapping’s zone; the end of the gap is taken',
  'ambiguous-time': 'happened twice by the clocks of the mapping’s zone; the first is taken',
  'unknown-state': 'is no state of the mapping; the row is left out',
  'unknown-value': 'is not in the mapping’s table; what the table says otherwise is taken, or nothing',
  'time-goes-back': 'is earlier than the line before it of the same case; replayed in order of time',
  'opened-later': 'the case is opened after its first row; the row’s time is taken',
};

/** One sentence for people, without the line. */
export const describeFault = (fault: LogFault): string => {
  const place = 'column' in fault ? `${fault.column} ` : '';
  const value = 'value' in fault ? `“${fault.value}” ` : '';
  const detail = 'detail' in fault ? ` (${fault.detail})` : '';
  return `${place}${value}${saying[fault.code]}${detail}`;
};
