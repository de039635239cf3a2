import type { FieldLabel } from '@statedesk/engine';
import { field } from './field.ts';

const ends = {
  done: { en: 'Done', zh: '已完成' },
  dropped: { en: 'Dropped', zh: '已取消' },
  carriedOver: { en: 'Carried over', zh: '顺延' },
};

/** What is said of the process itself: its problems and what is done about them (3.1.d). */
export const processFields = {
  clause: field(['Clause', 'Which clause of the procedure it concerns'], ['条款', '涉及本流程的哪一条']),
  foundIn: field(['Found in', 'At what it was found: a review, an audit'], ['发现之处', '在何处发现，如评审、审计']),
  'recordProcessProblem.description': field(['Problem', 'What is wrong'], ['问题', '存在什么问题']),
  'recordProcessProblem.incident': field(['Incident', 'At which incident it showed'], ['事件', '在哪一事件中发现']),
  proposal: field(['Proposal', 'What could be done about it'], ['建议', '可采取的改进']),
  decision: field(['Decision', 'What was decided, and why'], ['决定', '决定的内容与理由']),
  'actions.withinWorkingDays': field(
    ['Within working days', 'Counted from the day after the decision'],
    ['完成期限（工作日）', '自决定次日起的工作日数'],
  ),
  'completeProcessAction.number': field(['Number', 'Which action is done'], ['编号', '已完成的措施编号']),
  'dropProcessAction.number': field(['Number', 'Which action is dropped'], ['编号', '取消的措施编号']),
  date: field(['Date', 'When it is held; with the offset from UTC'], ['日期', '召开的时刻，须带时区偏移']),
  former: field(['Former review', 'The review that it follows up'], ['上次回顾', '所跟踪的上次回顾']),
  months: field(['Months', 'The months whose reports are reviewed'], ['月份', '所回顾的月度报告月份']),
  followedUp: field(
    ['Followed up', 'What became of each open action of the former review'],
    ['上次措施', '上次回顾各项未完成措施的去向'],
  ),
  'followedUp.number': field(['Number', 'Which action'], ['编号', '措施编号']),
  'followedUp.how': field(['Standing', 'What became of it'], ['去向', '该措施的去向'], ends),
  'followedUp.remark': field(['Remark', 'What was done, or why not'], ['说明', '完成情况或原因']),
  'followedUp.owner': field(['Owner', 'Who does it from now on'], ['责任人', '今后由谁完成']),
  'followedUp.withinWorkingDays': field(
    ['Within working days', 'Counted from the day after this review'],
    ['完成期限（工作日）', '自本次回顾次日起的工作日数'],
  ),
  'completeServiceReviewAction.number': field(['Number', 'Which action is done'], ['编号', '已完成的措施编号']),
  'registerDocument.kind': field(
    ['Kind', 'processDefinition, recordTemplate, or what you call it'],
    ['文件类别', '流程定义 processDefinition、记录模板 recordTemplate 或自定义类别'],
  ),
  'draftReport.summary': field(['Summary', 'What the month was like, in short'], ['概述', '当月情况概要']),
  'draftProcessReport.summary': field(['Summary', 'What the month was like, in short'], ['概述', '当月情况概要']),
  'reviewReport.remarks': field(['Remarks', 'What the review found'], ['备注', '审核意见']),
  'acknowledgeReport.remarks': field(['Remarks', 'What there is to say of it'], ['备注', '签收意见']),
  'acknowledgeProcessReport.remarks': field(['Remarks', 'What there is to say of it'], ['备注', '签收意见']),
  'registerDocument.title': field(['Title', 'What the document is called'], ['标题', '文件名称']),
  'registerDocument.number': field(['Number', 'The company’s own number for it'], ['文件编号', '公司自编的文件编号']),
  'registerDocument.reference': field(['Reference', 'Where the text lies'], ['存放处', '正文存放的位置']),
  'reviseDocument.reference': field(['Reference', 'Where the text lies'], ['存放处', '正文存放的位置']),
  sha256: field(
    ['Hash', 'sha256: and the hex digest of the text as it lies there'],
    ['内容哈希', '正文的 SHA-256，形如 sha256:…'],
  ),
  change: field(['Change', 'What is changed, and why'], ['修订内容', '修订了什么、为何修订']),
  describes: field(
    ['Describes', 'The procedure or form of the desk that it describes'],
    ['描述对象', '所描述的流程或记录单'],
  ),
  'describes.what': field(['What', 'A procedure or a form'], ['对象类型', '流程或记录单'], {
    procedure: { en: 'Procedure', zh: '流程' },
    form: { en: 'Form', zh: '记录单' },
  }),
  'describes.id': field(['Name', 'Its name, such as incident'], ['名称', '其标识，如 incident']),
  'describes.version': field(['Version', 'Which version of it'], ['版本', '其版本号']),
} as const satisfies Readonly<Record<string, FieldLabel>>;
