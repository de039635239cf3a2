import type { FieldLabel } from '@statedesk/engine';
import { satisfactionLabels } from '../labels.ts';
import { field } from './field.ts';

const repositoryLabels = { svn: { en: 'Subversion', zh: 'SVN' }, other: { en: 'Another repository', zh: '其他仓库' } };

/** What is said once service is restored: documentation, archive, configuration, knowledge, follow-up (5.10 to 5.14). */
export const closingFields = {
  steps: field(['Steps', 'How it was solved, step by step'], ['解决步骤', '逐步说明如何解决']),
  satisfaction: field(
    ['Satisfaction', 'How satisfied the customer is'],
    ['满意度', '客户的满意程度'],
    satisfactionLabels,
  ),
  remarks: field(['Remarks', 'What the customer said besides'], ['备注', '客户的其他意见']),
  'giveUpFollowUp.remarks': field(['Remarks', 'How it was tried'], ['备注', '尝试回访的经过']),
  reached: field(['Reached', 'Whether the customer answered the call'], ['是否接通', '是否与客户接通']),
  complaint: field(['Complaint', 'What the customer complains of'], ['投诉内容', '客户投诉的内容']),
  correction: field(['Correction', 'What is corrected, and what was right'], ['更正', '更正的内容']),
  changes: field(
    ['Changes', 'Which attributes of configuration items have changed'],
    ['变更项', '哪些配置项属性有变化'],
  ),
  'changes.item': field(['Configuration item', 'Which one'], ['配置项', '配置项名称']),
  'changes.attribute': field(['Attribute', 'What of it has changed'], ['属性', '变化的属性']),
  'changes.oldValue': field(['Old value', 'What it was'], ['原值', '变化前的值']),
  'changes.newValue': field(['New value', 'What it is now'], ['新值', '变化后的值']),
  repository: field(['Repository', 'Where the project’s configuration is kept'], ['配置库', '项目配置的存放处']),
  'repository.kind': field(['Kind', 'What kind of repository'], ['类型', '配置库的类型'], repositoryLabels),
  'repository.path': field(['Path', 'The path in it'], ['路径', '库中的路径']),
  'repository.revision': field(['Revision', 'The revision in which it is updated'], ['版本', '更新所在的版本']),
  title: field(['Title', 'What the article is called'], ['标题', '文章的标题']),
  solution: field(['Solution', 'What solves it'], ['解决方案', '解决的办法']),
  keywords: field(['Keywords', 'By which it is found'], ['关键词', '检索用词']),
  article: field(['Article', 'The knowledge base article that has it already'], ['文章', '已有该方案的知识库文章']),
} as const satisfies Readonly<Record<string, FieldLabel>>;
