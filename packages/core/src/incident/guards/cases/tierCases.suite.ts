import { at, by, done, earlier, later, of, type GuardCase } from './askGuard.suite.ts';

const session = (endedAt: string | null) => of({ remoteSession: { startedAt: earlier, endedAt } });
const graded = (faultGrade: string) => ({ classification: { faultGrade } });
const lead = (person: string | null) => of({ managementLead: { ground: 'dispute', since: at, person } });
const urged = (answeredAt: string | null) => of({ expediting: { since: earlier, answeredAt } });
const route = (first: string) => of({ route: { visited: [first], bounces: 0, bouncedAt: null } });

export const tierCases: readonly GuardCase[] = [
  ['startsAtRD', 'it does', by('startAtHigherTier', { tier: 'tier2RD' }), true],
  ['startsAtRD', 'it starts elsewhere', by('startAtHigherTier', { tier: 'tier2Management' }), false],
  ['startsAtRD', 'it does not start', by('closeIncident', { tier: 'tier2RD' }), false],
  ['startsAtManagement', 'it does', by('startAtHigherTier', { tier: 'tier2Management' }), true],
  ['startsAtManagement', 'it starts elsewhere', by('startAtHigherTier', { tier: 'tier2RD' }), false],
  ['recalledToTier1', 'it is', by('recallIncident', { to: 'tier1' }), true],
  ['recalledToTier1', 'it is recalled elsewhere', by('recallIncident', { to: 'tier2RD' }), false],
  ['recalledToTier1', 'it is not recalled', by('closeIncident', { to: 'tier1' }), false],
  ['recalledToRD', 'it is', by('recallIncident', { to: 'tier2RD' }), true],
  ['recalledToRD', 'it is recalled elsewhere', by('recallIncident', { to: 'tier2Management' }), false],
  ['recalledToManagement', 'it is', by('recallIncident', { to: 'tier2Management' }), true],
  ['recalledToManagement', 'it is recalled elsewhere', by('recallIncident', { to: 'tier1' }), false],

  ['held', 'somebody holds it', of({ holder: { person: 'li', since: at } }), true],
  ['held', 'nobody does', of(), false],
  ['unheld', 'it lies in a queue', of({ queue: { since: at } }), true],
  ['unheld', 'it does not', of(), false],
  ['expeditingOpen', 'nobody has answered', urged(null), true],
  ['expeditingOpen', 'somebody has', urged(at), false],
  ['expeditingOpen', 'nobody was urged', of(), false],
  ['answerAhead', 'it is to be answered later', by('expediteIncident', { answerBy: later }), true],
  ['answerAhead', 'at any time', by('expediteIncident'), true],
  ['answerAhead', 'at once', by('expediteIncident', { answerBy: at }), false],
  ['answerAhead', 'nobody is urged', by('closeIncident', { answerBy: later }), false],

  ['guidanceTried', 'it was, once', of({ guidanceAttempts: 1 }), true],
  ['guidanceTried', 'it was not', of(), false],
  ['sessionHeld', 'it is over', session(at), true],
  ['sessionHeld', 'it still runs', session(null), false],
  ['sessionHeld', 'there was none', of(), false],
  ['supportTried', 'it was tried by telephone', of({ guidanceAttempts: 1 }), true],
  ['supportTried', 'it was tried remotely', session(at), true],
  ['supportTried', 'it was examined', of({ diagnosis: done }), true],
  ['supportTried', 'nothing was tried', of(), false],
  ['judgedBeyondAbility', 'R&D shall have it', by('handOverToRD', { ground: 'beyondAbility' }), true],
  ['judgedBeyondAbility', 'management shall', by('handOverToManagement', { ground: 'beyondAbility' }), true],
  ['judgedBeyondAbility', 'it was tried', by('handOverToRD', { ground: 'triedWithoutSuccess' }), false],
  ['judgedBeyondAbility', 'it is not handed over', by('closeIncident', { ground: 'beyondAbility' }), false],
  ['handedOn', 'it was', of({ handOvers: 1 }), true],
  ['handedOn', 'it started higher', route('tier2RD'), true],
  ['handedOn', 'tier 1 has had it all the time', route('tier1'), false],

  ['callsForManagement', 'it is a dispute', by('takeLead', { ground: 'dispute' }), true],
  ['callsForManagement', 'the fault is major', by('takeLead', { ground: 'major' }, graded('high')), true],
  ['callsForManagement', 'the fault is minor', by('takeLead', { ground: 'major' }, graded('low')), false],
  ['callsForManagement', 'nobody takes the lead', by('closeIncident', { ground: 'dispute' }), false],
  ['leadReleased', 'the desk leads', of(), true],
  ['leadReleased', 'management leads', lead('he'), false],
  [
    'leadReleased',
    'it leads, and need not release it',
    { ...lead('he'), policy: { controls: { '5.5.d': false } } },
    true,
  ],
  ['leadUnclaimed', 'nobody of it has said so', lead(null), true],
  ['leadUnclaimed', 'somebody has', lead('he'), false],
  ['leadUnclaimed', 'the desk leads', of(), false],
];
