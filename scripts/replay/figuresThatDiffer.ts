import type { Figures } from './figures.ts';

const inWords = (found: number | Figures | undefined): string =>
  typeof found === 'number' ? found.toLocaleString('en') : 'none';

/** How many figures there are, those in groups included. */
export const figuresIn = (figures: Figures): number =>
  Object.values(figures).reduce<number>((sum, said) => sum + (typeof said === 'number' ? 1 : figuresIn(said)), 0);

/** A line for each expected figure that is not the one found. What is not expected by name is not asked about. */
export const figuresThatDiffer = (
  expected: Figures,
  found: Figures,
  groups: readonly string[] = [],
): readonly string[] =>
  Object.entries(expected).flatMap(([name, wanted]) => {
    const place = [...groups, name];
    const said = Object.hasOwn(found, name) ? found[name] : undefined;
    if (typeof wanted !== 'number') return figuresThatDiffer(wanted, typeof said === 'object' ? said : {}, place);
    return said === wanted ? [] : [`${place.join(' › ')}: expected ${inWords(wanted)}, found ${inWords(said)}`];
  });
