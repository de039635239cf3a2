type Named = Readonly<Record<string, unknown>>;

/** The same names, each with what is made of what stands under it. */
export function overEach<Given extends Named, Made>(
  given: Given,
  make: (each: Given[keyof Given], name: string) => Made,
): { readonly [Name in keyof Given]: Made };
export function overEach(given: Named, make: (each: unknown, name: string) => unknown): Named {
  return Object.fromEntries(Object.entries(given).map(([name, each]) => [name, make(each, name)]));
}
