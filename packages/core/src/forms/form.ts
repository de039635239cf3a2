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
  /** Whether it goes into the archive when the service ends (5.11.a); absent: it is kept otherwise. */
  archives?(story: Story<Record>): boolean;
  // A method, so that a form of one record shape fits where any is taken.
  /** Pure. Personal values stay references. */
  fill(story: Story<Record>): z.output<Schema>;
}

/** Keeps the types of a form's content: what `fill` gives has to be what the schema says. */
export const defineForm =
  <Record>() =>
  <Schema extends z.ZodObject>(form: FormDefinition<Record, Schema>): FormDefinition<Record, Schema> =>
    form;
