import type { DeskForm, FormDefinition } from '@statedesk/core';
import { parseOptions } from '@statedesk/engine';
import * as z from 'zod';
import { document } from './html/document.ts';
import { footing } from './html/footing.ts';
import { heading } from './html/heading.ts';
import { sections } from './html/sections.ts';
import { signatures } from './html/signatures.ts';
import { printOptionsSchema, type PrintOptions } from './printOptions.ts';

const described = z.looseObject({ id: z.string(), version: z.int(), schema: z.instanceof(z.ZodObject) });
const filledIn = z.looseObject({ form: z.string(), numbers: z.looseObject({}), revealed: z.json() });

// What was filled under one heading and printed under another would be a controlled document that says what nobody did.
const ofOneForm = z
  .object({ form: described, filled: filledIn })
  .refine(({ form, filled }) => form.id === filled.form, {
    path: ['filled', 'form'],
    error: 'expected what was filled of this very form',
    params: { zh: '须为同一记录单的填写结果' },
  });

/**
 * A form as a controlled document: one HTML page for A4, that a browser prints as it stands. It holds no script and loads
 * nothing; all that people wrote is escaped. At its foot are the form's version, the entry it was filled from, and the hash
 * of what it holds, which `desk.form()` gives again as long as nobody has tampered with the journal.
 *
 * @param form the definition, one of `deskForms`
 * @param filled what `desk.form()` gave for it
 * @throws InvalidOptionsError `invalid-options` for an unknown language or zone, and where another form was filled
 * @example
 * ```ts
 * const filled = await desk.form(instanceId, { form: 'remoteServiceRecord' });
 * await writeFile('record.html', printForm(deskForms.remoteServiceRecord, filled, { language: 'en' }));
 * ```
 */
export const printForm = (form: FormDefinition, filled: DeskForm, options: PrintOptions = {}): string => {
  const settings = parseOptions('printForm', printOptionsSchema, options);
  parseOptions('printForm', ofOneForm, { form, filled });
  const parts = [
    heading(form, filled, settings),
    ...sections(form.schema, filled.revealed, settings),
    signatures(form, settings),
    footing(filled, settings),
  ];
  return document(form.title[settings.language], settings.language, parts.join('\n'));
};
