import type { DeskForm, FormDefinition } from '@statedesk/core';
import { parseOptions } from '@statedesk/engine';
import { document } from './html/document.ts';
import { footing } from './html/footing.ts';
import { heading } from './html/heading.ts';
import { sections } from './html/sections.ts';
import { signatures } from './html/signatures.ts';
import { printOptionsSchema, type PrintOptions } from './printOptions.ts';

/**
 * A form as a controlled document: one HTML page for A4, that a browser prints as it stands. It holds no script and loads
 * nothing; all that people wrote is escaped. At its foot are the form's version, the entry it was filled from, and the hash
 * of what it holds, which `desk.form()` gives again as long as nobody has tampered with the journal.
 *
 * @param form the definition, one of `deskForms`
 * @param filled what `desk.form()` gave for it
 * @throws InvalidOptionsError for an unknown language or zone
 * @example
 * ```ts
 * const filled = await desk.form(instanceId, { form: 'remoteServiceRecord' });
 * await writeFile('record.html', printForm(deskForms.remoteServiceRecord, filled, { language: 'en' }));
 * ```
 */
export const printForm = (form: FormDefinition, filled: DeskForm, options: PrintOptions = {}): string => {
  const settings = parseOptions('printForm', printOptionsSchema, options);
  const parts = [
    heading(form, filled, settings),
    ...sections(form.schema, filled.revealed, settings),
    signatures(form, settings),
    footing(filled, settings),
  ];
  return document(form.title[settings.language], settings.language, parts.join('\n'));
};
