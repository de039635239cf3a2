import * as z from 'zod';

/** How an incident is reported (1.b, 5.1.a). */
export const channelSchema = z.enum(['telephone', 'website', 'instantMessage', 'email']);
export type Channel = z.output<typeof channelSchema>;

/** How an answer of the customer reached the desk: a channel of intake, or face to face. */
export const answerChannelSchema = z.enum([...channelSchema.options, 'inPerson']);
export type AnswerChannel = z.output<typeof answerChannelSchema>;
