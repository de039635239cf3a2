import type { InstanceView } from '@statedesk/engine';
import { deskDuties } from '../tracing/deskDuties.ts';
import { dutyKind, rungKind } from '../tracing/duties.ts';

const names = (requirement: string, listed: readonly string[] | undefined): boolean =>
  listed?.includes(requirement) ?? false;

/** Throws where an instance owes, or has before it, what its procedure does not list under that requirement (R20). */
export const mustBeListed = ({ procedure, obligations, deadlines }: InstanceView): void => {
  const duties = deskDuties[procedure];
  const unlisted = [
    ...obligations
      .filter(({ id, requirement }) => !names(requirement, duties?.obligations[dutyKind(id)]))
      .map(({ id, requirement }) => `obligation ${id} (${requirement})`),
    ...deadlines
      .filter(({ id, rung, requirement }) => !names(requirement, duties?.deadlines[dutyKind(id)]?.[rungKind(rung)]))
      .map(({ id, rung, requirement }) => `deadline ${id}/${rung} (${requirement})`),
  ];
  if (unlisted.length > 0) throw new Error(`not in tracing/deskDuties.ts for ${procedure}: ${unlisted.join(', ')}`);
};
