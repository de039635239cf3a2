import type { Procedure } from '@statedesk/engine';

/** A statechart that can be stepped, of one reading. */
export type Chart = Procedure['charts']['practised'];

/** Where a statechart stands: state and record. */
export type Configuration = Parameters<Chart['step']>[0];

/** A command as the machine meets it. */
export type ChartEvent = Parameters<Chart['step']>[1];

/** A transition that a command could take. */
export type Candidate = ReturnType<Chart['candidates']>[number];
