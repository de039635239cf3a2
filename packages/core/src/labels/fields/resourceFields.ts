import type { FieldLabel } from '@statedesk/engine';
import { field } from './field.ts';

const kindLabels = { staff: { en: 'Support staff', zh: '支持人员' }, equipment: { en: 'Equipment', zh: '设备' } };

/** What is asked for of company management (5.5.c). */
export const resourceFields = {
  items: field(['Items', 'What is asked for, one by one'], ['申请项', '逐项列出所需']),
  'items.kind': field(['Kind', 'People or things'], ['类型', '人员或设备'], kindLabels),
  'items.what': field(['What', 'Which skill, which device'], ['内容', '所需的技能或设备']),
  'items.quantity': field(['Quantity', 'How many'], ['数量', '所需数量']),
  purpose: field(['Purpose', 'What it is needed for'], ['用途', '用于何事']),
  neededBy: field(['Needed by', 'By when; with the offset from UTC'], ['需用时间', '何时之前需要，须带时区偏移']),
  incident: field(['Incident', 'The incident it is for'], ['事件', '为哪一事件申请']),
  provided: field(['Provided', 'What was provided'], ['已提供', '实际提供的资源']),
} as const satisfies Readonly<Record<string, FieldLabel>>;
