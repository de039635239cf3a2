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
