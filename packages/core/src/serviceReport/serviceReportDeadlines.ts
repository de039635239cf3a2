import type { DerivationView } from '@statedesk/engine';
import { onceWithin } from '../procedure/deadlines/onceWithin.ts';
import type { ReckonedDeadline } from '../procedure/deadlines/reckonedDeadline.ts';
import type { ServiceReportEvent } from './serviceReportEvent.ts';
import { readServiceReportPolicy, type ServiceReportPolicy } from './serviceReportPolicy.ts';
import type { ServiceReportRecord } from './serviceReportRecord.ts';

/** What falls due of a hand-off to service report management. */
export type ServiceReportDeadlineId = 'serviceReport';

type Due = ReckonedDeadline<ServiceReportDeadlineId, ServiceReportEvent['type']>;

const awaited = ({ requested, answered, ended }: ServiceReportRecord, policy: ServiceReportPolicy) => {
  if (requested === null || ended !== null) return undefined;
  return answered === null
    ? ({ rung: 'answer', occasion: 'reportRequested', from: requested.at, ...policy.answer } as const)
    : ({ rung: 'completion', occasion: 'reportAccepted', from: answered.at, ...policy.completion } as const);
};

/** Service report management is asked again when it does not answer or deliver; later the incident manager is told (4.a). */
export const serviceReportDeadlines = (record: ServiceReportRecord, view: DerivationView): readonly Due[] => {
  const policy = readServiceReportPolicy(view.policy);
  const next = awaited(record, policy);
  if (next === undefined) return [];
  const common = { id: 'serviceReport', requirement: '4.a', cycle: 1, ...next } as const;
  const reminder = { ...common, command: { type: 'remindOfServiceReport', payload: {} } } as const;
  const escalation = {
    ...common,
    rung: `${next.rung}Escalation`,
    withinWorkingDays: next.withinWorkingDays + policy.escalateAfterWorkingDays,
    command: { type: 'escalateServiceReport', payload: {} },
  } as const;
  return [...onceWithin(reminder, view), ...onceWithin(escalation, view)];
};
