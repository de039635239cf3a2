import type { Actor } from '@statedesk/engine';
import { isStaffRole } from '../vocabulary/role.ts';

/** What the desk does among itself is seen by the desk's own people alone (R15). */
export const visibleToStaff = (_: unknown, actor: Actor): boolean => actor.roles.some(isStaffRole);
