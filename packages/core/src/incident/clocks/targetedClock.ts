import type { ClockAim } from '@statedesk/engine';
import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import type { CalendarName } from '../../policy/targets.ts';
import type { Grade } from '../../vocabulary/grade.ts';
import type { TargetedClock } from '../../vocabulary/incidentClock.ts';

/** Which target counts: of the priority as classified, else as estimated at intake (5.1.c), else the middle one. */
export const targetGrade = (priority: Grade | null | undefined): Grade => priority ?? 'medium';

/** What a clock runs towards by its priority, and by which calendar (1.a). The policy says how long that is. */
export const targetOf = (
  clock: TargetedClock,
  grade: Grade,
  policy: IncidentPolicy,
): { readonly calendar: CalendarName; readonly target: ClockAim } => ({
  calendar: policy.targets[grade][clock].calendar,
  target: { kind: 'policy', name: grade },
});
