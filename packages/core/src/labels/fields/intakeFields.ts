import type { FieldLabel } from '@statedesk/engine';
import {
  categoryLabels,
  channelLabels,
  gradeLabels,
  impactScopeLabels,
  importanceLabels,
  subcategoryLabels,
  urgencyLabels,
} from '../labels.ts';
import { field } from './field.ts';

/** What is said when an incident comes in, and how it is classified (5.1, 5.2). */
export const intakeFields = {
  channel: field(
    ['Channel', 'How it came in, or how the customer was reached'],
    ['渠道', '受理或联系所用的渠道'],
    channelLabels,
  ),
  'addAffectedUser.channel': field(['Channel', 'How they are told'], ['渠道', '通知所用的渠道'], channelLabels),
  organisation: field(
    ['Customer organisation', 'The organisation the incident is reported for'],
    ['单位名称', '报告事件的客户单位'],
  ),
  contactName: field(['Contact', 'Who can be asked about it'], ['联系人', '可就此事联系的人']),
  telephone: field(['Telephone', 'Where the contact can be called'], ['电话号码', '联系人的电话']),
  cause: field(
    ['Cause', 'What disturbs the customer’s business, or why it happened'],
    ['原因', '影响业务的情况，或事件的起因'],
  ),
  symptom: field(['Symptom', 'What shows, in the customer’s own words'], ['故障现象', '客户所见的现象']),
  priorityEstimate: field(
    ['Estimated priority', 'A first estimate, before it is classified'],
    ['优先级初判', '分类之前的初步判断'],
    gradeLabels,
  ),
  expectedBy: field(
    ['Expected by', 'When the customer expects it solved; with the offset from UTC'],
    ['期望解决时间', '客户期望解决的时刻，须带时区偏移'],
  ),
  unknown: field(
    ['Asked and unknown', 'What was asked for in vain: piece of the intake, and why'],
    ['询问而未知', '已询问仍未知的项目及原因'],
  ),
  project: field(['Support project', 'The project under which service is given'], ['支持项目', '所属的售后支持项目']),
  external: field(['Other system', 'Where the incident is kept besides'], ['外部系统', '事件同时登记在何处']),
  'external.system': field(['System', 'The other system’s name'], ['系统名称', '外部系统的名称']),
  'external.number': field(['Number', 'Its number there'], ['编号', '在该系统中的编号']),
  'external.priority': field(
    ['Priority there', 'Its priority in that system’s words'],
    ['来源优先级', '该系统所给的优先级'],
  ),
  externalPriority: field(
    ['Priority there', 'Its priority in the other system’s words'],
    ['来源优先级', '外部系统所给的优先级'],
  ),
  'recordDetails.description': field(
    ['Details', 'What the customer said on the telephone'],
    ['详情', '电话询问所得的详情'],
  ),
  classification: field(
    ['Classification', 'Category, importance, urgency and impact'],
    ['分类', '类别、重要性、紧急度与影响范围'],
  ),
  category: field(['Category', 'What kind of incident it is'], ['类别', '事件的类别'], categoryLabels),
  subcategory: field(['Subcategory', 'Which part of the category'], ['子类', '类别中的细分'], subcategoryLabels),
  faultGrade: field(
    ['Fault grade', 'How grave it is: high and medium are major'],
    ['故障等级', '高、中级为重大故障'],
    gradeLabels,
  ),
  importance: field(
    ['Importance', 'How much the business depends on it'],
    ['重要性', '对业务的重要程度'],
    importanceLabels,
  ),
  urgency: field(['Urgency', 'How soon it has to be over'], ['紧急度', '需多快解决'], urgencyLabels),
  impactScope: field(['Impact', 'How many are disturbed'], ['影响范围', '受影响的范围'], impactScopeLabels),
  follows: field(
    ['Follows', 'The closed incident that this one comes after'],
    ['前一事件', '本事件所接续的已关闭事件'],
  ),
  into: field(['Into', 'The incident it is merged into'], ['并入', '并入的目标事件']),
  parent: field(
    ['Parent', 'The incident of the same cause that is solved first'],
    ['父事件', '同一起因、先行解决的事件'],
  ),
  month: field(['Month', 'The month reported on, such as 2026-09'], ['月份', '所报告的月份，如 2026-09']),
  referredTo: field(['Referred to', 'Who is responsible instead'], ['转介', '应由谁受理']),
} as const satisfies Readonly<Record<string, FieldLabel>>;
