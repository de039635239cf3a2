/** What a scenario says when it did not go as told. A plain throw: any test runner shows it. */
export class ScenarioFailure extends Error {
  override readonly name = 'ScenarioFailure';
}

/** @throws ScenarioFailure */
export const fail = (message: string): never => {
  throw new ScenarioFailure(message);
};
