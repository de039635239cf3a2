import type { DeskCommand, IncidentCommand, ServiceDesk } from '@statedesk/core';
import type { VirtualClock } from '@statedesk/testing';

const tier1 = { id: 'li.na', roles: ['tier1'] };
const rd = { id: 'wang.wei', roles: ['tier2RD'] };
const customer = { id: 'zhao.min', roles: ['customer'], party: '西湖医院' };

const classification = {
  category: 'fault',
  subcategory: 'applicationSystem',
  faultGrade: 'low',
  importance: 'important',
  urgency: 'notUrgent',
  impactScope: 'oneDepartment',
} as const;

/** Somebody calls about a symptom. */
export const report = (key: string, symptom: string): IncidentCommand => ({
  type: 'reportIncident',
  idempotencyKey: key,
  actor: tier1,
  subjects: { contact: `contact:${key}` },
  payload: {
    channel: 'telephone',
    organisation: '西湖医院',
    contactName: '赵敏',
    telephone: '0571-8800 1234',
    cause: '收费窗口排队',
    symptom,
    priorityEstimate: 'medium',
    project: 'HIS-2026',
    unknown: { expectedBy: '客户未说明' },
  },
});

/** From the report to the customer's confirmation, in the fewest steps. */
export const toConfirmation = (instanceId: string): readonly IncidentCommand[] => [
  { type: 'acceptIncident', instanceId, actor: tier1 },
  { type: 'recordDetails', instanceId, actor: tier1, payload: { description: '自九点起' } },
  { type: 'classifyIncident', instanceId, actor: tier1, payload: { classification } },
  { type: 'startGuidance', instanceId, actor: tier1 },
  {
    type: 'recordGuidance',
    instanceId,
    actor: tier1,
    payload: { articles: ['KB-204'], advice: '重启打印服务', result: '已恢复' },
  },
  { type: 'applySolution', instanceId, actor: tier1, payload: { summary: '重启后恢复', workaround: false } },
  { type: 'documentResolution', instanceId, actor: tier1, payload: { steps: '重启打印服务' } },
  { type: 'requestConfirmation', instanceId, actor: tier1 },
];

/** What is left between confirmation and closure. */
export const toClosure = (instanceId: string): readonly IncidentCommand[] => [
  { type: 'confirmResolution', instanceId, actor: customer, payload: { receivedBy: 'telephone' } },
  { type: 'archiveRecord', instanceId, actor: tier1 },
  { type: 'declareConfigurationUnchanged', instanceId, actor: tier1 },
  { type: 'declareNothingNew', instanceId, actor: tier1, payload: { reason: 'Known for years' } },
  { type: 'closeIncident', instanceId, actor: tier1 },
];

/** Gives commands one after another, a minute apart; a refusal ends the story. */
export const give = async (
  desk: ServiceDesk,
  clock: VirtualClock,
  commands: readonly DeskCommand[],
): Promise<string> => {
  let instanceId = '';
  for (const command of commands) {
    clock.advanceBy(60_000);
    const receipt = await desk.execute(command);
    if (receipt.outcome === 'refused') throw new Error(`${command.type}: ${JSON.stringify(receipt.reasons)}`);
    instanceId = receipt.instanceId;
  }
  return instanceId;
};

const startWaiting = (instanceId: string): IncidentCommand => ({
  type: 'startWaiting',
  instanceId,
  actor: tier1,
  payload: { reason: 'customer', note: '请客户提供截图' },
});

/** One whose customer is reminded by a worker that overslept, one whose answer annuls a reminder when it is entered late. */
const tellOfWaiting = async (desk: ServiceDesk, clock: VirtualClock): Promise<void> => {
  const waits = await give(desk, clock, [report('fixture-waits', '扫码枪无反应')]);
  const answered = await give(desk, clock, [report('fixture-answered', '标签打歪')]);
  for (const instanceId of [waits, answered])
    await give(desk, clock, [...toConfirmation(instanceId).slice(0, 4), startWaiting(instanceId)]);
  const received = new Date(clock.now() + 60_000).toISOString();
  clock.advanceBy(3 * 24 * 60 * 60_000);
  await desk.tick();
  await give(desk, clock, [
    {
      type: 'endWaiting',
      instanceId: answered,
      actor: tier1,
      occurredAt: received,
      payload: { reason: 'customer', outcome: '截图已收到' },
    },
  ]);
};

/**
 * What a fixture store holds: an incident just reported, one with tier 2, one awaiting confirmation with a fired
 * warning, one closed, two that waited for their customers, and one whose contact was erased.
 */
export const tellStory = async (desk: ServiceDesk, clock: VirtualClock): Promise<void> => {
  await give(desk, clock, [report('fixture-reported', '无法登录')]);

  const withTier2 = await give(desk, clock, [report('fixture-tier2', '打印发票时报错')]);
  await give(desk, clock, toConfirmation(withTier2).slice(0, 5));
  await give(desk, clock, [
    {
      type: 'handOverToRD',
      instanceId: withTier2,
      actor: tier1,
      payload: { ground: 'triedWithoutSuccess', reason: '模板' },
    },
    { type: 'beginDiagnosis', instanceId: withTier2, actor: rd },
  ]);

  await tellOfWaiting(desk, clock);

  const awaiting = await give(desk, clock, [report('fixture-awaiting', '报表打不开')]);
  await give(desk, clock, toConfirmation(awaiting));

  const closed = await give(desk, clock, [report('fixture-closed', '密码过期')]);
  await give(desk, clock, [...toConfirmation(closed), ...toClosure(closed)]);

  await give(desk, clock, [report('fixture-erased', '键盘失灵')]);
  await desk.erasePersonal('contact:fixture-erased', 'dpo', 'asked by the customer');

  // Of both solved incidents the follow-up is due in five working days, and the one that awaits confirmation goes on without
  // it then: the warning fires, the rest does not.
  clock.advanceBy(6.5 * 24 * 60 * 60_000);
  await desk.tick();
};
