import { storeGroups } from '../conformance/groups/storeGroups.ts';
import { brokenBy, type BrokenStore } from './brokenStore.ts';

const { sharing } = storeGroups;

export const brokenLeases: readonly BrokenStore[] = [
  brokenBy(
    'hands the same wake-up to two workers',
    [sharing.title, 'keeps what one holder took from another, who gets the rest'],
    (sound) => ({ claimDue: (now, limit, known) => sound.due(now, limit, known) }),
  ),
  brokenBy(
    'keeps a wake-up from the very worker that took it',
    [sharing.title, 'gives a holder again what it took and did not do'],
    (sound) => {
      let claims = 0;
      return {
        claimDue: (now, limit, known, claim) =>
          sound.claimDue(now, limit, known, { ...claim, holder: `${claim.holder}-${(claims += 1)}` }),
      };
    },
  ),
  brokenBy(
    'never ends the lease of a worker that died',
    [sharing.title, 'lets another take over when the lease is over, and not before'],
    (sound) => ({
      claimDue: (now, limit, known, claim) =>
        sound.claimDue(now, limit, known, { ...claim, leaseMilliseconds: claim.leaseMilliseconds * 1_000 }),
    }),
  ),
  brokenBy(
    'leases an instance and not its wake-up',
    [sharing.title, 'leases one wake-up of an instance, and not the next'],
    (sound, tables) => ({
      claimDue: (now, limit, known, claim) => {
        for (const [id, lease] of tables.wakeLeases) {
          const wakeAt = tables.instances.get(id)?.wakeAt ?? lease.wakeAt;
          tables.wakeLeases.set(id, { ...lease, wakeAt });
        }
        return sound.claimDue(now, limit, known, claim);
      },
    }),
  ),
  brokenBy(
    'ends everybody’s leases with one’s own',
    [sharing.title, 'ends every lease of a holder who leaves, and nobody else’s'],
    (_, tables) => ({
      releaseDue: () => {
        tables.wakeLeases.clear();
        return Promise.resolve();
      },
    }),
  ),
  brokenBy(
    'lets a worker look without a pause at what another has taken',
    [sharing.title, 'tells a holder when there is something to take next'],
    (sound) => ({ nextWake: (known) => sound.nextWake(known) }),
  ),
];
