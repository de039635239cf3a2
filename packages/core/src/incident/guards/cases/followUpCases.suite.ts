import { blankIncident } from '../../blankIncident.ts';
import { at, by, done, of, type GuardCase } from './askGuard.suite.ts';

const called = (attempts: number, reachedAt: string | null = null) => ({
  followUp: { ...blankIncident.followUp, attempts: Array(attempts).fill(done), reachedAt },
});
const dissatisfied = { satisfaction: 'dissatisfied' };

export const followUpCases: readonly GuardCase[] = [
  ['followUpOutstanding', 'nobody was reached', of({ handlingEndedAt: at, ...called(2) }), true],
  ['followUpOutstanding', 'somebody was', of({ handlingEndedAt: at, ...called(1, at) }), false],
  ['followUpOutstanding', 'it is not solved', of(), false],
  ['customerReached', 'they were', by('recordFollowUp', { reached: true }), true],
  ['customerReached', 'they were not', by('recordFollowUp', { reached: false }), false],
  ['customerReached', 'nobody called', by('closeIncident', { reached: true }), false],
  ['triesExhausted', 'there were as many', of(called(3)), true],
  ['triesExhausted', 'there were more', of(called(4)), true],
  ['triesExhausted', 'there were fewer', of(called(2)), false],
  ['triesExhausted', 'policy asks for fewer', { record: called(2), policy: { followUp: { tries: 2 } } }, true],

  ['customerDissatisfied', 'they say so when called', by('recordFollowUp', dissatisfied), true],
  ['customerDissatisfied', 'they say so and confirm', by('confirmResolution', dissatisfied), true],
  ['customerDissatisfied', 'they do both when called', by('confirmDuringFollowUp', dissatisfied), true],
  ['customerDissatisfied', 'they are neutral', by('confirmResolution', { satisfaction: 'neutral' }), false],
  ['customerDissatisfied', 'they do not say', by('recordFollowUp'), false],
  ['customerDissatisfied', 'nobody asked', by('closeIncident', dissatisfied), false],
  ['dissatisfactionUnanswered', 'nobody answered', of({ dissatisfaction: { ...done, complaint: null } }), true],
  ['dissatisfactionUnanswered', 'a complaint was begun', of({ dissatisfaction: { ...done, complaint: done } }), false],
  ['dissatisfactionUnanswered', 'the customer is content', of(), false],
];
