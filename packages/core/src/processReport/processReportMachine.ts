import { setup } from 'xstate';
import { announcementsOf } from '../procedure/announcementsOf.ts';
import { changesOf } from '../procedure/changesOf.ts';
import { guardsOf } from '../procedure/guardsOf.ts';
import { machineTypes } from '../procedure/machineTypes.ts';
import { withCommand } from '../procedure/withCommand.ts';
import { monthAfter } from '../report/month.ts';
import { processReportChanges } from './processReportChanges.ts';
import { processReportEffects } from './processReportEffects.ts';
import type { ProcessReportEvent } from './processReportEvent.ts';
import { processReportGuards } from './processReportGuards.ts';
import { blankProcessReport, type ProcessReportRecord } from './processReportRecord.ts';

type Notice = (typeof processReportEffects)['notifyOfProcessReport']['payload']['shape'];

const meta = { requirement: '3.1.e' } as const;
const stateMeta = (en: string, zh: string) => ({ ...meta, label: { en, zh } });
const tells = (to: Notice['to']['options'][number], ground: Notice['ground']['options'][number]) =>
  ({ type: 'notifyOfProcessReport', params: { to, ground } }) as const;

const draftProcessReport = {
  guard: 'processMonthOver',
  target: 'drafted',
  actions: withCommand('keepDraft'),
  meta,
} as const;
const remindOfProcessReport = {
  actions: [tells('incidentManager', 'late'), tells('departmentManager', 'late')],
  meta,
} as const;
// Sent, it brings the next one about: that it is periodical hangs on nobody's memory.
const plansNext = {
  type: 'planNextProcessReport',
  params: ({ context }: { readonly context: ProcessReportRecord }) => ({ month: monthAfter(context.month ?? '', 1) }),
} as const;

/** The report on problems of the process: drafted from the figures, sent, acknowledged, month by month (3.1.e). */
export const processReportMachine = setup({
  types: machineTypes<ProcessReportRecord, ProcessReportEvent>(),
  guards: guardsOf<ProcessReportRecord, ProcessReportEvent>()(processReportGuards),
  actions: {
    ...changesOf<ProcessReportRecord, ProcessReportEvent>()(processReportChanges),
    ...announcementsOf(processReportEffects),
  },
}).createMachine({
  id: 'processReport',
  context: () => blankProcessReport,
  initial: 'unplanned',
  states: {
    unplanned: {
      meta: stateMeta('Not planned', '未计划'),
      on: { planProcessReport: { target: 'planned', actions: withCommand('openReport'), meta } },
    },
    planned: { meta: stateMeta('Planned', '待编制'), on: { draftProcessReport, remindOfProcessReport } },
    drafted: {
      meta: stateMeta('Drafted', '已编制'),
      on: {
        draftProcessReport,
        sendProcessReport: {
          target: 'sent',
          actions: [withCommand('keepSending'), tells('departmentManager', 'sent'), plansNext],
          meta,
        },
        remindOfProcessReport,
      },
    },
    sent: {
      meta: stateMeta('Sent', '已报送'),
      on: {
        acknowledgeProcessReport: {
          target: 'acknowledged',
          actions: [withCommand('keepAcknowledgement'), tells('incidentManager', 'acknowledged')],
          meta,
        },
        remindOfProcessReport: {
          actions: [tells('departmentManager', 'unacknowledged'), tells('incidentManager', 'unacknowledged')],
          meta,
        },
      },
    },
    acknowledged: { meta: stateMeta('Acknowledged', '已签收') },
  },
});
