import * as z from 'zod';

/** Figures by name, in groups. */
export interface Figures {
  readonly [name: string]: number | Figures;
}

export const figuresSchema: z.ZodType<Figures> = z.record(
  z.string(),
  z.lazy(() => z.union([z.number(), figuresSchema])),
);

const counts = z.record(z.string(), z.number());
const opened = z.record(z.string(), counts);
const tallies = z.record(z.string(), z.object({ count: z.number() }));

/** What `pnpm replay --json` prints, as far as its figures go. */
const resultSchema = z.object({
  rows: z.object({ taken: z.number(), deviating: z.number(), decidedBefore: z.number(), quiet: z.number() }),
  file: z.object({ rows: z.number(), usable: z.number(), leftOut: z.number(), cases: z.number(), opened }),
  store: z.object({ incidents: z.number(), stages: counts, followUps: counts, opened }),
  faults: tallies,
  deviations: tallies,
});
type Result = z.output<typeof resultSchema>;

const countsOf = (all: Result['faults']): Figures =>
  Object.fromEntries(Object.entries(all).map(([name, { count }]) => [name, count]));

const total = (all: Result['faults']): number => Object.values(all).reduce((sum, { count }) => sum + count, 0);

type Opened = Result['file']['opened'];

const cellsOf = (opened: Opened): readonly (readonly [month: string, priority: string, cases: number])[] =>
  Object.entries(opened).flatMap(([month, priorities]) =>
    Object.entries(priorities).map(([priority, cases]) => [month, priority, cases] as const),
  );

/** Months and priorities in which the file and the store do not say the same. */
const cellsThatDiffer = (file: Opened, store: Opened): number =>
  cellsOf(file).filter(([month, priority, cases]) => store[month]?.[priority] !== cases).length +
  cellsOf(store).filter(([month, priority]) => file[month]?.[priority] === undefined).length;

/** The facts of a replay's result, without what depends on the machine. @throws ZodError where it is no such result */
export const figuresOf = (printed: unknown): Figures => {
  const { file, store, rows, deviations, faults } = resultSchema.parse(printed);
  return {
    rows: { read: file.rows, usable: file.usable, leftOut: file.leftOut, ...rows },
    cases: file.cases,
    incidents: store.incidents,
    stages: store.stages,
    followUps: store.followUps,
    opened: store.opened,
    cellsThatDiffer: cellsThatDiffer(file.opened, store.opened),
    deviations: countsOf(deviations),
    deviationsInAll: total(deviations),
    faults: countsOf(faults),
    faultsInAll: total(faults),
  };
};
