// One incident from the first call to its follow-up. Every step is durable when its line is printed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServiceDesk, explanationLines, type IncidentCommand, type ServiceDesk } from '@statedesk/core';
import { sqliteStore } from '@statedesk/sqlite';
import { virtualClock } from '@statedesk/testing';
import { customer, departmentManager, developer, hotline } from './actors.ts';
import { both, heading, tellOwed, tellReceipt, wallClock } from './tell.ts';

const directory = mkdtempSync(join(tmpdir(), 'statedesk-'));
const clock = virtualClock('2026-09-30T14:12:00+08:00');

const openDesk = (): Promise<ServiceDesk> =>
  createServiceDesk({
    store: sqliteStore({ file: join(directory, 'desk.db') }),
    clock,
    effects: {
      notifyDepartmentManager: ({ payload }) => console.log(`  → notifyDepartmentManager ${JSON.stringify(payload)}`),
      notifySupport: ({ payload }) => console.log(`  → notifySupport ${JSON.stringify(payload)}`),
    },
  });

let desk = await openDesk();

/** Gives one command some minutes after the one before, and tells what came of it. */
const step = async (minutes: number, command: IncidentCommand): Promise<string> => {
  clock.advanceBy(minutes * 60_000);
  const receipt = await desk.execute(command);
  tellReceipt(command.type, receipt, clock.now());
  return receipt.instanceId;
};

heading({ zh: '热线受理、记录和分类', en: 'Intake, recording, classification' });
const instanceId = await step(0, {
  type: 'reportIncident',
  idempotencyKey: 'call-20260930-1412',
  actor: hotline,
  payload: {
    channel: 'telephone',
    project: 'HIS-2026',
    organisation: '西湖医院',
    contactName: '赵敏',
    telephone: '0571-8800 1234',
    cause: '门诊收费停摆 · the cashier desks stand still',
    symptom: '收费系统打印发票时报错 · the billing system fails when it prints invoices',
    priorityEstimate: 'high',
    expectedBy: '2026-09-30T18:30:00+08:00',
  },
});
const tier1 = { instanceId, actor: hotline };
const tier2 = { instanceId, actor: developer };
await step(0, { ...tier1, type: 'acceptIncident' });
await step(4, {
  ...tier1,
  type: 'recordDetails',
  payload: { description: '全部收费窗口,自 14 点起 · all desks, since 14:00' },
});
await step(1, {
  ...tier1,
  type: 'classifyIncident',
  payload: {
    classification: {
      category: 'fault',
      subcategory: 'applicationSystem',
      faultGrade: 'high',
      importance: 'important',
      urgency: 'urgent',
      impactScope: 'wholeOrganisation',
    },
  },
});
await desk.tick();
await step(6, { type: 'acknowledgeNotice', instanceId, actor: departmentManager });

heading({ zh: '热线尝试，转二线', en: 'By telephone first, then tier 2' });
await step(2, { ...tier1, type: 'startGuidance' });
await step(15, {
  ...tier1,
  type: 'recordGuidance',
  payload: {
    articles: ['KB-204'],
    advice: '重启打印服务 · restart the print service',
    result: '仍然报错 · still fails',
  },
});
await step(2, {
  ...tier1,
  type: 'handOverToRD',
  payload: { ground: 'triedWithoutSuccess', reason: '需要研发排查模板 · the template needs R&D' },
});
await desk.tick();

heading({ zh: '何时到期？为什么？', en: 'What is due when, and why?' });
const tellWhy = async (due: object | undefined): Promise<void> => {
  const key = due && 'key' in due ? String(due.key) : '';
  const explanation = await desk.explain(instanceId, key);
  for (const language of ['zh', 'en'] as const)
    for (const line of explanationLines(explanation, language)) console.log(`  ${line}`);
};
const { items } = await desk.agenda({ until: '2026-10-01T00:00:00+08:00' });
for (const { dueAt, label, requirement } of items)
  console.log(`  ${wallClock(dueAt)}  ${both(label)}  [${requirement}]`);
await tellWhy(items.find(({ rung }) => rung === 'breach'));

heading({ zh: '二线诊断', en: 'Tier 2 finds the cause' });
await step(10, { ...tier2, type: 'beginDiagnosis' });
await step(55, {
  ...tier2,
  type: 'recordDiagnosis',
  payload: {
    method: '与标准配置比对 · comparison with the standard configuration',
    cause: '发票模板版本不符 · wrong invoice template',
  },
});

heading({ zh: '方案：未备份不得实施', en: 'The solution: not before the backup' });
await step(5, {
  ...tier2,
  type: 'proposeSolution',
  payload: {
    description: '恢复模板 v7 · restore template v7',
    minutesNeeded: 20,
    feasibility: '可行 · feasible',
    workaround: false,
  },
});
await step(8, { type: 'agreeToSolution', instanceId, actor: customer, payload: { receivedBy: 'telephone' } });
const apply = {
  ...tier2,
  type: 'applySolution',
  payload: { summary: '模板已恢复 · template restored', workaround: false },
} as const;
await step(1, apply);
await step(9, {
  ...tier2,
  type: 'recordBackup',
  payload: { what: '收费数据库 · the billing database', where: 'backup-07' },
});
clock.advanceTo('2026-09-30T16:20:00+08:00');
await step(0, apply);

heading({ zh: '关闭文件，重新打开：什么也没有丢', en: 'The file is closed and opened again: nothing is lost' });
await desk.close();
desk = await openDesk();
tellOwed(await desk.read(instanceId));

heading({ zh: '客户确认、归档、关闭', en: 'Confirmation, archive, closure' });
await step(30, { ...tier2, type: 'documentResolution', payload: { steps: '1. 备份 2. 恢复模板 3. 试打发票' } });
await step(5, { ...tier1, type: 'requestConfirmation' });
await step(20, {
  type: 'confirmResolution',
  instanceId,
  actor: customer,
  payload: { receivedBy: 'telephone', satisfaction: 'satisfied' },
});
await step(5, { ...tier1, type: 'closeIncident' });
await step(1, { ...tier1, type: 'archiveRecord' });
await step(1, { ...tier1, type: 'declareConfigurationUnchanged' });
await step(3, {
  ...tier1,
  type: 'submitKnowledge',
  payload: {
    title: '发票模板版本不符 · wrong invoice template',
    solution: '恢复模板 v7 · restore template v7',
    keywords: ['发票', '打印'],
  },
});
await step(1, { ...tier1, type: 'closeIncident' });

heading({ zh: '五个工作日内回访：为什么是那一天?', en: 'A follow-up within five working days: why on that day?' });
const [warning, overdue] = await desk.deadlines(instanceId);
await tellWhy(overdue);

heading({ zh: '时钟唤醒', en: 'The clock wakes it' });
clock.advanceTo(warning?.dueAt ?? '');
const { fired } = await desk.tick();
console.log(`${wallClock(clock.now())}  ${fired} deadline executed`);
await step(30, {
  ...tier1,
  type: 'recordFollowUp',
  payload: { reached: true, satisfaction: 'satisfied', remarks: '打印正常 · prints again' },
});

heading({ zh: '日志', en: 'The journal' });
const entries = await desk.journal(instanceId);
for (const { revision, entry } of entries)
  console.log(
    `  ${String(revision).padStart(2)}  ${wallClock(entry.occurredAt)}  ${entry.command.type} (${entry.actor.id})`,
  );
const { sound, findings } = await desk.verify(instanceId);
console.log(`  verify: ${sound ? 'sound' : JSON.stringify(findings)}`);

await desk.close();
rmSync(directory, { recursive: true });
