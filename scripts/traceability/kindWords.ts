import type { Carrier } from '@statedesk/core';
import type { Label } from '@statedesk/engine';

/** What kinds of parts are called. */
export const kindWords: Readonly<Record<Carrier['kind'], Label>> = {
  procedure: { en: 'the procedure itself', zh: '流程本身' },
  state: { en: 'state', zh: '状态' },
  transition: { en: 'transition', zh: '转换' },
  command: { en: 'command', zh: '命令' },
  roleRule: { en: 'role rule', zh: '角色规则' },
  condition: { en: 'condition', zh: '执行条件' },
  guard: { en: 'guard', zh: '守卫条件' },
  obligation: { en: 'obligation', zh: '应尽义务' },
  deadline: { en: 'deadline', zh: '期限' },
  effect: { en: 'effect', zh: '外发动作' },
  observation: { en: 'observation', zh: '查询结果' },
  lateEntry: { en: 'late entry', zh: '补录' },
  form: { en: 'form', zh: '表单' },
};
