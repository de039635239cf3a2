export { dueBy } from '../../procedure/deadlines/dueBy.ts';
