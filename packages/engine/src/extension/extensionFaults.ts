import { actionsNamed } from './checks/actionsNamed.ts';
import { commandsNamed } from './checks/commandsNamed.ts';
import { detoursMeet } from './checks/detoursMeet.ts';
import { dropsMeet } from './checks/dropsMeet.ts';
import { guardsReach } from './checks/guardsReach.ts';
import { newNames } from './checks/newNames.ts';
import { placesNamed } from './checks/placesNamed.ts';
import { schemasTakeFields } from './checks/schemasTakeFields.ts';
import type { Question } from './checks/question.ts';

const questions: readonly Question[] = [
  newNames,
  commandsNamed,
  placesNamed,
  guardsReach,
  detoursMeet,
  dropsMeet,
  actionsNamed,
  schemasTakeFields,
];

/** Where an extension does not fit its base, and no check of the definition it makes would say so. */
export const extensionFaults: Question = (extending) => questions.flatMap((question) => question(extending));
