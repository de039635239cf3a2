import type { DeskCommand, ServiceDesk } from '@statedesk/core';
import type { VirtualClock } from '@statedesk/testing';
import { give, report, toClosure, toConfirmation } from './storyOfTheFixture.ts';

const tier1 = { id: 'li.na', roles: ['tier1'] };
const projectManager = { id: 'liu.fang', roles: ['projectManager'] };
const technicalDirector = { id: 'gao.yuan', roles: ['technicalDirector'] };
const incidentManager = { id: 'sun.jie', roles: ['incidentManager'] };
const customer = { id: 'zhao.min', roles: ['customer'], party: '西湖医院' };

/** What the desk of the story knows of its support project. */
export const project = {
  name: 'HIS-2026',
  projectManager: projectManager.id,
  departmentManager: 'chen.bo',
  technicalDirector: technicalDirector.id,
  configuration: { kind: 'svn', path: '/his/config', revision: '1204' },
  entitlement: { from: '2026-01-01T00:00:00+08:00', until: '2027-01-01T00:00:00+08:00' },
  site: '灵隐路 1 号',
} as const;

/** From a report to people on the customer's site. */
const toOnSite = (instanceId: string): readonly DeskCommand[] => [
  ...toConfirmation(instanceId).slice(0, 5),
  { type: 'requestDispatch', instanceId, actor: tier1, payload: { remote: 'impossible', reason: '网络中断' } },
  { type: 'confirmDispatch', instanceId, actor: projectManager, payload: { opinion: '须到场' } },
  {
    type: 'fillWorkOrder',
    instanceId,
    actor: projectManager,
    payload: {
      service: '更换控制器',
      assignment: {
        people: [{ person: tier1.id, tier: 'tier1' }],
        from: '2026-03-13T09:00:00+08:00',
        until: '2026-03-13T18:00:00+08:00',
      },
    },
  },
  { type: 'approveWorkOrder', instanceId, actor: technicalDirector, payload: { round: 1 } },
  {
    type: 'agreeVisit',
    instanceId,
    actor: tier1,
    payload: {
      ...{ from: '2026-03-13T09:30:00+08:00', place: '机房', by: 'telephone', lead: tier1.id },
      customerPrepares: '钥匙',
    },
  },
  {
    type: 'recordPreparation',
    instanceId,
    actor: tier1,
    payload: {
      items: (['installer', 'manual', 'patches', 'serviceRecordForm'] as const).map((item) => ({ item, version: '1' })),
    },
  },
  { type: 'departForSite', instanceId, actor: tier1 },
  { type: 'arriveOnSite', instanceId, actor: tier1 },
];

/** One that waits for change management, which has its own instance. */
const toChange = (instanceId: string): readonly DeskCommand[] => [
  ...toConfirmation(instanceId).slice(0, 5),
  { type: 'beginDiagnosis', instanceId, actor: tier1 },
  { type: 'recordDiagnosis', instanceId, actor: tier1, payload: { method: '日志', cause: '堆内存不足' } },
  {
    type: 'proposeSolution',
    instanceId,
    actor: tier1,
    payload: { description: '加大堆内存', minutesNeeded: 20, feasibility: '须重启', workaround: false },
  },
  { type: 'agreeToSolution', instanceId, actor: customer, payload: { receivedBy: 'telephone' } },
  {
    type: 'handOverToChange',
    instanceId,
    actor: tier1,
    payload: { class: 'normal', description: '加大堆内存', selfDeveloped: false },
  },
];

/** A parent with a child, and one merged into another. */
const tellOfRelations = async (desk: ServiceDesk, clock: VirtualClock): Promise<void> => {
  const [parent, child, main, same] = await Promise.all(
    ['parent', 'child', 'main', 'same'].map((name) => give(desk, clock, [report(`fixture-${name}`, '网络中断')])),
  );
  for (const instanceId of [parent, child, main, same])
    if (instanceId !== undefined) await give(desk, clock, [{ type: 'acceptIncident', instanceId, actor: tier1 }]);
  if (parent === undefined || child === undefined || main === undefined || same === undefined) return;
  const reason = '同一台交换机';
  await give(desk, clock, [
    { type: 'linkToParent', instanceId: child, actor: tier1, payload: { parent, reason } },
    { type: 'mergeIncident', instanceId: same, actor: tier1, payload: { into: main, reason } },
  ]);
  await desk.tick();
};

/**
 * What version 3 has that none had before: people on site, a hand-over to change management, relations, a drafted
 * article, and a monthly report that is planned.
 */
export const tellOfVersion3 = async (desk: ServiceDesk, clock: VirtualClock): Promise<void> => {
  const visited = await give(desk, clock, [report('fixture-visited', '控制器故障')]);
  await give(desk, clock, toOnSite(visited));
  const changed = await give(desk, clock, [report('fixture-changed', '服务器无响应')]);
  await give(desk, clock, toChange(changed));
  await desk.tick();
  await tellOfRelations(desk, clock);

  const learned = await give(desk, clock, [report('fixture-learned', '证书过期')]);
  const [confirmed, archived, unchanged] = toClosure(learned);
  const submitted: DeskCommand = {
    type: 'submitKnowledge',
    instanceId: learned,
    actor: tier1,
    payload: { title: '证书过期', solution: '更换证书', keywords: ['证书'] },
  };
  const told = [confirmed, archived, unchanged, submitted].filter((command) => command !== undefined);
  await give(desk, clock, [...toConfirmation(learned), ...told]);
  await desk.tick();
  await give(desk, clock, [
    { type: 'planReport', idempotencyKey: 'march', actor: incidentManager, payload: { month: '2026-03' } },
  ]);
};
