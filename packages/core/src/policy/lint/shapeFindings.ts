import type { InputIssue } from '@statedesk/engine';
import type { PolicyFinding } from './policyFinding.ts';

type Place = Pick<PolicyFinding, 'rule' | 'requirement'>;

const shape: Place = { rule: 'shape', requirement: '3.1.a' };

/** Where in a policy a fault is of a rule's own making. */
const places: Readonly<Record<string, Place>> = {
  priorityMatrix: { rule: 'matrixHole', requirement: '5.2.b' },
  'followUp.warnWorkingDaysBefore': { rule: 'followUpWarning', requirement: '5.14.c' },
  'clocks.warnAt': { rule: 'warningsAscend', requirement: '1.a' },
};

const placeOf = (path: string): Place =>
  Object.entries(places).find(([place]) => path === place || path.startsWith(`${place}.`))?.[1] ?? shape;

/** A policy that does not parse, setting by setting. */
export const shapeFindings = (issues: readonly InputIssue[]): readonly PolicyFinding[] =>
  issues.map(({ path, message }): PolicyFinding => {
    const where = path.slice(1).replaceAll('/', '.');
    const setting = where === '' ? { en: 'the policy', zh: '策略' } : { en: `'${where}'`, zh: `设置“${where}”` };
    return {
      severity: 'error',
      ...placeOf(where),
      message: { en: `${setting.en} cannot be taken: ${message.en}.`, zh: `${setting.zh}无法接受：${message.zh}。` },
      change: { en: `Correct or leave out ${setting.en}.`, zh: `请更正或省略${setting.zh}。` },
    };
  });
