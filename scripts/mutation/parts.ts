/** A part of the source whose tests are tried on mutants of it. */
export interface MutatedPart {
  /** Globs of the files that are changed. */
  readonly mutate: readonly string[];
  /** Globs of the tests that must notice. */
  readonly tests: readonly string[];
  /** Instead of them, a module with a table of `trials`: quick and pure, and all are asked in one process. */
  readonly trials?: string;
  /** Also what is evaluated once, when a module is loaded: tables. */
  readonly statics: boolean;
}

const code = (folder: string): readonly string[] => [`${folder}/*.ts`, `!${folder}/*.{spec,suite}.ts`];

/** What can be mutated: where a wrong answer would be the procedure's. */
export const mutatedParts: Readonly<Record<string, MutatedPart>> = {
  clocks: {
    mutate: code('packages/engine/src/clocks'),
    tests: ['packages/engine/src/clocks/*.spec.ts'],
    statics: false,
  },
  guards: {
    mutate: [
      ...code('packages/core/src/incident/guards'),
      'packages/core/src/incident/{family/family,affected/user}Guards.ts',
      // What they ask is asked elsewhere as well.
      'packages/core/src/incident/{costOf,hasEndedEarly,isMajor,isMajorAndPressing,isProblemUnderWay,isRootCauseOwed}.ts',
      'packages/core/src/incident/onSite/is*.ts',
    ],
    tests: [],
    trials: 'packages/core/src/incident/guards/cases/guardCases.suite.ts',
    statics: false,
  },
  obligations: {
    mutate: code('packages/core/src/incident/obligations'),
    // Those that ask an obligation alone: the others take the whole machine, and thirty times as long.
    tests: ['packages/core/src/incident/obligations/{*O,o}bligations.spec.ts'],
    statics: false,
  },
  matrices: {
    mutate: ['packages/core/src/policy/priorityMatrix.ts'],
    tests: ['packages/core/src/policy/**/*.spec.ts', 'packages/core/src/incident/stage/recording.spec.ts'],
    statics: true,
  },
};
