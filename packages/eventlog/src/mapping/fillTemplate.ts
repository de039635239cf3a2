import type { Json, JsonObject } from '@statedesk/engine';
import { toInstant } from '@statedesk/engine';
import type { LogRow } from '../log/logRow.ts';
import { placeholder, type ObjectTemplate, type Template } from './template.ts';

/** Fills an object from a row; fields whose value the row does not know are left out. */
export const fillObject = ({ fields }: ObjectTemplate, row: LogRow): JsonObject => {
  const filled: Record<string, Json> = {};
  for (const [name, template] of Object.entries(fields)) {
    const value = fillTemplate(template, row);
    if (value !== undefined) filled[name] = value;
  }
  return filled;
};

/**
 * What a template says of a row; undefined where the row does not know it.
 *
 * @example fillTemplate({ kind: 'text', pattern: '{category}: {symptom}', columns: [] }, row) // 'Category 55: unknown'
 */
export const fillTemplate = (template: Template, row: LogRow): Json | undefined => {
  switch (template.kind) {
    case 'constant':
      return template.value;
    case 'column': {
      const text = row.values[template.column];
      if (text === undefined || template.values === undefined) return text ?? template.otherwise;
      return Object.hasOwn(template.values, text) ? template.values[text] : template.otherwise;
    }
    case 'time': {
      const at = row.times[template.column];
      return at === undefined ? undefined : toInstant(at);
    }
    case 'text':
      return template.pattern.replace(placeholder, (_, name: string) => row.values[name] ?? 'unknown');
    case 'list':
      return template.items.flatMap((item) => {
        const value = fillTemplate(item, row);
        return value === undefined ? [] : [value];
      });
    case 'object':
      return fillObject(template, row);
  }
};
