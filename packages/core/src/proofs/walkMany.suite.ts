import { env } from 'node:process';
import type { Profile } from '@statedesk/engine';
import { walk } from './walk.suite.ts';
import { nothing, together, type Walked } from './walked.suite.ts';

const atOnce = 1_000;
const commands = Number(env['STATEDESK_WALK_COMMANDS'] ?? 50_000);
const firstSeed = Number(env['STATEDESK_WALK_SEED'] ?? 20_260_302);

/**
 * Walks desk after desk, each with a seed of its own, and says which where one fails. `STATEDESK_WALK_COMMANDS` says how
 * many commands, `STATEDESK_WALK_SEED` from which seed on: with both, one walk is walked again alone.
 */
export const walkMany = async (profile: Profile): Promise<Walked> => {
  let walked = nothing;
  for (let seed = firstSeed; walked.commands < commands; seed += 1) {
    const left = Math.min(atOnce, commands - walked.commands);
    const one = await walk({ seed, commands: left, profile }).catch((cause: unknown) => {
      throw new Error(`STATEDESK_WALK_SEED=${seed} STATEDESK_WALK_COMMANDS=${left}, ${profile}: ${String(cause)}`, {
        cause,
      });
    });
    walked = together(walked, one);
  }
  console.log(`${profile}, from seed ${firstSeed}: ${JSON.stringify(walked)}`);
  return walked;
};
