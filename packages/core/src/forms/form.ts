import type { Label } from '@statedesk/engine';
import type * as z from 'zod';
import type { RequirementId } from '../requirements/catalogue.ts';
import type { Story } from './story.ts';

/**
 * One of the controlled documents of clause 6: what it holds, and how it is filled from what was done. Nobody enters
 * anything twice: the journal is the only source.
 */
export interface FormDefinition<Record = unknown, Schema extends z.ZodObject = z.ZodObject> {
  readonly id: string;
  /** Raised with any change of what it holds (3.1.a). */
  readonly version: number;
  readonly requirement: RequirementId;
  readonly title: Label;
  /** Sections of fields; their labels are in `formFields`. */
  readonly schema: Schema;
  /** Who signs it by hand, in order; absent: nobody does. */
  readonly signatures?: readonly Label[];
  /** The command by which it goes into the archive (5.11.a, 5.11.b); absent: it is kept otherwise. */
  readonly archivedBy?: 'archiveRecord' | 'handInWorkOrder';
  // Methods, so that a form of one record shape fits where any is taken.
  /** How many of it an instance has by now, such as one for each visit; absent: always one. */
  count?(story: Story<Record>): number;
  /** Pure. Personal values stay references. `number` says which, from 1 to the count. */
  fill(story: Story<Record>, number: number): z.output<Schema>;
}

/** Keeps the types of a form's content: what `fill` gives has to be what the schema says. */
export const defineForm =
  <Record>() =>
  <Schema extends z.ZodObject>(form: FormDefinition<Record, Schema>): FormDefinition<Record, Schema> =>
    form;
