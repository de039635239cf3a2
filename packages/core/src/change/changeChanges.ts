import { actOf } from '../procedure/act.ts';
import type { Given } from './changeEvent.ts';
import type { ChangeEnd, ChangeRecord } from './changeRecord.ts';

type Ending = 'refuseChange' | 'implementChange' | 'failChange' | 'rollBackChange' | 'withdrawChange';

const openChange = (record: ChangeRecord, command: Given<'requestChange'>): ChangeRecord => ({
  ...record,
  ...command.payload,
  requested: actOf(command),
});

const keepAcceptance = (record: ChangeRecord, command: Given<'acceptChange'>): ChangeRecord => ({
  ...record,
  accepted: actOf(command),
});

const endingOf = (command: Given<Ending>): ChangeEnd['as'] => {
  switch (command.type) {
    case 'refuseChange':
      return 'refused';
    case 'implementChange':
      return 'implemented';
    case 'failChange':
      return 'failed';
    case 'rollBackChange':
      return 'rolledBack';
    case 'withdrawChange':
      return command.payload.ground === 'timedOut' ? 'timedOut' : 'withdrawn';
  }
};

const endChange = (record: ChangeRecord, command: Given<Ending>): ChangeRecord => ({
  ...record,
  ended: { ...actOf(command), as: endingOf(command) },
});

/** Every change of the record that a change makes. */
export const changeChanges = { openChange, keepAcceptance, endChange };
