/** A test by its groups and its sentence, as a run names it, and the file it stands in. */
export interface NamedTest {
  /** From the root of the repository. */
  readonly file: string;
  /** Groups and sentence, outermost first. */
  readonly titles: readonly string[];
}

/** What is known of one fault at one point: the tests of it, or why it cannot be. */
export type Cell = { readonly tests: readonly [NamedTest, ...NamedTest[]] } | { readonly impossible: string };

/** A test's name, as a run and a list of tests give it. */
export const nameOf = ({ titles }: NamedTest): string => titles.join(' > ');
