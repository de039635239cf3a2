import { TestRunner } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** Requirements that refusals named in the course of the test; a report of the run keeps them. */
    refused?: readonly string[];
  }
}

/** Remembers with the test at hand which requirements a refusal named, so that each that can refuse is seen to. */
export const noteRefusal = ({
  requirement,
  reasons,
}: {
  readonly requirement: string;
  readonly reasons: readonly { readonly requirement: string }[];
}): void => {
  const test = TestRunner.getCurrentTest();
  if (test === undefined) return;
  const named = [requirement, ...reasons.map((reason) => reason.requirement)];
  test.meta.refused = [...new Set([...(test.meta.refused ?? []), ...named])];
};
