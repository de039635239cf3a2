import { DBOS } from '@dbos-inc/dbos-sdk';
import type { Pool } from 'pg';

/** Workflows of DBOS, each by an id that was not used before. */
export interface DbosWorkflows {
  readonly run: (ids: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * A workflow with one step for each text, whose result the text is. DBOS writes down the workflow, and every step's result
 * as it ends; that is the least that it does for a workflow of so many steps.
 */
export const dbosWorkflows = async (pool: Pool, steps: readonly string[]): Promise<DbosWorkflows> => {
  const incident = DBOS.registerWorkflow(
    async (): Promise<number> => {
      let written = 0;
      for (const [index, text] of steps.entries())
        written += (await DBOS.runStep(() => Promise.resolve(text), { name: `step ${index + 1}` })).length;
      return written;
    },
    { name: 'incident' },
  );
  DBOS.setConfig({
    name: 'bench',
    systemDatabasePool: pool,
    systemDatabaseSchemaName: 'bench_dbos',
    logLevel: 'error',
  });
  await DBOS.launch();
  const runOne = async (workflowID: string): Promise<void> => {
    const handle = await DBOS.startWorkflow(incident, { workflowID })();
    await handle.getResult();
  };
  return {
    run: async (ids) => {
      await Promise.all(ids.map(runOne));
    },
    close: () => DBOS.shutdown(),
  };
};
