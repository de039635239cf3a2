export type { VirtualClock } from './virtualClock.ts';
export { virtualClock } from './virtualClock.ts';

export type { TestApi } from './conformance/testApi.ts';
export type { RawEffect, RawPersonalValue, RawReader } from './conformance/rawReader.ts';
export type { Capability, StoreCapabilities, StoreHarness, StoreSubject } from './conformance/storeHarness.ts';
export type { ConformanceGroup, Fixture } from './conformance/conformanceGroup.ts';
export { storeConformance } from './conformance/storeConformance.ts';
export { storeGroups } from './conformance/groups/storeGroups.ts';
export { memoryHarness } from './conformance/memoryHarness.ts';

export type { BrokenStore } from './broken/brokenStore.ts';
export { brokenStores } from './broken/brokenStores.ts';

export type { Scenario } from './scenario/scenario.ts';
export { scenario } from './scenario/scenario.ts';
export type { ScenarioOptions } from './scenario/scenarioOptions.ts';
export type { ScenarioCommand, ScenarioStep, TimePasses } from './scenario/scenarioStep.ts';
export type { ScenarioOutcome } from './scenario/scenarioOutcome.ts';
export type { Expectation, ExpectedEffect, RefusalExpectation } from './scenario/expectation.ts';
export { ScenarioFailure } from './scenario/scenarioFailure.ts';
