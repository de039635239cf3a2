/** Listens on a channel until it is stopped, and tells of what it hears and of what it may have missed. */
export type Listen = (channel: string, tell: () => void) => { readonly stop: () => void };
