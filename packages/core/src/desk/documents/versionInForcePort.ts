import type { Port, Procedure } from '@statedesk/engine';
import { versionInForceQuestionSchema, type VersionInForceQuestion } from '../../controlledDocument/documentSubject.ts';
import { deskForms } from '../../forms/deskForms.ts';

const forms = Object.values(deskForms);

const versionOf = (procedures: readonly Procedure[], { what, id }: VersionInForceQuestion): number | null => {
  const known: readonly { readonly id: string; readonly version: number }[] = what === 'form' ? forms : procedures;
  const versions = known.filter((one) => one.id === id).map(({ version }) => version);
  return versions.length === 0 ? null : Math.max(...versions);
};

/** Which version of a procedure, or of a form, the desk goes by: that of what it runs (3.1.a, rule R5). */
export const versionInForcePort =
  (procedures: readonly Procedure[]): Port =>
  (question) =>
    Promise.resolve({ version: versionOf(procedures, versionInForceQuestionSchema.parse(question)) });
