import { and } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { tellsCustomer } from '../effects/tellsCustomer.ts';
import { withCommand } from '../../procedure/withCommand.ts';

/**
 * The ways out before a solution, from wherever the incident stands (PR.d). Whoever was told of it is told that it is
 * over: the customer here, the department manager where they know of it, those who have it in their own region.
 */
export const earlyEnds = incidentSetup.createStateConfig({
  on: {
    withdrawIncident: [
      {
        guard: and(['notYetSolved', 'noticeGiven']),
        target: '.withdrawn',
        actions: [
          withCommand('endEarly'),
          tellsCustomer('withdrawn'),
          { type: 'notifyDepartmentManager', params: { ground: 'withdrawn' } },
        ],
        meta: {
          requirement: 'PR.d',
          practised: true,
          label: { en: 'the department manager knew of it', zh: '已报告部门经理' },
        },
      },
      {
        guard: 'notYetSolved',
        target: '.withdrawn',
        actions: [withCommand('endEarly'), tellsCustomer('withdrawn')],
        meta: { requirement: 'PR.d', practised: true },
      },
    ],
    keepMerge: {
      target: '.merged',
      actions: [withCommand('endMerged'), tellsCustomer('merged')],
      meta: { requirement: 'PR.c', practised: true },
    },
    cancelIncident: [
      {
        guard: and(['beingHandled', 'noticeGiven']),
        target: '.cancelled',
        actions: [
          withCommand('endEarly'),
          tellsCustomer('cancelled'),
          { type: 'notifyDepartmentManager', params: { ground: 'cancelled' } },
          { type: 'notifyIncidentManager', params: { ground: 'cancelled' } },
        ],
        meta: {
          requirement: 'PR.d',
          practised: true,
          label: { en: 'the department manager knew of it', zh: '已报告部门经理' },
        },
      },
      {
        guard: 'beingHandled',
        target: '.cancelled',
        actions: [
          withCommand('endEarly'),
          tellsCustomer('cancelled'),
          { type: 'notifyIncidentManager', params: { ground: 'cancelled' } },
        ],
        meta: { requirement: 'PR.d', practised: true },
      },
    ],
  },
}).on;
