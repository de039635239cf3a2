import type { PersonalValue } from '@statedesk/engine';
import { storeGroups } from '../conformance/groups/storeGroups.ts';
import type { BrokenStore } from './brokenStore.ts';
import { brokenBy } from './brokenStore.ts';

const { claims, documents, lanes, personalData, racing, stuckEffects } = storeGroups;

export const brokenOutboxes: readonly BrokenStore[] = [
  brokenBy(
    'leaks a claim: its lease never ends',
    [claims.title, 'keeps a claimed effect from others until the lease is over'],
    (sound) => ({
      claimEffects: (now, limit) => sound.claimEffects(now, limit, Number.MAX_SAFE_INTEGER - now),
    }),
  ),
  brokenBy('lets a lease end at once', [racing.title, 'claims no effect twice'], (sound) => ({
    claimEffects: (now, limit) => sound.claimEffects(now, limit, 0),
  })),
  brokenBy(
    'ignores the token of a settlement',
    [claims.title, 'ignores the settlement of a claim that another took over'],
    (sound, tables) => ({
      settleEffect: (key, _, settlement) => sound.settleEffect(key, tables.outbox.get(key)?.token ?? '', settlement),
    }),
  ),
  brokenBy('tries again at once', [claims.title, 'waits for the instant of a retry'], (sound) => ({
    settleEffect: (key, token, settlement) =>
      sound.settleEffect(key, token, settlement.outcome === 'retry' ? { ...settlement, at: 0 } : settlement),
  })),
  brokenBy('hands out a whole lane', [lanes.title, 'hands out only the head of a lane'], (sound, tables) => ({
    claimEffects: async (now, limit, lease) => {
      const claimed = [...(await sound.claimEffects(now, limit, lease))];
      for (const row of [...tables.outbox.values()].filter(({ token, attempts }) => token === null && attempts === 0)) {
        const { key, instanceId, revision, type, lane, payload } = row;
        tables.outbox.set(key, { ...row, attempts: 1, token: '1', readyAt: now + lease });
        claimed.push({ key, instanceId, revision, type, lane, payload, attempts: 0, token: '1' });
      }
      return claimed;
    },
  })),
  brokenBy(
    'hands out the newest effects first',
    [lanes.title, 'goes by the order of announcement, up to the limit'],
    (sound) => ({
      claimEffects: async (...about) => (await sound.claimEffects(...about)).toReversed(),
    }),
  ),
  brokenBy(
    'announces a key again',
    [lanes.title, 'keeps an effect once, however often its key is announced'],
    (sound, tables) => ({
      commit: (batch, at) => {
        for (const { key } of batch.flatMap(({ effects }) => effects)) tables.outbox.delete(key);
        return sound.commit(batch, at);
      },
    }),
  ),
  brokenBy('lets a lane pass its dead letter', [stuckEffects.title, 'lets a dead letter block its lane'], (sound) => ({
    settleEffect: (key, token, settlement) =>
      sound.settleEffect(key, token, settlement.outcome === 'dead' ? { outcome: 'unhandled' } : settlement),
  })),
  brokenBy(
    'throws away what nobody handles',
    [stuckEffects.title, 'keeps what nobody handles, out of its lane’s way'],
    (sound) => ({
      settleEffect: (key, token, settlement) =>
        sound.settleEffect(key, token, settlement.outcome === 'unhandled' ? { outcome: 'delivered' } : settlement),
    }),
  ),
  brokenBy(
    'hides an erased value and keeps it',
    [personalData.title, 'leaves a tombstone where a value was, and nothing of the value'],
    (sound, tables) => {
      const hidden = new Map<string, PersonalValue>();
      return {
        erasePersonal: (subject, erased) => {
          const before = [...tables.personal.values()].filter((row) => 'subject' in row && row.subject === subject);
          for (const row of before) {
            if (!('value' in row)) continue;
            hidden.set(row.reference, row);
            tables.personal.set(row.reference, { ...row, erased });
          }
          return Promise.resolve(before.length);
        },
        personalValues: async (references) =>
          (await sound.personalValues(references)).map((row) =>
            'erased' in row ? { reference: row.reference, erased: row.erased } : row,
          ),
      };
    },
  ),
  brokenBy('writes over a document', [documents.title, 'leaves what is there alone'], (sound, tables) => ({
    putDocuments: (given) => {
      for (const { hash } of given) tables.documents.delete(hash);
      return sound.putDocuments(given);
    },
  })),
];
