import * as z from 'zod';
import type { ProcedureDefinition } from '../definition/procedureDefinition.ts';
import { isJsonObject } from '../json/json.ts';
import type { Extending } from './extension.ts';

// What the host says comes first, setting by setting; lists whole.
const underneath = (given: unknown, defaults: unknown): unknown => {
  if (given === undefined) return defaults;
  if (!isJsonObject(given) || !isJsonObject(defaults)) return given;
  const names = [...new Set([...Object.keys(defaults), ...Object.keys(given)])];
  return Object.fromEntries(names.map((name) => [name, underneath(given[name], defaults[name])]));
};

/** The base's policy, with what an extension says where the host leaves something out. */
export const extendedPolicy = ({ base, extension: { policyDefaults } }: Extending): ProcedureDefinition['policy'] =>
  policyDefaults === undefined ? base.policy : z.preprocess((given) => underneath(given, policyDefaults), base.policy);
