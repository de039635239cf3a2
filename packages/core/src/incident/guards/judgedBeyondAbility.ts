import type { IncidentGuard } from './incidentGuard.ts';

/** Tier 1 need not try what it judges beyond its ability; the reason is in the command. */
export const judgedBeyondAbility: IncidentGuard = {
  requirement: '5.5.a',
  label: {
    en: 'the incident is judged beyond the ability of this tier, with the reason',
    zh: '经判断超出本级支持能力并说明理由',
  },
  reads: ['ground'],
  holds: (_, command) =>
    (command.type === 'handOverToRD' || command.type === 'handOverToManagement') &&
    command.payload.ground === 'beyondAbility',
};
