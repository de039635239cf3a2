import type { IncidentGuard } from './incidentGuard.ts';

/** Nothing is left unasked: each piece is given, or asked for and unknown. */
export const intakeComplete: IncidentGuard = {
  requirement: '1.e',
  label: {
    en: 'every piece of the intake is given, or marked as asked and unknown',
    zh: '受理信息齐全，或已注明询问而未知',
  },
  holds: (record) => Object.values(record.intake).every(({ standing }) => standing !== 'missing'),
};
