/** An XState state value as plain JSON: a state's key, or a key for each region or child. */
export type StateValue = string | { readonly [region: string]: StateValue };
