export interface ExportOptions {
  /** Entries up to this store-wide position; default: all that there are. */
  readonly until?: number;
  /** Where sorting keeps its files; default: the system's. */
  readonly temporaryDirectory?: string;
}
