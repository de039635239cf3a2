import type { Label } from '../../definition/label.ts';
import { flattenStates } from '../../statechart/structure.ts';
import { statePlace } from '../../definition/checks/check.ts';
import type { Difference } from '../difference.ts';
import { toPlace } from '../statePaths.ts';
import type { Look } from './comparison.ts';

const added = (place: string, requirement: string | null, what: Label, name: Label): Difference => ({
  standing: 'adds',
  requirement,
  place,
  message: { en: `${what.en}: ${name.en}`, zh: `${what.zh}：${name.zh}` },
  basis: 'structure',
});

const words = {
  command: { en: 'a new command', zh: '新增命令' },
  role: { en: 'a new role', zh: '新增角色' },
  effect: { en: 'a new effect', zh: '新增外发动作' },
  state: { en: 'a new state', zh: '新增状态' },
  field: { en: 'a new field of the record', zh: '记录新增字段' },
  fact: { en: 'found and counted by', zh: '检索字段' },
} as const;

const states: Look = ({ base, extended }) => {
  const known = new Set(flattenStates(base.structure).map(({ path }) => toPlace(path)));
  return flattenStates(extended.structure)
    .filter(({ path }) => !known.has(toPlace(path)))
    .map((state) =>
      added(statePlace(state), state.requirement, words.state, state.label ?? { en: state.key, zh: state.key }),
    );
};

/** What is new and stands beside the base's own: roles, fields, commands, states, effects, facts. */
export const additions: Look = (comparison) => {
  const { name: extensionName, roles = {}, fields, commands = {}, effects = {}, facts = {} } = comparison.extension;
  return [
    ...Object.entries(roles).map(([name, label]) => added(`roles.${name}`, null, words.role, label)),
    ...Object.keys(fields?.schema.shape ?? {}).map((name) =>
      added(`record.extra.${extensionName}.${name}`, null, words.field, { en: name, zh: name }),
    ),
    ...Object.entries(commands).map(([name, { requirement, label }]) =>
      added(`commands.${name}`, requirement, words.command, label),
    ),
    ...states(comparison),
    ...Object.entries(effects).map(([name, { requirement, label }]) =>
      added(`effects.${name}`, requirement, words.effect, label),
    ),
    ...Object.entries(facts).map(([name, { label }]) => added(`facts.${name}`, null, words.fact, label)),
  ];
};
