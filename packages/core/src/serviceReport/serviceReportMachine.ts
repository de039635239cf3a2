import { setup } from 'xstate';
import { announcementsOf } from '../procedure/announcementsOf.ts';
import { changesOf } from '../procedure/changesOf.ts';
import { machineTypes } from '../procedure/machineTypes.ts';
import { withCommand } from '../procedure/withCommand.ts';
import { serviceReportChanges } from './serviceReportChanges.ts';
import { serviceReportEffects } from './serviceReportEffects.ts';
import type { ServiceReportEvent } from './serviceReportEvent.ts';
import { blankServiceReport, type ServiceReportRecord } from './serviceReportRecord.ts';

const meta = { requirement: '4.a' } as const;
const stateMeta = (en: string, zh: string) => ({ ...meta, label: { en, zh } });

const tells = (to: 'serviceDepartmentManager' | 'incidentManager') =>
  ({ type: 'notifyOfServiceReport', params: { to, ground: 'late' } }) as const;

const reportSetup = setup({
  types: machineTypes<ServiceReportRecord, ServiceReportEvent>(),
  actions: {
    ...changesOf<ServiceReportRecord, ServiceReportEvent>()(serviceReportChanges),
    ...announcementsOf(serviceReportEffects),
  },
});

const open = reportSetup.createStateConfig({
  on: {
    withdrawServiceReport: {
      target: 'withdrawn',
      actions: [
        withCommand('keepWithdrawal'),
        { type: 'takeBackServiceReport', params: ({ context: { reference } }) => ({ reference }) },
      ],
      meta,
    },
    remindOfServiceReport: { actions: tells('serviceDepartmentManager'), meta },
    escalateServiceReport: { actions: tells('incidentManager'), meta },
  },
});

/** The hand-off to service report management: requested, accepted or refused, completed, failed or withdrawn (4.a). */
export const serviceReportMachine = reportSetup.createMachine({
  id: 'serviceReport',
  context: () => blankServiceReport,
  initial: 'unrequested',
  states: {
    unrequested: {
      meta: stateMeta('Nothing is requested', '未申请'),
      on: {
        requestServiceReport: {
          target: 'requested',
          actions: [
            withCommand('openRequest'),
            {
              type: 'handOverServiceReport',
              params: ({ event: { payload } }) => ({ subject: payload.subject, incident: payload.incident ?? null }),
            },
          ],
          meta,
        },
      },
    },
    requested: {
      meta: stateMeta('Requested', '待受理'),
      on: {
        ...open.on,
        acceptServiceReport: { target: 'accepted', actions: withCommand('keepAnswer'), meta },
        refuseServiceReport: {
          target: 'refused',
          actions: [withCommand('keepAnswer'), withCommand('keepEnd')],
          meta,
        },
      },
    },
    accepted: {
      meta: stateMeta('Accepted', '已受理'),
      on: {
        ...open.on,
        completeServiceReport: { target: 'completed', actions: withCommand('keepEnd'), meta },
        failServiceReport: { target: 'failed', actions: withCommand('keepEnd'), meta },
      },
    },
    refused: { meta: stateMeta('Refused', '已退回') },
    completed: { meta: stateMeta('Delivered', '已完成') },
    failed: { meta: stateMeta('Failed', '未能完成') },
    withdrawn: { meta: stateMeta('Withdrawn', '已撤回') },
  },
});
