import type { incidentCommands } from '../../incident/commands/incidentCommands.ts';
import type { IncidentRecord } from '../../incident/incidentRecord.ts';
import type { Story } from '../story.ts';
import { tellerOf } from '../story.ts';

/** An incident as its forms are filled from it. */
export type IncidentStory = Story<IncidentRecord>;

/** What was said of an incident with some of its commands. */
export const told = tellerOf<typeof incidentCommands>();
