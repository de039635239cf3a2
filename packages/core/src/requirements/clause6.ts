import { row } from './row.ts';

/** Clause 6, records: the six forms. */
export const clause6 = {
  '6.a': row('T', 'On-site Service Record', '现场服务记录单'),
  '6.b': row('T', 'Remote Service Record', '远程服务记录单'),
  '6.c': row('T', 'Project Technical Support Work Order', '项目技术支持工单'),
  '6.d': row('T', 'Knowledge Base article', '知识库条目'),
  '6.e': row('T', 'Telephone Callback Record', '电话回访记录单'),
  '6.f': row('T', 'Incident Report', '事件报告'),
} as const;
