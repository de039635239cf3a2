import { row } from './row.ts';

/** Clause 1, purpose: what the procedure wants to achieve. */
export const clause1 = {
  '1.a': row('R', 'Restoring service quickly is measured', '恢复服务的速度可衡量'),
  '1.b': row('T', 'Intake channels', '受理渠道'),
  '1.c': row('T', 'Status can be traced at any moment', '状态随时可追溯'),
  '1.d': row('T', 'The customer confirms, satisfaction is recorded', '客户确认解决并记录满意度'),
  '1.e': row('T', 'Recorded by form, with nothing left unasked', '按表单记录,缺项须注明'),
  '1.f': row('T', 'Classified by category, priority and impact scope', '按类别、优先级、影响范围分类'),
  '1.g': row(
    'T',
    'Analysis is recorded, escalation is possible wherever work is done',
    '记录分析诊断,处理中随时可升级',
  ),
  '1.h': row('T', 'Every incident is watched to its end', '每个事件跟踪到结束'),
  '1.i': row('T', 'The service is reviewed regularly', '定期服务回顾'),
  '1.j': row('T', 'One service interface', '统一的服务接口'),
  '1.k': row('T', 'Within affordable cost', '成本受控'),
  '1.l': row(
    'T',
    'Control: one responsible holder, steered by the incident manager',
    '事件受控:责任人明确,负责人可调度',
  ),
} as const;
