import { setup } from 'xstate';
import { announcementsOf } from '../procedure/announcementsOf.ts';
import { changesOf } from '../procedure/changesOf.ts';
import { guardsOf } from '../procedure/guardsOf.ts';
import { machineTypes } from '../procedure/machineTypes.ts';
import { withCommand } from '../procedure/withCommand.ts';
import { resourceRequestChanges } from './resourceRequestChanges.ts';
import { resourceRequestEffects } from './resourceRequestEffects.ts';
import type { ResourceRequestEvent } from './resourceRequestEvent.ts';
import { resourceRequestGuards } from './resourceRequestGuards.ts';
import { blankResourceRequest, type ResourceRequestRecord } from './resourceRequestRecord.ts';

const meta = { requirement: '5.5.c' } as const;
const stateMeta = (en: string, zh: string) => ({ ...meta, label: { en, zh } });
const tells = (ground: 'approved' | 'rejected' | 'provided') =>
  ({ type: 'notifyResourceRequester', params: { ground } }) as const;
const asks = (ground: 'requested' | 'revised' | 'undecided') =>
  ({ type: 'notifyResourceApprovers', params: { ground } }) as const;

const withdrawResources = { target: 'withdrawn', actions: withCommand('takeBack'), meta } as const;
const reviseResources = {
  target: 'requested',
  guard: 'somebodyElseApproves',
  actions: [withCommand('openNextRound'), asks('revised')],
  meta: { ...meta, practised: true },
} as const;

/** Support staff and equipment, asked for and approved by company management (5.5.c). */
export const resourceRequestMachine = setup({
  types: machineTypes<ResourceRequestRecord, ResourceRequestEvent>(),
  guards: guardsOf<ResourceRequestRecord, ResourceRequestEvent>()(resourceRequestGuards),
  actions: {
    ...changesOf<ResourceRequestRecord, ResourceRequestEvent>()(resourceRequestChanges),
    ...announcementsOf(resourceRequestEffects),
  },
}).createMachine({
  id: 'resourceRequest',
  context: () => blankResourceRequest,
  initial: 'unasked',
  states: {
    unasked: {
      meta: stateMeta('Nothing is asked for', '未申请'),
      on: {
        requestResources: {
          target: 'requested',
          guard: 'somebodyElseApproves',
          actions: [withCommand('openRequest'), asks('requested')],
          meta,
        },
      },
    },
    requested: {
      meta: stateMeta('Requested', '待审批'),
      on: {
        approveResources: {
          target: 'approved',
          guard: 'approverAnswers',
          actions: [withCommand('keepDecision'), tells('approved')],
          meta,
        },
        rejectResources: {
          target: 'rejected',
          guard: 'approverAnswers',
          actions: [withCommand('keepDecision'), tells('rejected')],
          meta,
        },
        reviseResources,
        withdrawResources,
        escalateResources: { actions: asks('undecided'), meta },
      },
    },
    approved: {
      meta: stateMeta('Approved', '已批准'),
      on: {
        provideResources: { target: 'provided', actions: [withCommand('keepProvision'), tells('provided')], meta },
      },
    },
    provided: { meta: stateMeta('Provided', '已提供') },
    rejected: { meta: stateMeta('Rejected', '已驳回'), on: { reviseResources } },
    withdrawn: { meta: stateMeta('Withdrawn', '已撤回') },
  },
});
