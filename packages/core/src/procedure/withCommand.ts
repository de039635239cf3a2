/**
 * Hands the command at hand to an action: `actions: withCommand('setClassification')`. A change of the record that
 * expects another command than the transition takes does not compile.
 */
export const withCommand = <const Action extends string>(type: Action) => ({
  type,
  params: <Command>({ event }: { readonly event: Command }): Command => event,
});
