import type { FactDefinition } from '@statedesk/engine';
import { ownNumberFact } from '../numbering/ownNumberFact.ts';
import { stateFact } from '../procedure/stateFact.ts';
import type { IncidentReportRecord } from './incidentReportRecord.ts';

/** By what monthly reports are found. */
export const incidentReportFacts = {
  state: stateFact,
  month: { slot: 'k2', label: { en: 'Month', zh: '月份' }, project: ({ month }) => month },
  number: ownNumberFact('k3'),
  sentAt: { slot: 'i1', label: { en: 'Sent', zh: '报送时间' }, project: ({ sent }) => sent?.at ?? null },
  total: { slot: 'n1', label: { en: 'Incidents', zh: '事件总数' }, project: ({ figures }) => figures?.total ?? null },
} as const satisfies Readonly<Record<string, FactDefinition<IncidentReportRecord>>>;
