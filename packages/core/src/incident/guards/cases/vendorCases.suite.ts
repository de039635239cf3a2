import { at, by, earlier, later, of, seeing, type GuardCase } from './askGuard.suite.ts';

const vendor = { name: 'Hengtai', domain: 'storage', contract: 'HT-7', since: at };
const assistance = { vendor: 'Hengtai', domain: 'storage', contract: 'HT-7', since: at };
const involved = (...parties: readonly (readonly [name: string, until: string | null])[]) => ({
  furtherParties: parties.map(([name, until]) => ({ name, until })),
});
const lent = { party: 'Lanxin' };
const contract = (from: string, until: string) => ({
  contracts: { contracts: [{ number: 'HT-7', vendor: 'Hengtai', domain: 'storage', from, until }] },
});

export const vendorCases: readonly GuardCase[] = [
  ['withVendor', 'one has it', of({ vendor }), true],
  ['withVendor', 'one helps', of({ assistance }), false],
  ['assisted', 'one helps', of({ assistance }), true],
  ['assisted', 'one has it', of({ vendor }), false],
  ['vendorInvolved', 'one has it', of({ vendor }), true],
  ['vendorInvolved', 'one helps', of({ assistance }), true],
  ['vendorInvolved', 'there is none', of(), false],
  ['unassisted', 'there is none', of(), true],
  ['unassisted', 'one has it', of({ vendor }), false],
  ['unassisted', 'one helps', of({ assistance }), false],

  ['partyAbsent', 'nobody is in', by('drawInParty', lent), true],
  ['partyAbsent', 'another is in', by('drawInParty', lent, involved(['Ruike', null])), true],
  ['partyAbsent', 'it was in before', by('drawInParty', lent, involved(['Lanxin', earlier])), true],
  ['partyAbsent', 'it is in', by('drawInParty', lent, involved(['Lanxin', null])), false],
  ['partyAbsent', 'it is in again', by('drawInParty', lent, involved(['Lanxin', earlier], ['Lanxin', null])), false],
  ['partyAbsent', 'nobody is drawn in', by('closeIncident', lent), false],
  ['partyPresent', 'it is in', by('releaseParty', lent, involved(['Lanxin', null])), true],
  ['partyPresent', 'it is in again', by('releaseParty', lent, involved(['Lanxin', earlier], ['Lanxin', null])), true],
  ['partyPresent', 'it was in before', by('releaseParty', lent, involved(['Lanxin', earlier])), false],
  ['partyPresent', 'another is in', by('releaseParty', lent, involved(['Ruike', null])), false],
  ['partyPresent', 'nobody is released', by('closeIncident', lent, involved(['Lanxin', null])), false],

  ['contractInForce', 'it is handed over', seeing(contract(earlier, later), by('handOverToVendor')), true],
  ['contractInForce', 'help is asked for', seeing(contract(at, later), by('askAssistance')), true],
  ['contractInForce', 'it has just run out', seeing(contract(earlier, at), by('handOverToVendor')), false],
  ['contractInForce', 'there is none', seeing({ contracts: { contracts: [] } }, by('handOverToVendor')), false],
  ['contractInForce', 'nobody was asked', by('handOverToVendor'), false],
  ['contractInForce', 'no vendor is called', seeing(contract(earlier, later)), false],
];
