import * as z from 'zod';

/** How far something is solved: all 全部, part 部分, nothing 未解决. */
export const solvedExtentSchema = z.enum(['solved', 'partlySolved', 'notSolved']);
