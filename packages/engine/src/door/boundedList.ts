import * as z from 'zod';

/** A list whose length is asked before any of its items is: one of four billion gaps would be walked for minutes. */
export const boundedList = <Item>(item: z.ZodType<Item>, most: number): z.ZodType<Item[]> =>
  z
    .custom<readonly unknown[]>((value) => Array.isArray(value) && value.length <= most, {
      error: `expected a list of ${most} items at most`,
      params: { zh: `须为列表，至多 ${most} 项` },
    })
    .pipe(z.array(item));
