/** A row that no version of this package wrote. Leaves as `store-damaged`. */
export class UnreadableRow extends Error {
  override readonly name = 'UnreadableRow';
}
