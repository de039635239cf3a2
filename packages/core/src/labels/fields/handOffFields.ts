import type { FieldLabel } from '@statedesk/engine';
import { field } from './field.ts';

/** What is said between the desk and those it hands things over to (4.a, 5.12.a). */
export const handOffFields = {
  inRevision: field(
    ['In revision', 'The revision of the repository in which it is done'],
    ['更新所在版本', '配置库中完成更新的版本'],
  ),
  subject: field(['Subject', 'What the report is to be about'], ['主题', '报告的主题']),
  reference: field(['Reference', 'The number it has there'], ['对方编号', '对方系统中的编号']),
} as const satisfies Readonly<Record<string, FieldLabel>>;
