import { instantSchema, type Instant, type Json } from '@statedesk/engine';
import * as z from 'zod';
import { nameSchema } from '../vocabulary/text.ts';

/** Where a support project keeps its configuration: an SVN path and revision, or a place in another repository (5.12.a). */
export const repositorySchema = z.strictObject({
  kind: z.enum(['svn', 'other']),
  path: z.string().min(1).max(1000),
  revision: nameSchema,
});

const entitlementSchema = z
  .strictObject({
    from: instantSchema,
    /** The first instant service is no longer owed. */
    until: instantSchema,
  })
  .refine(({ from, until }) => from < until, {
    path: ['until'],
    error: 'an entitlement ends after it begins',
    params: { zh: '服务权益的终止须晚于开始' },
  });

const siteSchema = z.string().trim().min(1).max(500);

/** A support project as a desk writes it down (2.b). A person left out is whoever holds the role. */
export const projectSchema = z.strictObject({
  name: nameSchema,
  projectManager: nameSchema.exactOptional(),
  departmentManager: nameSchema.exactOptional(),
  technicalDirector: nameSchema.exactOptional(),
  configuration: repositorySchema.exactOptional(),
  /** Left out: no end is agreed. */
  entitlement: entitlementSchema.exactOptional(),
  /** Address of the customer's site. */
  site: siteSchema.exactOptional(),
});

/** Which support project goes by this name, and who answers for it? */
export const projectQuestionSchema = z.strictObject({ ask: z.literal('project'), name: nameSchema });
export type ProjectQuestion = Readonly<z.output<typeof projectQuestionSchema>>;

const peopleSchema = z.array(nameSchema).max(20);

/** A support project as the directory answers (2.b): actor ids, any of whom may act in the role; nobody where none is named. */
export const supportProjectSchema = z.strictObject({
  name: nameSchema,
  projectManagers: peopleSchema,
  departmentManagers: peopleSchema,
  technicalDirectors: peopleSchema,
  configuration: repositorySchema.nullable(),
  /** `null`: no end is agreed. The procedure judges the time. */
  entitlement: entitlementSchema.nullable(),
  site: siteSchema.nullable(),
});
export type SupportProject = Readonly<z.output<typeof supportProjectSchema>>;

/** `project` is `null` where the directory knows none by that name. */
export const projectAnswerSchema = z.strictObject({ project: supportProjectSchema.nullable() });
export type ProjectAnswer = Readonly<z.output<typeof projectAnswerSchema>>;

/** The project in an observation; undefined where it is unknown, or was not asked for. */
export const projectIn = (answer: Json | undefined): SupportProject | undefined =>
  projectAnswerSchema.safeParse(answer).data?.project ?? undefined;

/** Whether service is owed at an instant. Instants are in UTC with milliseconds: text order is theirs. */
export const isEntitledAt = ({ entitlement }: SupportProject, at: Instant): boolean =>
  entitlement === null || (entitlement.from <= at && at < entitlement.until);
