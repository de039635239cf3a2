import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { isoPattern } from '../time/isoTime.ts';
import { partsNamed } from '../time/timePattern.ts';
import { calendarsSchema, deskCalendars } from './deskCalendars.ts';
import { objectTemplateSchema, templateSchema } from './template.ts';

const name = z.string().min(1);

const isZone = (zone: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
};

const namesOneDate = (pattern: string): boolean => {
  if (pattern === isoPattern) return true;
  const parts = partsNamed(pattern);
  return (
    (['year', 'month', 'day', 'hour', 'minute'] as const).every((part) => parts.includes(part)) &&
    new Set(parts).size === parts.length
  );
};

/** Which clocks the log's times were read from, and how they are written. */
const time = z.strictObject({
  zone: name.refine(isZone, 'an IANA time zone such as UTC or Asia/Shanghai'),
  pattern: name.refine(namesOneDate, 'year, month, day, hour and minute once each, as in d/M/yyyy HH:mm; or iso'),
});

/** The columns that every log must have in some form. */
const columns = z.strictObject({
  caseId: name,
  at: name,
  state: name,
  /** When the case was opened, where that is earlier than its first row. */
  openedAt: name.optional(),
  /** Its last value of each case is counted beside what the store says. */
  priority: name.optional(),
});

/** Who gives a command: an id from the row, and roles, or the role that a region's state is named after. */
const actor = z
  .strictObject({
    id: templateSchema,
    roles: z.array(name).min(1).optional(),
    roleOf: name.optional(),
  })
  .refine(({ roles, roleOf }) => (roles === undefined) !== (roleOf === undefined), 'either roles or roleOf');

/** A command and what it is filled with. */
const sending = z.strictObject({
  command: name,
  by: name,
  payload: objectTemplateSchema.optional(),
  reason: name.optional(),
  /** The log itself says that this was done, once the step's end is what the row says. Default: false. */
  recorded: z.boolean().default(false),
  /** Only for rows with one of these values. */
  only: z.strictObject({ column: name, is: z.array(name).min(1) }).optional(),
});

/** The way from one place of the procedure to another. */
const step = z.strictObject({ from: name, to: name, send: z.array(sending).min(1) });

/** What the log knows and the procedure does not take; reported under this requirement. */
const lack = z.strictObject({ requirement: name, because: name });

/** What lasts as long as the log says a state, wherever the case stands: the command that begins it, and the one that ends it. */
const lasting = z.strictObject({ begins: sending, ends: sending });

/** Where a case stands in the procedure when the log says this state. */
const state = z.strictObject({
  goal: name,
  /** Other places where such a case may stand: the clock alone leads there, and the log has no word for it. */
  also: z.array(name).min(1).optional(),
  lasting: lasting.optional(),
  lacks: lack.optional(),
});

/** What a new value in one of some columns means: the first of several commands that is taken, or what is not. */
const change = z
  .strictObject({
    columns: z.array(name).min(1),
    /** From one known value to another; from unknown to known; either; a number that grows, from 0. */
    when: z.enum(['changes', 'appears', 'appearsOrChanges', 'rises']),
    send: z.array(sending).min(1).optional(),
    lacks: lack.optional(),
    /** The place where it is sent: from one of these the case is first brought there, by the steps. */
    at: z.strictObject({ place: name, from: z.array(name).min(1) }).optional(),
  })
  .refine(({ send, lacks }) => (send === undefined) !== (lacks === undefined), 'either send or lacks');

const instant = z.iso.datetime({ offset: true });

const contract = z.strictObject({ number: name, vendor: name, domain: name, from: instant, until: instant });

const written = z.strictObject({
  format: z.literal(1),
  title: name,
  citation: name.optional(),
  time,
  /** Texts that mean “not known”, besides the empty one. */
  unknown: z.array(z.string()).default([]),
  columns,
  /** The region of the procedure whose places steps and goals name. */
  region: name.default('stage'),
  actors: z.record(name, actor),
  /** Where a case stands once its opening is replayed, before its first row. */
  opening: z.strictObject({
    goal: name,
    /** The states in which a case of the log begins; one whose first row says another lacks its first rows. Default: any. */
    states: z.array(name).min(1).optional(),
  }),
  states: z.record(name, state),
  steps: z.array(step).min(1),
  changes: z.array(change).default([]),
  /** Requirement → what to add where the procedure refuses for its sake. */
  supplies: z.record(name, sending).default({}),
  /** Contracts with vendors that the log presumes and does not hold; what core's built-in directory takes. */
  directory: z.strictObject({ contracts: z.array(contract).default([]) }).prefault({}),
  /** The desk's calendars in place of its own: documents, or names of calendars that are built in. */
  calendars: calendarsSchema.default({}),
});

/**
 * From a log's columns and states to commands of the procedure. Read by `readMapping`; its words are explained, with an
 * example to start from, in docs/replay.md.
 */
export const mappingSchema = written.transform(({ calendars, ...mapping }, context) => ({
  ...mapping,
  calendars: deskCalendars(calendars, mapping.time.zone, (path, message) =>
    context.addIssue({ code: 'custom', path: ['calendars', ...path], message }),
  ),
}));

export type Mapping = Readonly<z.output<typeof mappingSchema>>;
export type Sending = Readonly<z.output<typeof sending>>;
export type Step = Readonly<z.output<typeof step>>;
export type State = Readonly<z.output<typeof state>>;
export type Lack = Readonly<z.output<typeof lack>>;
export type ActorTemplate = Readonly<z.output<typeof actor>>;
export type Change = Readonly<z.output<typeof change>>;
