import type { Instance } from '../decide/instance.ts';
import { samePins } from '../documents/pins.ts';
import type { StateValue } from '../definition/stateValue.ts';
import { applyRecordPatch } from '../json/applyRecordPatch.ts';
import type { Json } from '../json/json.ts';
import type { Entry } from './entry.ts';
import { firedAfter } from './firedKeys.ts';

const isStateValue = (value: Json | undefined): value is StateValue =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isStateValue));

/** Where an instance stands before its first entry is folded. */
export const blank = (id: string, tenant: string): Instance => ({
  id,
  tenant,
  procedure: '',
  version: 0,
  revision: 0,
  head: null,
  state: {},
  record: {},
  fired: [],
  recordedAt: null,
  actedAt: null,
  policy: '',
  calendars: {},
  pinnedSince: null,
});

/** An instance after one more entry: outcomes are applied, nothing is decided again (rule R1). @throws on patches that do not fit. */
export const foldEntry = (instance: Instance, entry: Entry, hash: string): Instance => ({
  ...instance,
  procedure: entry.definition.procedure,
  version: entry.definition.version,
  revision: entry.revision,
  head: hash,
  state: isStateValue(entry.state) ? entry.state : instance.state,
  record: applyRecordPatch(instance.record, entry.patches),
  fired: firedAfter(instance.fired, entry),
  recordedAt: entry.recordedAt,
  actedAt: entry.deadline ? instance.actedAt : entry.occurredAt,
  policy: entry.policy,
  calendars: entry.calendars,
  pinnedSince: instance.revision > 0 && !samePins(instance, entry) ? entry.recordedAt : instance.pinnedSince,
});
