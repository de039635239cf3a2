import * as z from 'zod';

/** More than every date of the years reckoned with. */
const most = 100_000;

/** A list whose length is asked before any of its items is: one of a billion gaps would fill the memory with issues. */
export const boundedList = <Item extends z.ZodType>(item: Item) =>
  z
    .custom<z.input<Item>[]>((value) => Array.isArray(value) && value.length <= most, `a list of ${most} at most`)
    .pipe(z.array(item));
