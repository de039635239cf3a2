import { standingAfter, type Entry } from '@statedesk/engine';
import * as z from 'zod';
import type { FilledForm } from '../../forms/fillForm.ts';
import { numbersSchema } from '../../numbering/numbersSchema.ts';

/** The running numbers of a form; `null`: not issued yet, or none is (rule R17). */
export interface FormNumbers {
  /** Of the incident it belongs to. */
  readonly incident: string | null;
  /** Of the form itself: a work order from when it is filled in, another document from when it is archived first, an article or report its one. */
  readonly own: string | null;
}

// Records of other procedures have none of it.
const numberedSchema = z.looseObject({ numbers: numbersSchema.default([]) });

/** As the instance stands now: a number is told after what is numbered came to be. */
export const formNumbers = (
  { form, number }: Pick<FilledForm, 'form' | 'number'>,
  entries: readonly Entry[],
): FormNumbers => {
  const { numbers } = numberedSchema.parse(standingAfter(entries).record);
  const workOrders = numbers.filter(({ kind }) => kind === 'workOrder');
  // An article has one number for all its versions.
  const instances = numbers.find(({ kind }) => kind === 'article' || kind === 'report');
  const own =
    form === 'workOrder' ? workOrders[number - 1] : numbers.find((one) => one.subject === `${form}.${number}`);
  return {
    incident: numbers.find(({ kind }) => kind === 'incident')?.number ?? null,
    own: (instances ?? own)?.number ?? null,
  };
};
