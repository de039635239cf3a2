import { setup } from 'xstate';
import { announcementsOf } from '../procedure/announcementsOf.ts';
import { changesOf } from '../procedure/changesOf.ts';
import { guardsOf } from '../procedure/guardsOf.ts';
import { machineTypes } from '../procedure/machineTypes.ts';
import { withCommand } from '../procedure/withCommand.ts';
import { incidentReportChanges } from './incidentReportChanges.ts';
import { incidentReportEffects } from './incidentReportEffects.ts';
import type { IncidentReportEvent } from './incidentReportEvent.ts';
import { incidentReportGuards } from './incidentReportGuards.ts';
import { blankIncidentReport, type IncidentReportRecord } from './incidentReportRecord.ts';

type Ground = (typeof incidentReportEffects)['notifyOfReport']['payload']['shape']['ground']['options'][number];
type Reader = (typeof incidentReportEffects)['notifyOfReport']['payload']['shape']['to']['options'][number];

const meta = { requirement: '5.15.a' } as const;
const stateMeta = (en: string, zh: string) => ({ ...meta, label: { en, zh } });
const tells = (to: Reader, ground: Ground) => ({ type: 'notifyOfReport', params: { to, ground } }) as const;

const draftReport = {
  guard: 'monthOver',
  target: 'drafted',
  actions: [withCommand('keepDraft'), tells('departmentManager', 'drafted')],
  meta,
} as const;
const lateToSend = { actions: tells('serviceDepartmentManager', 'late'), meta } as const;
const restateReport = {
  guard: 'figuresChanged',
  actions: [withCommand('keepRestatement'), tells('serviceDepartmentManager', 'restated')],
  meta: { requirement: '5.15.b' },
} as const;
const sendReport = {
  target: 'sent',
  actions: [withCommand('keepSending'), tells('serviceDepartmentManager', 'sent'), tells('departmentManager', 'sent')],
  meta,
} as const;

/** The monthly report: drafted from the figures, reviewed, sent, acknowledged (5.15.a). */
export const incidentReportMachine = setup({
  types: machineTypes<IncidentReportRecord, IncidentReportEvent>(),
  guards: guardsOf<IncidentReportRecord, IncidentReportEvent>()(incidentReportGuards),
  actions: {
    ...changesOf<IncidentReportRecord, IncidentReportEvent>()(incidentReportChanges),
    ...announcementsOf(incidentReportEffects),
  },
}).createMachine({
  id: 'incidentReport',
  context: () => blankIncidentReport,
  initial: 'unplanned',
  on: {
    askForReportNumber: {
      actions: [withCommand('openNumber'), { type: 'askRegisterForReport', params: ({ event }) => event.payload }],
      meta: { requirement: '1.c' },
    },
    keepReportNumber: { actions: withCommand('fillNumber'), meta: { requirement: '1.c' } },
  },
  states: {
    unplanned: {
      meta: stateMeta('Not planned', '未计划'),
      on: { planReport: { target: 'planned', actions: withCommand('openReport'), meta } },
    },
    planned: { meta: stateMeta('Planned', '待编制'), on: { draftReport, remindOfReport: lateToSend } },
    drafted: {
      meta: stateMeta('Drafted', '已编制'),
      on: {
        draftReport,
        reviewReport: {
          target: 'reviewed',
          actions: [withCommand('keepReview'), tells('incidentManager', 'reviewed')],
          meta,
        },
        returnReport: { target: 'planned', actions: tells('incidentManager', 'returned'), meta },
        sendReport: { ...sendReport, guard: 'sentWithoutReview' },
        remindOfReport: lateToSend,
      },
    },
    reviewed: { meta: stateMeta('Reviewed', '已审核'), on: { draftReport, sendReport, remindOfReport: lateToSend } },
    sent: {
      meta: stateMeta('Sent', '已报送'),
      on: {
        acknowledgeReport: {
          target: 'acknowledged',
          actions: [withCommand('keepAcknowledgement'), tells('incidentManager', 'acknowledged')],
          meta,
        },
        restateReport,
        remindOfReport: { actions: tells('serviceDepartmentManager', 'unacknowledged'), meta },
      },
    },
    acknowledged: { meta: stateMeta('Acknowledged', '已签收'), on: { restateReport } },
  },
});
