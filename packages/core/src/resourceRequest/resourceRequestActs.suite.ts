import { act } from '../rehearsal/acts.suite.ts';
import { companyManagement } from '../rehearsal/people.suite.ts';

const items: readonly [{ readonly kind: 'staff'; readonly what: string; readonly quantity: number }] = [
  { kind: 'staff', what: 'Database administrator', quantity: 2 },
];
export const asked = {
  items: [...items, { kind: 'equipment' as const, what: 'Loan server', quantity: 1 }],
  purpose: 'The migration needs a night shift',
  approvers: [companyManagement.id],
};
export const requested = act('requestResources', { ...asked, incident: 'incident/default/1', project: 'HIS' });
export const approved = act('approveResources', { round: 1 }, companyManagement);
export const rejected = act('rejectResources', { round: 1, reason: 'Nobody is free' }, companyManagement);
export const revised = act('reviseResources', { ...asked, items: [...items] });
export const withdrawn = act('withdrawResources', { reason: 'Solved otherwise' });
export const provided = act('provideResources', { provided: 'Two people from Friday on' }, companyManagement);
