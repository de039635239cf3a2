import { CalendarError, compileCalendar } from '@statedesk/calendar';
import { InvalidOptionsError, type EpochMilliseconds } from '@statedesk/engine';
import type { Directory } from '../directory/directory.ts';
import { incidentPolicySchema } from '../policy/incidentPolicy.ts';
import { lintPolicy } from '../policy/lint/lintPolicy.ts';
import type { DeskCalendars } from '../policy/lint/lintSubject.ts';
import type { PolicyFinding } from '../policy/lint/policyFinding.ts';

/** What a desk is about to open with: documents as they came. */
export interface Opening {
  readonly policy: unknown;
  readonly calendars: { readonly working: unknown; readonly always: unknown };
  readonly directory: Directory;
  readonly now: EpochMilliseconds;
}

const compiled = ({ working, always }: Opening['calendars']): DeskCalendars | undefined => {
  try {
    return { working: compileCalendar(working), always: compileCalendar(always) };
  } catch (cause) {
    if (cause instanceof CalendarError) return undefined;
    throw cause;
  }
};

const refuse = (errors: readonly PolicyFinding[]): never => {
  const listed = errors.map(({ message, change }) => `${message.en} ${change.en}`).join(' ');
  throw new InvalidOptionsError(`createServiceDesk cannot work with this policy: ${listed}`, {
    of: 'createServiceDesk',
    issues: errors.map(({ requirement, message }) => ({ path: '/policy', message, requirement })),
  });
};

/**
 * The warnings of a policy that can work. Documents that do not parse are the engine's to refuse, by name.
 *
 * @throws InvalidOptionsError where the linter finds an error
 */
export const soundPolicy = ({ policy, calendars, directory, now }: Opening): readonly PolicyFinding[] => {
  const desk = compiled(calendars);
  const { data: parsed } = incidentPolicySchema.safeParse(policy ?? {});
  if (desk === undefined || parsed === undefined) return [];
  const findings = lintPolicy(parsed, desk, directory.data, now);
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? refuse(errors) : findings;
};
