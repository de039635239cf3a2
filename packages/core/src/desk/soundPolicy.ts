import { CalendarError, compileCalendar } from '@statedesk/calendar';
import { InvalidOptionsError, parseOptions, parseWith, type EpochMilliseconds } from '@statedesk/engine';
import * as z from 'zod';
import type { Directory } from '../directory/directory.ts';
import { directoryDataSchema } from '../directory/directoryData.ts';
import { incidentPolicySchema } from '../policy/incidentPolicy.ts';
import { findingsIn } from '../policy/lint/lintPolicy.ts';
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

// The directory is the host's own object: only what it says of itself as data is read here.
const heldAgainst = z.object({
  ports: z.object({
    directory: z
      .custom<Directory>()
      .transform(({ data }): unknown => ({ data }))
      .pipe(z.object({ data: directoryDataSchema.prefault({}) })),
  }),
});

/**
 * The warnings of a policy that can work. Documents that do not parse are the engine's to refuse, by name.
 *
 * @throws InvalidOptionsError where the linter finds an error, and for a directory whose data has another shape
 */
export const soundPolicy = ({ policy, calendars, directory, now }: Opening): readonly PolicyFinding[] => {
  const { ports } = parseOptions('createServiceDesk', heldAgainst, { ports: { directory } });
  const desk = compiled(calendars);
  const { value: parsed } = parseWith(incidentPolicySchema, policy);
  if (desk === undefined || parsed === undefined) return [];
  const findings = findingsIn({ policy: parsed, calendars: desk, directory: ports.directory.data, from: now });
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? refuse(errors) : findings;
};
