/** What only the engine itself does to an instance (rule R4): no command of a definition is called like that. */
export const reservedCommands = ['repin', 'upgrade', 'discardEffect'] as const;

export const isReserved = (command: string): boolean => reservedCommands.some((reserved) => reserved === command);

/** The command type of the entry that pins an instance to other documents. */
export const repinCommand = 'repin' satisfies (typeof reservedCommands)[number];

/** The command type of the entry that takes an instance over to a later version of its definition. */
export const upgradeCommand = 'upgrade' satisfies (typeof reservedCommands)[number];

/** The command type of the entry that says that an effect was given up, by whom and why (rule R18). */
export const discardCommand = 'discardEffect' satisfies (typeof reservedCommands)[number];
