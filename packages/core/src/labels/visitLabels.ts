import type { Label } from '@statedesk/engine';

/** Why it is not solved remotely (5.6.a). */
export const remoteStandingLabels = {
  tried: { en: 'Tried', zh: '已尝试' },
  refused: { en: 'The customer refused', zh: '客户不同意' },
  impossible: { en: 'Impossible', zh: '无法远程' },
} satisfies Readonly<Record<string, Label>>;

/** What is taken along to the customer (5.7.b). */
export const preparationLabels = {
  installer: { en: 'Latest installer', zh: '最新安装程序' },
  manual: { en: 'User manual', zh: '用户手册' },
  patches: { en: 'Latest patches', zh: '最新升级补丁' },
  serviceRecordForm: { en: 'On-site service record form', zh: '现场服务记录单' },
} satisfies Readonly<Record<string, Label>>;

/** Why a visit failed (5.7.d). */
export const failureLabels = {
  customerAbsent: { en: 'The customer was absent', zh: '客户不在' },
  accessRefused: { en: 'Access was refused', zh: '不予进入' },
  partMissing: { en: 'A part was missing', zh: '缺少部件' },
  other: { en: 'Something else', zh: '其他' },
} satisfies Readonly<Record<string, Label>>;

/** How far it was solved when they left (6.a). */
export const onSiteResultLabels = {
  solved: { en: 'Solved', zh: '全部解决' },
  partlySolved: { en: 'Partly solved', zh: '部分解决' },
  notSolved: { en: 'Not solved', zh: '未解决' },
} satisfies Readonly<Record<string, Label>>;
