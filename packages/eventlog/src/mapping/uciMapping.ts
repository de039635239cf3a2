import json from './uci.json' with { type: 'json' };

/**
 * The mapping for the *Incident management process enriched event log*, as JSON: what `readMapping` reads, and a start
 * for mappings of other logs. Its choices are explained in docs/replay.md.
 *
 * Source of the log: https://doi.org/10.24432/C57S4H
 */
export const uciMapping: unknown = json;
