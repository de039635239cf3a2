import type { Person } from '@statedesk/engine';

export const organisation = '西湖医院';

export const tier1: Person = { id: 'li', roles: ['tier1'] };
/** Of tier 1 too, and not the one who solves things: rates what others did (5.14.b). */
export const colleague: Person = { id: 'zhou', roles: ['tier1'] };
export const developer: Person = { id: 'wang', roles: ['tier2RD'] };
export const companyManagement: Person = { id: 'he', roles: ['tier2Management'] };
export const vendor: Person = { id: 'acme-7', roles: ['tier3Vendor'] };
export const incidentManager: Person = { id: 'sun', roles: ['incidentManager'] };
export const departmentManager: Person = { id: 'chen', roles: ['departmentManager'] };
export const projectManager: Person = { id: 'liu', roles: ['projectManager'] };
export const technicalDirector: Person = { id: 'gao', roles: ['technicalDirector'] };
export const archivist: Person = { id: 'xu', roles: ['archiveAdministrator'] };
export const configurationManager: Person = { id: 'pan', roles: ['configurationManager'] };
export const serviceDepartmentManager: Person = { id: 'tang', roles: ['serviceDepartmentManager'] };
export const customer: Person = { id: 'zhao', roles: ['customer'], party: organisation };
export const stranger: Person = { id: 'qian', roles: ['customer'], party: '东湖医院' };
export const changeManager: Person = { id: 'shen', roles: ['changeManager'] };
export const problemManager: Person = { id: 'tang', roles: ['problemManager'] };
