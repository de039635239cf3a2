import * as z from 'zod';

/** What another function of ours or the engine's made, told by the parts that are read of it. */
export const madeBy = <Made>(maker: string, shape: z.ZodType) =>
  z.custom<Made>((value) => shape.safeParse(value).success, {
    error: `expected what '${maker}' returns`,
    params: { zh: `须为 ${maker} 的返回值` },
  });
