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

export type { Simulation, SimulationOptions } from './simulation/simulate.ts';
export { simulate } from './simulation/simulate.ts';
export type { Deed, History, ProcessParts, SimulatedHost, Target, Workload } from './simulation/workload.ts';
export type { Dice } from './simulation/dice.ts';
export type { Finding } from './simulation/finding.ts';

export type { Scenario } from './scenario/scenario.ts';
export { scenario } from './scenario/scenario.ts';
export type { ScenarioOptions } from './scenario/scenarioOptions.ts';
export type { ScenarioCommand, ScenarioStep, TimePasses } from './scenario/scenarioStep.ts';
export type { ScenarioOutcome } from './scenario/scenarioOutcome.ts';
export type { Expectation, ExpectedEffect, RefusalExpectation } from './scenario/expectation.ts';
export { ScenarioFailure } from './scenario/scenarioFailure.ts';

export type { Exploration } from './exploration/exploration.ts';
export type { ExplorationOptions, Sample } from './exploration/explorationOptions.ts';
export type { Place, Standing } from './exploration/place.ts';
export type { Move, Step } from './exploration/step.ts';
export type { AskedGuard, AskedTransition } from './exploration/askedTransition.ts';
export type { Reached } from './exploration/reached.ts';
export { coveringWays, type Way } from './exploration/coveringWays.ts';
export { exploreProcedure } from './exploration/exploreProcedure.ts';
export { deadEnds } from './exploration/deadEnds.ts';
export { stuckPlaces } from './exploration/stuckPlaces.ts';
export { unreached, type Unreached } from './exploration/unreached.ts';
export { tellWay, wayTo } from './exploration/wayTo.ts';

export { scxmlOf } from './scxml/scxmlOf.ts';
export { verdictName } from './scxml/guardExpression.ts';
