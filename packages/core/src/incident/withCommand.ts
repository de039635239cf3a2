export { withCommand } from '../procedure/withCommand.ts';
