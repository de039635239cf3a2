/** What the paper itself says, beside the words of the forms. */
export const words = {
  empty: { en: '—', zh: '—' },
  yes: { en: 'Yes', zh: '是' },
  no: { en: 'No', zh: '否' },
  erased: { en: 'erased', zh: '已删除' },
  concealed: { en: 'not shown', zh: '不予显示' },
  none: { en: 'None', zh: '无' },
  documentNumber: { en: 'Document number', zh: '文档编号' },
  classification: { en: 'Classification', zh: '密级' },
  version: { en: 'Form version', zh: '表单版本' },
  through: { en: 'Filled from entries up to', zh: '依据日志条目截至' },
  archived: { en: 'As archived', zh: '与归档一致' },
  received: { en: 'Received', zh: '档案管理员签收' },
  shelfmark: { en: 'Shelfmark', zh: '档案号' },
  hash: { en: 'Content', zh: '内容摘要' },
  date: { en: 'Date', zh: '日期' },
} as const;
