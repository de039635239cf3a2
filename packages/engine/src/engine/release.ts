import { parseQuestion, readingSchema } from '../door/parseQuestion.ts';
import { unknownInstance } from './loadInstance.ts';
import type { EngineParts } from './parts.ts';

/** Lets an instance that was set aside go on (rule R19). @throws InvalidQueryError, UnknownInstanceError, store errors */
export const release = async (parts: EngineParts, asked: string): Promise<void> => {
  const { instanceId } = parseQuestion(readingSchema, { instanceId: asked });
  if (!(await parts.store.setAside(instanceId, null))) throw unknownInstance(instanceId);
};
