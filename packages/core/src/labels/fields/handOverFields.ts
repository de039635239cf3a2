import type { FieldLabel } from '@statedesk/engine';
import { field } from './field.ts';

/** What is said when a solution goes to change management, and of what became of it (5.9.d, 5.9.e). */
export const handOverFields = {
  needsChange: field(
    ['Needs a change', 'Whether change management has to implement it first'],
    ['需要变更', '是否须先由变更管理实施'],
  ),
  class: field(['Class of the change', 'How the change is treated'], ['变更类别', '变更按哪一类处理'], {
    normal: { en: 'Normal', zh: '一般' },
    major: { en: 'Major', zh: '重大' },
    emergency: { en: 'Emergency', zh: '紧急' },
  }),
  'handOverToChange.description': field(['Description', 'What is to be changed'], ['说明', '须变更的内容']),
  selfDeveloped: field(
    ['Self-developed', 'Whether code of our own is changed'],
    ['自主开发', '是否修改自主开发系统的代码'],
  ),
  codeReference: field(
    ['Code reference', 'Where the code is changed: a branch, a commit, a merge request'],
    ['代码引用', '代码修改之处：分支、提交或合并请求'],
  ),
  handOver: field(['Hand-over', 'Which hand-over of the incident it answers'], ['移交序号', '所答复的是第几次移交']),
  'recordChangeOutcome.outcome': field(['Outcome', 'What became of the change'], ['结果', '变更的结果'], {
    accepted: { en: 'Accepted', zh: '已受理' },
    implemented: { en: 'Implemented', zh: '已实施' },
    refused: { en: 'Refused', zh: '被拒绝' },
    failed: { en: 'Failed', zh: '失败' },
    rolledBack: { en: 'Rolled back', zh: '已回退' },
    withdrawn: { en: 'Withdrawn', zh: '已撤回' },
    timedOut: { en: 'Timed out', zh: '超时' },
  }),
  reference: field(['Reference', 'What it is called where it is managed'], ['编号', '在对方系统中的编号']),
  done: field(['Done', 'What was done'], ['实施情况', '做了什么']),
  'withdrawChange.ground': field(['Ground', 'Why it is withdrawn'], ['原因', '为何撤回'], {
    notNeeded: { en: 'No longer needed', zh: '不再需要' },
    timedOut: { en: 'Waited for too long', zh: '等待超时' },
  }),
} as const satisfies Readonly<Record<string, FieldLabel>>;
