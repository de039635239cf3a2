/** The people of the story. The host says who they are; the procedure says what their roles may do. */
export const hotline = { id: 'li.na', roles: ['tier1'] };
export const developer = { id: 'wang.wei', roles: ['tier2RD'] };
export const departmentManager = { id: 'chen.gang', roles: ['departmentManager'] };
export const customer = { id: 'zhao.min', roles: ['customer'], party: '西湖医院' };
