import type { IncidentGuard } from './incidentGuard.ts';

/** As many calls as policy asks for went unanswered. */
export const triesExhausted: IncidentGuard = {
  requirement: '5.14.d',
  label: { en: 'the calls that policy asks for were made', zh: '已达到规定的回访次数' },
  holds: (record, command) => record.followUp.attempts.length >= command.policy.followUp.tries,
};
