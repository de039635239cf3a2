import * as z from 'zod';

const lacks = (value: unknown, methods: readonly string[]): readonly string[] => {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return methods;
  return methods.filter((method) => typeof Reflect.get(value, method) !== 'function');
};

/** Every method of a contract that has to be there, so that none is forgotten. */
type MethodsOf<Contract> = {
  readonly [Name in keyof Contract as Contract[Name] extends (...given: never) => unknown ? Name : never]: true;
};

/**
 * Something of the host's own, such as a store or a clock: kept as it is, if it has the methods.
 * @param what for messages: `a store`, `存储`
 */
export const offering = <Contract extends object>(
  what: { readonly en: string; readonly zh: string },
  methods: MethodsOf<Contract>,
): z.ZodType<Contract, Contract> => {
  const names = Object.keys(methods);
  return z.custom<Contract>((value) => lacks(value, names).length === 0, {
    error: ({ input }) => `expected ${what.en}, an object with methods; missing: ${lacks(input, names).join(', ')}`,
    params: { zh: `须为${what.zh}，即具有下列方法的对象：${names.join('、')}` },
  });
};

/** A function of the host's own, kept as it is; what it takes and gives can't be asked beforehand. */
export const callable = <Callable extends (...given: never) => unknown>(): z.ZodType<Callable, Callable> =>
  z.custom<Callable>((value) => typeof value === 'function', {
    error: 'expected a function',
    params: { zh: '须为函数' },
  });
