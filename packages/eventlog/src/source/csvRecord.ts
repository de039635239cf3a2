/** One record of a CSV file with the line it starts at, 1 for the first of the file. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}
