import type { Label } from '../../definition/label.ts';
import type { Difference } from '../difference.ts';
import type { Comparison, Look } from './comparison.ts';

const rolesOf = (by: readonly string[] | 'system'): readonly string[] => (by === 'system' ? [] : by);

const named = ({ extended }: Comparison, roles: readonly string[]): Label => {
  const labels = roles.map((role) => extended.roles[role] ?? { en: role, zh: role });
  return { en: labels.map(({ en }) => en).join(', '), zh: labels.map(({ zh }) => zh).join('、') };
};

const roles: Look = (comparison) =>
  Object.entries(comparison.base.commands).flatMap(([name, { by, requirement }]): readonly Difference[] => {
    const [before, after] = [rolesOf(by), rolesOf(comparison.extended.commands[name]?.by ?? by)];
    const more = named(
      comparison,
      after.filter((role) => !before.includes(role)),
    );
    const fewer = named(
      comparison,
      before.filter((role) => !after.includes(role)),
    );
    const common = { requirement, place: `commands.${name}.by`, basis: 'structure' } as const;
    return [
      ...(more.en === ''
        ? []
        : [
            {
              ...common,
              standing: 'loosens' as const,
              message: { en: `may be given by more: ${more.en}`, zh: `可由更多角色执行：${more.zh}` },
            },
          ]),
      ...(fewer.en === ''
        ? []
        : [
            {
              ...common,
              standing: 'tightens' as const,
              message: { en: `may be given no more by: ${fewer.en}`, zh: `以下角色不再可执行：${fewer.zh}` },
            },
          ]),
    ];
  });

const conditions: Look = ({ base, extended }) =>
  Object.entries(base.commands).flatMap(([name, command]): readonly Difference[] => {
    const [before, after] = [command.conditions ?? {}, extended.commands[name]?.conditions ?? {}];
    const place = `commands.${name}.conditions`;
    const basis = 'structure' as const;
    return [
      ...Object.entries(before)
        .filter(([key]) => !Object.hasOwn(after, key))
        .map(([key, { requirement, label }]) => {
          const message = { en: `asked no more: ${label.en}`, zh: `不再要求：${label.zh}` };
          return { standing: 'loosens' as const, requirement, place: `${place}.${key}`, message, basis };
        }),
      ...Object.entries(after)
        .filter(([key, condition]) => before[key] !== condition)
        .map(([key, { requirement, label }]) => {
          const message = { en: `asked besides: ${label.en}`, zh: `另加条件：${label.zh}` };
          const standing = Object.hasOwn(before, key) ? ('undecided' as const) : ('tightens' as const);
          return { standing, requirement, place: `${place}.${key}`, message, basis };
        }),
    ];
  });

const fields: Look = ({ base, extension: { name, payloads = {} } }) =>
  Object.entries(payloads).map(([command, added]) => {
    const keys = Object.keys(added.shape).join(', ');
    const optional = added.safeParse({}).success;
    return {
      standing: optional ? ('adds' as const) : ('tightens' as const),
      requirement: base.commands[command]?.requirement ?? null,
      place: `commands.${command}.payload.extra.${name}`,
      message: optional
        ? { en: `takes more fields: ${keys}`, zh: `新增字段：${keys}` }
        : { en: `asks for more fields: ${keys}`, zh: `新增必填字段：${keys}` },
      basis: 'structure' as const,
    };
  });

/** Who may give the base's commands, what is asked of whoever does, what they say besides. */
export const commandDifferences: Look = (comparison) => [
  ...roles(comparison),
  ...conditions(comparison),
  ...fields(comparison),
];
