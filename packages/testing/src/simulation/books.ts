import {
  entrySchema,
  type EpochMilliseconds,
  type Entry,
  type StoredEntry,
  type StoredInstance,
  type Verification,
} from '@statedesk/engine';
import type { RawEffect, RawPersonalValue } from '../conformance/rawReader.ts';
import type { Ledger } from './ledger.ts';
import type { World } from './world.ts';

/** A journal row with what its bytes say. */
export interface BookedEntry extends Pick<
  StoredEntry,
  'instanceId' | 'revision' | 'position' | 'idempotencyKey' | 'hash'
> {
  readonly entry: Entry;
}

/** All that is known at the end: what the tables hold, read past the store, and what the simulation itself saw. */
export interface Books {
  /** By position. */
  readonly journal: readonly BookedEntry[];
  readonly rows: readonly StoredInstance[];
  readonly outbox: readonly RawEffect[];
  readonly personal: readonly RawPersonalValue[];
  readonly verifications: readonly Verification[];
  readonly ledger: Ledger;
  /** Everything that was due by then has had its chance. */
  readonly now: EpochMilliseconds;
}

const booked = ({ entry, ...row }: StoredEntry): BookedEntry => ({
  ...row,
  entry: entrySchema.parse(JSON.parse(entry)),
});

const verifyAll = async (world: World, ids: readonly string[]): Promise<readonly Verification[]> => {
  const { subject, workload, time, dice } = world;
  const random = (bytes: number): Uint8Array => dice.bytes(bytes);
  const store = await subject.open();
  const pause = (): Promise<void> => Promise.resolve();
  const host = await workload.open({ number: 0, store, clock: time, random, pause, effects: {}, deliveryTries: 1 });
  const verifications: Verification[] = [];
  for (const id of ids) verifications.push(await host.verify(id));
  await host.close();
  return verifications;
};

/** Reads the tables raw. */
export const readBooks = async (world: World): Promise<Books> => {
  const { raw } = world.subject;
  const journal = (await raw.journalRows()).map(booked);
  return {
    journal,
    rows: await raw.instanceRows(),
    outbox: await raw.outboxRows(),
    personal: await raw.personalRows(),
    verifications: await verifyAll(world, [...new Set(journal.map(({ instanceId }) => instanceId))]),
    ledger: world.ledger,
    now: world.time.now(),
  };
};
