import { blankIncident } from '../../blankIncident.ts';
import { by, earlier, later, of, seeing, type GuardCase } from './askGuard.suite.ts';

const costs = (estimated: number, approvedUpTo: number | null, ceiling: number | null = 1_000_000) => ({
  record: { spending: { ...blankIncident.spending, estimated, approvedUpTo } },
  policy: { cost: { ceiling } },
});
const works = (effortMinutes: number, perHour: number | null, spent = 0) => ({
  record: { spending: { ...blankIncident.spending, spent, estimated: 999_900, effortMinutes } },
  policy: { cost: { ceiling: 1_000_000, perHour } },
});
const round = (approvers: readonly string[]) => ({
  spending: { ...blankIncident.spending, approval: { round: 2, approvers, barred: [] } },
});
const standsIn = { substitutes: { substitutes: [{ absent: 'he', substitute: 'li', from: earlier, until: later }] } };
const asksOf = (...approvers: readonly string[]) => by('requestCostApproval', { approvers });

export const costCases: readonly GuardCase[] = [
  ['aboveCeiling', 'it costs more', costs(1_000_001, null), true],
  ['aboveCeiling', 'it costs as much', costs(1_000_000, null), false],
  ['aboveCeiling', 'there is none', costs(1_000_001, null, null), false],
  ['aboveCeiling', 'it is approved', costs(1_000_001, 1_000_001), false],
  ['aboveCeiling', 'less is approved', costs(1_000_002, 1_000_001), true],
  ['costAffordable', 'it costs as much as it may', costs(1_000_000, null), true],
  ['costAffordable', 'as much is approved', costs(5_000_000, 5_000_000), true],
  ['costAffordable', 'less is approved', costs(5_000_000, 4_999_999), false],
  ['costAffordable', 'nothing is', costs(5_000_000, null), false],
  ['costAffordable', 'there is no ceiling', costs(5_000_000, null, null), true],
  ['costAffordable', 'an hour is worked', works(60, 100), true],
  ['costAffordable', 'a minute more is', works(61, 100), false],
  ['costAffordable', 'work costs nothing', works(6_000, null), true],
  ['costAffordable', 'as much is spent as may be', works(0, null, 100), true],
  ['costAffordable', 'more is', works(0, null, 101), false],

  ['costApproverAnswers', 'they approve', by('approveCost', { round: 2 }, round(['li'])), true],
  ['costApproverAnswers', 'they reject', by('rejectCost', { round: 2 }, round(['li'])), true],
  ['costApproverAnswers', 'they stand in', seeing(standsIn, by('approveCost', { round: 2 }, round(['he']))), true],
  ['costApproverAnswers', 'another was asked', by('approveCost', { round: 2 }, round(['he'])), false],
  ['costApproverAnswers', 'the round is over', by('approveCost', { round: 1 }, round(['li'])), false],
  ['costApproverAnswers', 'nobody was asked', by('approveCost', { round: 2 }), false],
  ['costApproverAnswers', 'nothing is answered', by('closeIncident', { round: 2 }, round(['li'])), false],
  ['inPolicyCurrency', 'it is', by('recordCost', { currency: 'CNY' }), true],
  ['inPolicyCurrency', 'it is another', by('recordCost', { currency: 'EUR' }), false],
  [
    'inPolicyCurrency',
    'policy has that',
    { ...by('recordCost', { currency: 'EUR' }), policy: { cost: { currency: 'EUR' } } },
    true,
  ],
  ['inPolicyCurrency', 'nothing costs', of(), false],
  ['somebodyElseApproves', 'another is asked', asksOf('he'), true],
  ['somebodyElseApproves', 'another is asked besides', asksOf('li', 'he'), true],
  ['somebodyElseApproves', 'only the requester is', asksOf('li'), false],
  ['somebodyElseApproves', 'nothing is asked', by('closeIncident', { approvers: ['he'] }), false],
];
