import { incidentProcedure, type IncidentCommandName } from '@statedesk/core';
import { flattenStates, type InstanceView, type Label, type Receipt, type StateValue } from '@statedesk/engine';

const time = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2026-09-28 09:12`, on the desk's own wall clock. */
export const wallClock = (instant: string | number): string => time.format(new Date(instant));

export const both = ({ zh, en }: Label): string => `${zh} · ${en}`;

export const heading = (label: Label): void => console.log(`\n## ${both(label)}`);

const stageLabel = (state: StateValue): string => {
  const path = (value: StateValue): string =>
    typeof value === 'string'
      ? value
      : Object.entries(value)
          .map(([key, below]) => `${key}.${path(below)}`)
          .join();
  const stage = typeof state === 'string' ? state : path(state['stage'] ?? '');
  const found = flattenStates(incidentProcedure.structure).find((one) => one.path.join('.') === `stage.${stage}`);
  return found?.label ? both(found.label) : stage;
};

/** One step: when, what, where the incident then stands, by which requirements; or why not, and what instead. */
export const tellReceipt = (type: IncidentCommandName, receipt: Receipt, now: number): void => {
  const { label } = incidentProcedure.commands[type];
  if (receipt.outcome !== 'refused') {
    console.log(`${wallClock(now)}  ✓ ${both(label)}`);
    console.log(`                    → ${stageLabel(receipt.state)}  [${receipt.requirements.join(', ')}]`);
    return;
  }
  console.log(`${wallClock(now)}  ✗ ${both(label)}`);
  for (const { requirement, message } of receipt.reasons)
    console.log(`                    ${requirement}: ${both(message)}`);
  console.log('                    可改为 · instead:');
  for (const one of receipt.instead) console.log(`                      - ${both(one.label)} [${one.requirement}]`);
};

/** What is owed and what falls due. */
export const tellOwed = ({ obligations, deadlines }: InstanceView): void => {
  for (const { requirement, label, standing } of obligations)
    if (standing === 'owed') console.log(`  ${requirement}: ${both(label)}`);
  for (const { id, rung, requirement, dueAt } of deadlines)
    console.log(`  ${requirement}: ${id}, ${rung} → ${wallClock(dueAt)}`);
};
