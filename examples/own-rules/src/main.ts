// One incident under a company's own rules, and what these rules make otherwise.
import { createServiceDesk, type DeskCommand } from '@statedesk/core';
import { memoryStore, type Difference, type Label } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { ownRules } from './ownRules.ts';
import { both, customer, developer, hotline, security } from './people.ts';

const clock = virtualClock('2026-09-30T09:00:00+08:00');
await using desk = await createServiceDesk({ store: memoryStore(), clock, procedure: ownRules });

const inBoth = ({ zh, en }: Label): string => `${zh} · ${en}`;
const heading = (zh: string, en: string): void => console.log(`\n## ${zh} · ${en}`);
const tell = ({ standing, requirement, place, message }: Difference): void =>
  console.log(`  ${standing.padEnd(9)} ${requirement ?? '–'}  ${place}\n            ${inBoth(message)}`);

const labels = new Map(Object.entries(ownRules.commands).map(([name, { label }]) => [name, label]));

/** Gives one command a minute after the one before, and tells what came of it. */
const step = async (command: DeskCommand<typeof ownRules.commands>): Promise<string> => {
  clock.advanceBy(60_000);
  const receipt = await desk.execute(command);
  const name = inBoth(labels.get(command.type) ?? { en: command.type, zh: command.type });
  if (receipt.outcome === 'refused')
    for (const { requirement, message } of receipt.reasons)
      console.log(`  ✗ ${name} [${requirement}] ${inBoth(message)}`);
  else console.log(`  ✓ ${name} [${receipt.requirements.join(', ')}]`);
  return receipt.instanceId;
};

heading('与原程序的差异', 'What is otherwise');
for (const difference of ownRules.extension.differences) tell(difference);
heading('偏离', 'Deviations');
for (const deviation of ownRules.extension.deviations) tell(deviation);

heading('受理与分类', 'Intake and classification');
const instanceId = await step({
  type: 'reportIncident',
  idempotencyKey: 'call-1',
  actor: hotline,
  payload: {
    channel: 'telephone',
    organisation: '西湖医院',
    contactName: '赵敏',
    telephone: '0571-8800 1234',
    cause: 'CT 停用 · the CT stands still',
    symptom: '图像无法上传 · images are not uploaded',
    priorityEstimate: 'medium',
    expectedBy: '2026-09-30T18:30:00+08:00',
    project: 'P-2026-07',
    extra: { westlake: { assetTag: 'CT-0042' } },
  },
});
const tier1 = { instanceId, actor: hotline };
const tier2 = { instanceId, actor: developer };
await step({ ...tier1, type: 'acceptIncident' });
await step({ ...tier1, type: 'recordDetails', payload: { description: '自 9 点起 · since nine' } });
await step({
  ...tier1,
  type: 'classifyIncident',
  payload: {
    classification: {
      category: 'fault',
      subcategory: 'applicationSystem',
      faultGrade: 'low',
      importance: 'important',
      urgency: 'notUrgent',
      impactScope: 'oneDepartment',
    },
    extra: { westlake: { category: 'medicalDevice' } },
  },
});
console.log(`  record.extra: ${JSON.stringify((await desk.read(instanceId)).record['extra'])}`);
console.log(`  count({ category: 'medicalDevice' }): ${await desk.count({ where: { category: 'medicalDevice' } })}`);

heading('方案须经安全官批准', 'Security approves the solution');
await step({ ...tier1, type: 'startGuidance' });
await step({ ...tier1, type: 'handOverToRD', payload: { ground: 'beyondAbility', reason: '需研发 · needs R&D' } });
await step({ ...tier2, type: 'beginDiagnosis' });
await step({
  ...tier2,
  type: 'recordDiagnosis',
  payload: { method: '比对 · comparison', cause: '证书过期 · certificate expired' },
});
await step({
  instanceId,
  actor: both,
  type: 'proposeSolution',
  payload: {
    description: '更换证书 · new certificate',
    minutesNeeded: 20,
    feasibility: '可行 · feasible',
    workaround: false,
  },
});
await step({ instanceId, actor: customer, type: 'agreeToSolution', payload: { receivedBy: 'telephone' } });
await step({ ...tier2, type: 'applySolution', payload: { summary: '证书已更换 · replaced', workaround: false } });
await step({ instanceId, actor: both, type: 'approveSolution' });
await step({ instanceId, actor: security, type: 'approveSolution' });
await step({ ...tier2, type: 'applySolution', payload: { summary: '证书已更换 · replaced', workaround: false } });
const { sound } = await desk.verify(instanceId);
console.log(`  verify: ${sound ? 'sound' : 'not sound'}`);
