/** Who appears on the samples. The host says who they are; the procedure says what their roles may do. */
export const hotline = { id: '李娜', roles: ['tier1'] };
export const colleague = { id: '周洁', roles: ['tier1'] };
export const developer = { id: '王伟', roles: ['tier2RD'] };
export const incidentManager = { id: '孙浩', roles: ['incidentManager'] };
export const departmentManager = { id: '陈静', roles: ['departmentManager'] };
export const serviceDepartmentManager = { id: '唐峰', roles: ['serviceDepartmentManager'] };
export const projectManager = { id: '刘洋', roles: ['projectManager'] };
export const technicalDirector = { id: '高远', roles: ['technicalDirector'] };
export const archivist = { id: '徐敏', roles: ['archiveAdministrator'] };
