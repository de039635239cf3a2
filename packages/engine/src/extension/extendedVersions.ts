import type { ProcedureDefinition } from '../definition/procedureDefinition.ts';
import type { Upgrade } from '../definition/upgrade.ts';
import type { Extending } from './extension.ts';
import { fieldsOf, withFieldsOf, withoutFieldsOf } from './ownFields.ts';

type Versions = Pick<ProcedureDefinition, 'id' | 'version' | 'factsVersion'> & {
  readonly upgrades: Readonly<Record<string, Upgrade>>;
};

// 3001 is the first version of an extension on version 3 of its base: more than any version of the base will have, and
// less than the first on version 4.
const line = 1_000;
const composed = (base: number, own: number): number => base * line + own;

/** How many extensions a version counts: 3 none, 3001 one. */
const depth = (version: number): number => Math.floor((String(version).length - 1) / 3);

// The base's part as the base takes it over; the extension's own as the extension does, or blank where it had none.
const upgradeFrom =
  ({ base, extension }: Extending, from: number, own: number): Upgrade =>
  (instance) => {
    const ofBase = { ...instance, record: withoutFieldsOf(extension, instance.record) };
    const carried = from === base.version ? undefined : base.upgrades?.[String(from)]?.(ofBase);
    const { record, state } = carried ?? ofBase;
    if (!extension.fields) return { record, state };
    const before = fieldsOf(extension, instance.record);
    const known = own === extension.version ? before : extension.upgrades?.[String(own)]?.(before, instance);
    const others = withFieldsOf(extension, record, known ?? extension.fields.blank);
    return { record: { ...record, ...others }, state };
  };

const ownVersions = ({ extension: { fields, version, upgrades = {} } }: Extending): readonly number[] => [
  ...(fields ? Object.keys(upgrades).map(Number) : Array.from({ length: version - 1 }, (_, index) => index + 1)),
  version,
];

const upgradesOf = (extending: Extending): Versions['upgrades'] => {
  const { base, extension } = extending;
  const bases = [...Object.keys(base.upgrades ?? {}).map(Number), base.version];
  const ofBase = (extension.id ?? base.id) === base.id ? bases.map((from) => [from, 0, from] as const) : [];
  const ofOwn = bases
    .filter((from) => depth(from) === depth(base.version))
    .flatMap((from) => ownVersions(extending).map((own) => [from, own, composed(from, own)] as const))
    .filter(([, , version]) => version !== composed(base.version, extension.version));
  return Object.fromEntries(
    [...ofBase, ...ofOwn].map(([from, own, version]) => [String(version), upgradeFrom(extending, from, own)]),
  );
};

/**
 * What an extended procedure is called: its own line of versions on each version of its base, with a way to it from every
 * earlier one of both.
 */
export const extendedVersions = (extending: Extending): Versions => {
  const { base, extension } = extending;
  return {
    id: extension.id ?? base.id,
    version: composed(base.version, extension.version),
    factsVersion: extension.facts ? composed(base.factsVersion, extension.version) : base.factsVersion,
    upgrades: upgradesOf(extending),
  };
};
