/**
 * Puts generated text between `<!-- diagram:overview -->` and `<!-- /diagram:overview -->` of a page written by hand.
 *
 * @throws Error where the page does not have both markers, once each and in this order.
 */
export const withMarkedBlock = (page: string, name: string, block: string): string => {
  const opening = `<!-- ${name} -->`;
  const closing = `<!-- /${name} -->`;
  const [before, between, ...moreOpenings] = page.split(opening);
  const [, after, ...moreClosings] = between?.split(closing) ?? [];
  if (before === undefined || after === undefined || moreOpenings.length + moreClosings.length > 0)
    throw new Error(`the page needs ${opening} and, after it, ${closing}, once each`);
  return `${before}${opening}\n\n${block.trim()}\n\n${closing}${after}`;
};
