import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import type { Act } from '../../rehearsal/acts.suite.ts';
import { toApplied, toClosing } from '../../rehearsal/passages.suite.ts';
import { given, owedBy } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import * as visits from '../../rehearsal/visitActs.suite.ts';
import { toRequested } from '../../rehearsal/visitPassages.suite.ts';
import type { RequirementId } from '../../requirements/catalogue.ts';
import type { ObligationId } from './obligationId.ts';

const { accepted, emailed, minorFault } = acts;
const decided = [...toRequested(), visits.dispatchConfirmed];

// Requirement, what is owed, from when on, until what, and what waits for it.
const rows: readonly (readonly [RequirementId, ObligationId, readonly Act[], Act, Act])[] = [
  ['5.2.b', 'details', [emailed, accepted], acts.asked, minorFault],
  ['5.6.b', 'dispatchDecision', toRequested(), visits.dispatchConfirmed, visits.orderFilled],
  ['5.6.c', 'workOrder', decided, visits.orderFilled, visits.orderApproved],
  ['3.2.f', 'documentation', toApplied, acts.documented, acts.confirmationAsked],
  ['5.13.a', 'knowledge', toClosing, acts.nothingNew, acts.closed],
];

for (const [requirement, id, before, done, waits] of rows)
  describe(`${titled(requirement)}: what is owed`, () => {
    it('is owed, and bars what waits for it', async () => {
      expect(owedBy(await given(...before).stands())).toMatchObject({ [id]: 'owed' });
      const { kind, reasons } = await given(...before).refuses(waits);
      expect(kind).toBe('obligation');
      expect(reasons.map(({ obligation }) => obligation?.id)).toContain(id);
    });

    it('is discharged by that alone, and bars nothing more', async () => {
      const outcome = await given(...before).accepts(done);
      expect(owedBy(outcome)).toMatchObject({ [id]: 'discharged' });
    });

    it('is not owed before', async () => {
      expect(owedBy(await given(acts.telephoned).stands())).not.toHaveProperty(id);
    });
  });
