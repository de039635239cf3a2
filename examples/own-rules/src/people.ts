/** The people of the story. The host says who they are; the procedure says what their roles may do. */
export const hotline = { id: 'li.na', roles: ['tier1'] };
export const developer = { id: 'wang.wei', roles: ['tier2RD'] };
/** Works in the second line, and is the hospital's security officer besides. */
export const both = { id: 'sun.hao', roles: ['tier2RD', 'securityOfficer'] };
export const security = { id: 'zhou.min', roles: ['securityOfficer'] };
export const customer = { id: 'zhao.min', roles: ['customer'], party: '西湖医院' };
