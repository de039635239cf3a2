/** A rung without its number: `reminder3` is a reminder like the others. */
export const rungKind = (rung: string): string => rung.replace(/\d+$/, '');
