import type { IncidentCommand, IncidentCommandName } from './incidentCommand.ts';

const about = { instanceId: 'incident-1', actor: { id: 'li', roles: ['tier1'] } };
const { actor } = about;
const judged = { importance: 'important', urgency: 'urgent', impactScope: 'oneUser' } as const;

// 1.j: the type of a command decides what else it has.
[
  { type: 'reportIncident', idempotencyKey: 'call-1', actor, payload: { channel: 'telephone' } },
  { type: 'acceptIncident', ...about },
  { type: 'giveUpFollowUp', ...about },
  { type: 'turnAway', ...about, payload: { reason: 'not ours' } },
] satisfies IncidentCommand[];

const report = { type: 'reportIncident', actor, payload: { channel: 'telephone' } } as const;
// @ts-expect-error a command that creates needs a key
report satisfies IncidentCommand;

const unexplained = { type: 'turnAway', ...about } as const;
// @ts-expect-error a reason is asked for
unexplained satisfies IncidentCommand;

const fault = { category: 'fault', subcategory: 'serverHardware', ...judged } as const;
const ungraded = { type: 'classifyIncident', ...about, payload: { classification: fault } } as const;
// @ts-expect-error a fault has a fault grade
ungraded satisfies IncidentCommand;

// @ts-expect-error the clock's commands are nobody's to send (R15)
'markFollowUpOverdue' satisfies IncidentCommandName;
