import { hasEndedEarly } from '../hasEndedEarly.ts';
import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import type { ObligationId } from '../obligations/obligationId.ts';
import { isRootCauseOwed } from '../isRootCauseOwed.ts';
import { isPrepared } from '../onSite/isPrepared.ts';
import type { IncidentGuard } from './incidentGuard.ts';

const owed: Readonly<Partial<Record<ObligationId, (record: IncidentRecord, policy: IncidentPolicy) => boolean>>> = {
  entitlement: ({ reportedAt, support }, { project }) =>
    reportedAt !== null &&
    (support?.standing === 'notEntitled' ||
      (support?.standing !== 'entitled' && project.withoutEntitlement === 'refuse')),
  details: ({ acceptedAt, details }) => acceptedAt !== null && details === null,
  preparation: ({ visit }, { controls }) =>
    controls['5.7.b'] && visit !== null && visit.departedAt === null && !isPrepared(visit),
  configurationUpdate: ({ confirmation, unconfirmed, configuration }) =>
    (confirmation ?? unconfirmed) !== null && configuration === null,
  knowledge: ({ confirmation, unconfirmed, knowledge }) => (confirmation ?? unconfirmed) !== null && knowledge === null,
  rootCause: isRootCauseOwed,
  dissatisfaction: ({ dissatisfaction }) => dissatisfaction !== null && dissatisfaction.complaint === null,
};

/** Nobody can be let off what is not owed, or was waived before. */
export const waivable: IncidentGuard = {
  requirement: '1.l',
  label: { en: 'this is owed and was not waived before', zh: '该事项尚欠且未曾豁免' },
  reads: ['obligation'],
  holds: (record, command) => {
    if (command.type !== 'waiveObligation') return false;
    if (hasEndedEarly(record) && command.payload.obligation !== 'rootCause') return false;
    const { obligation } = command.payload;
    return record.waivers[obligation] === undefined && (owed[obligation]?.(record, command.policy) ?? false);
  },
};
