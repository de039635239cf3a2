import type { Instance } from '../decide/instance.ts';

/** The documents an instance is pinned to: the hash of its policy, calendar name → hash (rule R4). */
export type Pins = Pick<Instance, 'policy' | 'calendars'>;

/** Whether two instances, or an instance and an entry, are pinned to the same documents. */
export const samePins = (left: Pins, right: Pins): boolean => {
  const names = Object.keys(left.calendars);
  return (
    left.policy === right.policy &&
    names.length === Object.keys(right.calendars).length &&
    names.every((name) => left.calendars[name] === right.calendars[name])
  );
};

/** How the pins of a definition's instances begin: what a document is to one procedure it need not be to another. */
export const pinPrefix = ({ procedure, version }: Pick<Instance, 'procedure' | 'version'>): string =>
  `${procedure}@${version} `;

/**
 * An instance's pins as a store keeps them, to find it by: `incident@1 policy sha256:…`,
 * `incident@1 calendar working sha256:…`. Stored, so the form does not change.
 */
export const pinTexts = (instance: Pick<Instance, 'procedure' | 'version'> & Pins): readonly string[] => [
  `${pinPrefix(instance)}policy ${instance.policy}`,
  ...Object.entries(instance.calendars).map(([name, hash]) => `${pinPrefix(instance)}calendar ${name} ${hash}`),
];
