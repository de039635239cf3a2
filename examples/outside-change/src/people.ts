/** The people of the story. The host says who they are; the procedure says what their roles may do. */
export const hotline = { id: 'li.na', roles: ['tier1'] };
