import { alwaysOpen } from '@statedesk/calendar';
import { contentHash, decide, instanceRole, unborn, type Procedure } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { roleLabels } from '../labels/roleLabels.ts';
import { noteRefusal } from '../rehearsal/refusals.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import { catalogue, type RequirementId } from '../requirements/catalogue.ts';
import { deskProcedures } from './deskProcedures.ts';
import { whoMay, type Right } from './whoMay.suite.ts';

const procedureOf = ({ procedure }: Right): Procedure => deskProcedures.find(({ id }) => id === procedure)!;
const requirementOf = (right: Right) => procedureOf(right).commands[right.command]?.requirement;
const everybody = [...Object.keys(roleLabels), instanceRole];

const calendars = { working: alwaysOpen(), always: alwaysOpen() };

/** What the procedure says to a role before it looks at anything else: the requirement of its refusal, or nothing. */
const objectionTo = (right: Right, role: string): string | undefined => {
  const procedure = procedureOf(right);
  const policy = procedure.policy.parse({});
  const pins = { policy: contentHash(policy), calendars: {} };
  const before = unborn(procedure, { id: 'a', tenant: 'default' }, pins);
  const command = { type: right.command, payload: {}, actor: { id: 'somebody', roles: [role] } };
  const { answer } = decide(procedure, before, command, { now: 0, policy, calendars, observations: {} });
  if (answer?.outcome !== 'refused' || answer.kind !== 'role') return undefined;
  noteRefusal(answer);
  return answer.requirement;
};

// Whoever may is asked for more than a role; without a payload some guards cannot even answer.
const mayBy = (right: Right, role: string): boolean => {
  try {
    return objectionTo(right, role) === undefined;
  } catch {
    return true;
  }
};

const ids = Object.keys(catalogue).filter((id): id is RequirementId =>
  whoMay.some((right) => requirementOf(right) === id),
);

for (const id of ids)
  describe(`${titled(id)}: whose it is`, () => {
    it.each(whoMay.filter((right) => requirementOf(right) === id))('$command', (right) => {
      expect(everybody.filter((role) => mayBy(right, role))).toEqual(
        everybody.filter((role) => right.roles.includes(role)),
      );
      const other = everybody.find((role) => !right.roles.includes(role));
      expect(other && objectionTo(right, other)).toBe(other && id);
    });
  });

describe('R15 who may give a command', () => {
  it('is said of every command but those of the clock', () => {
    const given = deskProcedures.flatMap(({ id, commands }) =>
      Object.entries(commands)
        .filter(([, { by }]) => by !== 'system')
        .map(([command]) => `${id} ${command}`),
    );
    expect(whoMay.map(({ procedure, command }) => `${procedure} ${command}`).toSorted()).toEqual(given.toSorted());
  });
});
