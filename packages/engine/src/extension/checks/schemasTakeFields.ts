import { withExtra } from '../withExtra.ts';
import type { Question } from './question.ts';

/** Fields can only be added to objects. */
export const schemasTakeFields: Question = ({ base, extension: { name, fields, payloads = {} } }) => [
  ...(fields && !withExtra(base.record, name, fields.schema, 'always')
    ? [{ place: 'fields', message: "the base's record is no object that fields could be added to" }]
    : []),
  ...Object.entries(payloads)
    .filter(([command, added]) => {
      const { payload } = base.commands[command] ?? {};
      return payload && !withExtra(payload, name, added, 'whereGiven');
    })
    .map(([command]) => ({
      place: `payloads.${command}`,
      message: 'its payload is no object that fields could be added to',
    })),
];
