import type { Label } from '@statedesk/engine';

/** The roles of the procedure, as people call them. */
export const roleLabels = {
  customer: { en: 'Customer', zh: '客户' },
  tier1: { en: 'Tier 1 support', zh: '一线支持' },
  tier2RD: { en: 'Tier 2: R&D', zh: '二线·研发中心' },
  tier2Management: { en: 'Tier 2: company management', zh: '二线·公司管理层' },
  tier3Vendor: { en: 'Tier 3: vendor', zh: '三线·外部供应商' },
  incidentManager: { en: 'Incident manager', zh: '事件管理负责人' },
  departmentManager: { en: 'Department manager', zh: '部门经理' },
  serviceDepartmentManager: { en: 'Technical service department manager', zh: '技术服务部经理' },
  projectManager: { en: 'Project manager', zh: '项目经理' },
  technicalDirector: { en: 'Technical director', zh: '技术总监' },
  onSiteLead: { en: 'On-site lead', zh: '故障现场负责人' },
  archiveAdministrator: { en: 'Archive administrator', zh: '档案管理员' },
  changeManager: { en: 'Change manager', zh: '变更管理负责人' },
  problemManager: { en: 'Problem manager', zh: '问题管理负责人' },
  configurationManager: { en: 'Configuration manager', zh: '配置管理负责人' },
} as const satisfies Readonly<Record<string, Label>>;
