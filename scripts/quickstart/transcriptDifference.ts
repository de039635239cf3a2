const linesOf = (text: string): readonly string[] => text.trimEnd().split(/\r?\n/u);

/** Says where a program's output leaves its kept transcript, or nothing. An empty transcript proves nothing. */
export const transcriptDifference = (kept: string, printed: string): string | undefined => {
  if (kept.trim() === '') return 'the kept transcript is empty';
  const keptLines = linesOf(kept);
  const printedLines = linesOf(printed);
  const length = Math.max(keptLines.length, printedLines.length);
  const at = Array.from({ length }, (_, index) => index).find((index) => keptLines[index] !== printedLines[index]);
  if (at === undefined) return undefined;
  return [
    `line ${at + 1} is not the transcript's`,
    `  kept:    ${keptLines[at] ?? '(nothing)'}`,
    `  printed: ${printedLines[at] ?? '(nothing)'}`,
  ].join('\n');
};
