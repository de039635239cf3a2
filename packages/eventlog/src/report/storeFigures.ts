import type { Catalogue } from '@statedesk/engine';
import type { Mapping } from '../mapping/mapping.ts';
import { monthRange } from '../time/months.ts';
import { countFound } from './countFound.ts';
import { noPriority, type Opened } from './opened.ts';

/** What the store says, by counting what it finds. */
export interface StoreFigures {
  readonly incidents: number;
  /** Incidents by stage. */
  readonly stages: Readonly<Record<string, number>>;
  /** By month of the report and the source's priority, for the months and priorities of the file. */
  readonly opened: Opened;
  /** Follow-ups by where they stand. */
  readonly followUps: Readonly<Record<string, number>>;
}

interface Counting {
  readonly catalogue: Pick<Catalogue, 'find'>;
  readonly mapping: Mapping;
  readonly tenant: string;
}

const countEach = async (
  values: readonly string[],
  count: (value: string) => Promise<number>,
): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const value of values) {
    const found = await count(value);
    if (found > 0) counts[value] = found;
  }
  return counts;
};

const countOpened = async ({ catalogue, mapping, tenant }: Counting, file: Opened): Promise<Opened> => {
  const opened: Record<string, Record<string, number>> = {};
  for (const [month, priorities] of Object.entries(file))
    opened[month] = await countEach(Object.keys(priorities), (priority) =>
      countFound(catalogue, {
        tenant,
        where: {
          reportedAt: monthRange(month, mapping.time.zone),
          externalPriority: priority === noPriority ? null : priority,
        },
      }),
    );
  return opened;
};

/** Asks the store for the figures that the file has as well, and where its incidents and follow-ups stand. */
export const storeFigures = async (
  counting: Counting,
  file: Opened,
  places: { readonly stages: readonly string[]; readonly followUps: readonly string[] },
): Promise<StoreFigures> => {
  const { catalogue, tenant } = counting;
  const by = (fact: string, values: readonly string[]): Promise<Record<string, number>> =>
    countEach(values, (value) => countFound(catalogue, { tenant, where: { [fact]: value } }));
  return {
    incidents: await countFound(catalogue, { tenant }),
    stages: await by('stage', places.stages),
    opened: await countOpened(counting, file),
    followUps: await by('followUp', places.followUps),
  };
};
