import { procedureSchema, parseWith, type Procedure } from '@statedesk/engine';
import type * as z from 'zod';
import { incidentProcedure } from '../incident/incidentProcedure.ts';
import type { Commands } from '../procedure/procedureCommand.ts';
import { deskProcedures } from './deskProcedures.ts';

/** The incident procedure with a company's own rules in it, as `extendProcedure` returns it (rule R20). */
export type OwnRules<Incident extends Commands> = Omit<Procedure, 'commands' | 'policy' | 'record'> & {
  readonly commands: Incident;
  readonly policy: Procedure['policy'];
  readonly record: Procedure['record'];
};

const isOnIncident = ({ id, extension }: Procedure): boolean =>
  id === incidentProcedure.id && extension?.base.id === incidentProcedure.id;

/** Own rules at the desk's door: an extension of the incident procedure that kept its id. */
export const ownRulesSchema = procedureSchema.refine(isOnIncident, {
  error: "expected 'extendProcedure(incidentProcedure, …)' without another id",
  params: { zh: '须为 extendProcedure(incidentProcedure, …) 的结果，且未改 id' },
});

/** The procedures of a desk, own rules last: incidents of the procedure as it is go on beside those under a company's own rules. */
export const proceduresWith = (own: z.output<typeof ownRulesSchema> | undefined): readonly Procedure[] =>
  own ? [...deskProcedures, own] : deskProcedures;

/** A policy with what own rules say where the host leaves something out; as it came where it does not parse. */
export const policyUnder = (own: z.output<typeof ownRulesSchema> | undefined, policy: unknown = {}): unknown =>
  own ? (parseWith(own.policy, policy).value ?? policy) : policy;
