import type { Person } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { incidentPolicySchema } from '../../policy/incidentPolicy.ts';
import {
  customer,
  developer,
  incidentManager,
  organisation,
  projectManager,
  stranger,
  tier1,
  vendor,
} from '../../rehearsal/people.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import { blankIncident } from '../blankIncident.ts';
import { fillsForProject } from './fillsForProject.ts';
import { ownOrganisation } from './ownOrganisation.ts';
import { ownerCloses } from './ownerCloses.ts';
import { ownsMajorIncident } from './ownsMajorIncident.ts';
import { takesIntake } from './takesIntake.ts';
import { tier1Closes } from './tier1Closes.ts';
import { tierInChargeOrCustomer } from './tierInChargeOrCustomer.ts';
import { tierInChargeOrOnSite } from './tierInChargeOrOnSite.ts';
import { tierInChargeOrParent } from './tierInChargeOrParent.ts';
import { vendorOrTierInCharge } from './vendorOrTierInCharge.ts';

// Conditions that stand behind another lock: who may see an incident at all, or another condition. Each is asked alone.

const conditions = {
  ...{ fillsForProject, ownOrganisation, ownerCloses, ownsMajorIncident, takesIntake, tier1Closes },
  ...{ tierInChargeOrCustomer, tierInChargeOrOnSite, tierInChargeOrParent, vendorOrTierInCharge },
};

type By = readonly [actor: Person, record: object];

const ask = (name: keyof typeof conditions, [actor, record]: By): boolean =>
  conditions[name].holds({
    actor,
    record: { ...blankIncident, organisation, ...record },
    state: { stage: 'hotline', tier: 'tier1', lead: 'desk', followUp: 'notOwed' },
    occurredAt: '2026-03-02T01:00:00.000Z',
    ...{ payload: {}, observations: {}, policy: incidentPolicySchema.parse({}) },
  });

const declared = { majorIncident: { ...blankIncident.majorIncident, declared: { owner: 'li' } } };
const onSite = { visit: { arrivedAt: 'then', leftAt: null, participants: [{ person: 'wang', tier: 'tier2RD' }] } };
const elsewhere = { dispatch: { projectManagers: ['yang'] } };
const left = { visit: { ...onSite.visit, leftAt: 'later' } };

type Row = readonly [name: keyof typeof conditions, where: string, by: By, answer: boolean];

const rows: readonly Row[] = [
  ['tierInChargeOrOnSite', 'it is the tier that has it', [tier1, {}], true],
  ['tierInChargeOrOnSite', 'it is another tier', [developer, {}], false],
  ['tierInChargeOrOnSite', 'they are at the customer’s', [developer, onSite], true],
  ['tierInChargeOrOnSite', 'they have left', [developer, left], false],
  ['tierInChargeOrParent', 'it is the parent', [developer, { relations: { parent: { id: developer.id } } }], true],
  ['tierInChargeOrParent', 'it is another tier', [developer, { relations: { parent: null } }], false],
  ['tierInChargeOrCustomer', 'it is the customer', [customer, {}], true],
  ['tierInChargeOrCustomer', 'it is another tier', [developer, {}], false],
  ['vendorOrTierInCharge', 'it is the vendor', [vendor, {}], true],
  ['vendorOrTierInCharge', 'it is another tier', [developer, {}], false],
  ['takesIntake', 'it is tier 1', [tier1, {}], true],
  ['takesIntake', 'it is another tier', [developer, {}], false],
  ['ownOrganisation', 'it is theirs', [customer, {}], true],
  ['ownOrganisation', 'it is another’s', [stranger, {}], false],
  ['ownOrganisation', 'it is the desk', [tier1, {}], true],
  ['fillsForProject', 'tier 1 does it for them', [tier1, {}], true],
  ['fillsForProject', 'it is nobody who manages the project', [projectManager, elsewhere], false],
  ['tier1Closes', 'it is tier 1', [tier1, {}], true],
  ['tier1Closes', 'it is another', [incidentManager, {}], false],
  ['tier1Closes', 'a major one has an owner for that', [incidentManager, declared], true],
  ['ownerCloses', 'it is the owner', [tier1, declared], true],
  ['ownerCloses', 'it is another', [incidentManager, declared], false],
  ['ownerCloses', 'it is no major one', [incidentManager, {}], true],
  ['ownsMajorIncident', 'it is the owner', [tier1, declared], true],
  ['ownsMajorIncident', 'it is the incident manager', [incidentManager, declared], true],
  ['ownsMajorIncident', 'it is another', [developer, declared], false],
];

for (const id of new Set(rows.map(([name]) => conditions[name].requirement)))
  describe(`${titled(id)}: whose it is, asked alone`, () => {
    const own = rows.filter(([name]) => conditions[name].requirement === id);

    it.each(own)('%s where %s', (name, _, by, answer) => {
      expect(ask(name, by)).toBe(answer);
    });
  });
