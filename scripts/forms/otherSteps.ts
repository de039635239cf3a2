import { departmentManager, developer, hotline, incidentManager, serviceDepartmentManager } from './people.ts';
import type { Step } from './sampleDesk.ts';

const content = {
  summary: '阵列控制器失效后备用控制器无法接管',
  details: '主控制器失效时，如备用控制器固件低于标准配置，则不会自动接管，收费系统打印发票报 ERR-5021。',
  keywords: ['阵列', '控制器', '固件', 'ERR-5021'],
  scope: 'HIS 8.x，阵列 A 系列',
  solution:
    '1. 备份收费数据库。\n2. 更换失效的控制器。\n3. 将两台控制器固件升级到标准配置版本。\n4. 恢复双控并压测三十分钟。',
  category: 'fault',
};

/** An article that was returned once, published, and written anew. */
export const articleSteps = (sourceIncident: string): readonly Step[] => [
  ['2026-03-05T11:00', hotline, 'draftArticle', { ...content, solution: '更换控制器并升级固件。', sourceIncident }],
  ['2026-03-05T11:05', hotline, 'submitArticle', { reviewers: ['王伟'] }],
  ['2026-03-05T13:20', developer, 'returnArticle', { round: 1, reason: '请写明升级步骤与压测时间' }],
  ['2026-03-05T13:40', hotline, 'reviseArticle', content],
  ['2026-03-05T13:45', hotline, 'submitArticle', { reviewers: ['王伟'] }],
  ['2026-03-05T14:10', developer, 'publishArticle', { round: 2, remark: '步骤完整' }],
];

const reportOf = (month: string, day: string, summary: string): readonly Step[] => [
  [`${day}T08:30`, incidentManager, 'planReport', { month }],
  [`${day}T09:00`, incidentManager, 'draftReport', { summary }],
  [`${day}T10:00`, departmentManager, 'reviewReport', { remarks: '数据已核对' }],
  [`${day}T10:30`, incidentManager, 'sendReport'],
  [`${day}T15:00`, serviceDepartmentManager, 'acknowledgeReport', { remarks: '已阅，继续压降响应超时' }],
];

/** The report of the month with the visits. */
export const marchReport = reportOf('2026-03', '2026-04-01', '本月一起硬件故障，两次上门后解决。');

/** The next month's, which is held against it. */
export const aprilReport = reportOf('2026-04', '2026-05-06', '本月以咨询为主，一起响应超时，已在周会上复盘。');

/** Small incidents of April, of which one was answered late. */
export const aprilSteps: readonly (readonly Step[])[] = (['03', '10', '17', '24'] as const).map((day, index) => [
  [
    `2026-04-${day}T09:00`,
    hotline,
    'reportIncident',
    {
      channel: index % 2 === 0 ? 'email' : 'website',
      project: 'HIS-2026',
      organisation: '西湖医院',
      symptom: '报表口径咨询',
    },
  ],
  [`2026-04-${day}T${index === 1 ? '14:00' : '09:10'}`, hotline, 'acceptIncident'],
]);
