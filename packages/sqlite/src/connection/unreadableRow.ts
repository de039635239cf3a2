/** A row that no version of this package wrote: SQLite took it for sound, and it is not. Leaves as `store-damaged`. */
export class UnreadableRow extends Error {
  override readonly name = 'UnreadableRow';
}
