/** Hands items on, telling of each as it passes. */
export async function* told<Item>(
  items: AsyncIterable<Item>,
  tell: ((item: Item) => void) | undefined,
): AsyncGenerator<Item> {
  for await (const item of items) {
    tell?.(item);
    yield item;
  }
}
