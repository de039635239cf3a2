import { offering } from '../door/offering.ts';
import type { Store } from './store.ts';

/** A store at the door of whoever is given one: it offers every method of the contract. */
export const storeSchema = offering<Store>(
  { en: 'a store', zh: '存储' },
  {
    load: true,
    commit: true,
    entryByKey: true,
    journal: true,
    changes: true,
    position: true,
    due: true,
    claimDue: true,
    releaseDue: true,
    nextWake: true,
    rearm: true,
    setAside: true,
    listSetAside: true,
    find: true,
    count: true,
    outdatedFacts: true,
    project: true,
    claimEffects: true,
    settleEffect: true,
    nextEffect: true,
    listStuckEffects: true,
    stuckEffect: true,
    resolveEffect: true,
    putDocuments: true,
    document: true,
    pins: true,
    pinnedTo: true,
    personalValues: true,
    erasePersonal: true,
    close: true,
  },
);
