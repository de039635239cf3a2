import { blankIncident } from '../../blankIncident.ts';
import { at, by, done, later, of, type GuardCase } from './askGuard.suite.ts';

const graded = (faultGrade: string, besides: object = {}) => of({ classification: { faultGrade }, ...besides });
const change = (standing: string) => of({ change: { ...blankIncident.change, standing } });
const problem = (standing: string) => of({ problem: { ...blankIncident.problem, standing } });
const cause = (standing: string) => of({ rootCause: { standing } });
const says = (standing: string) => by('recordProblemStanding', { standing });
const judges = (highImpact: boolean, recurring: boolean, needsProblem: boolean) => ({
  ...{ highImpact: { holds: highImpact }, recurring: { holds: recurring }, needsProblem: { holds: needsProblem } },
});

export const solutionCases: readonly GuardCase[] = [
  ['diagnosed', 'it is', of({ diagnosis: done }), true],
  ['diagnosed', 'it is not', of(), false],
  ['causeStated', 'one is named', by('recordDiagnosis', { cause: 'A worn disk' }), true],
  ['causeStated', 'none was found', by('recordDiagnosis', { cause: null }), false],
  ['causeStated', 'nothing is diagnosed', by('closeIncident', { cause: 'A worn disk' }), false],
  ['workaroundProposed', 'it is one', by('proposeSolution', { workaround: true }), true],
  ['workaroundProposed', 'it is for good', by('proposeSolution', { workaround: false }), false],
  ['workaroundProposed', 'nothing is proposed', by('closeIncident', { workaround: true }), false],

  ['backupTaken', 'the grade is high and it is', graded('high', { backup: done }), true],
  ['backupTaken', 'the grade is high and it is not', graded('high'), false],
  ['backupTaken', 'the grade is medium and it is not', graded('medium'), false],
  ['backupTaken', 'the grade is low', graded('low'), true],
  ['backupTaken', 'a consultation has no grade', of({ classification: { importance: 'ordinary' } }), true],
  ['changeImplemented', 'it is', change('implemented'), true],
  ['changeImplemented', 'none is needed', change('none'), true],
  ['changeImplemented', 'it is needed', change('needed'), false],
  ['changeImplemented', 'it is asked for', change('requested'), false],
  ['changeImplemented', 'it is only accepted', change('accepted'), false],
  ['changeImplemented', 'that of an earlier proposal failed', change('failed'), true],
  ['changeDone', 'it is', by('recordChangeOutcome', { outcome: 'implemented' }), true],
  ['changeDone', 'it is not', by('recordChangeOutcome', { outcome: 'accepted' }), false],
  ['changeDone', 'nobody says so', by('closeIncident', { outcome: 'implemented' }), false],
  ['changeTakenOn', 'it is', by('recordChangeOutcome', { outcome: 'accepted' }), true],
  ['changeTakenOn', 'it is not', by('recordChangeOutcome', { outcome: 'refused' }), false],
  ['changeTakenOn', 'nobody says so', by('closeIncident', { outcome: 'accepted' }), false],

  ['resolutionDocumented', 'it is', of({ documentation: done }), true],
  ['resolutionDocumented', 'it is not', of(), false],
  ['rootCauseOwed', 'nobody has looked', cause('open'), true],
  ['rootCauseOwed', 'it was put off', cause('notNow'), true],
  ['rootCauseOwed', 'it is found', cause('found'), false],
  ['rootCauseOwed', 'problem management looks for it', cause('handedOver'), false],
  ['rootCauseOwed', 'no workaround left one', of(), false],
  ['nextLookAhead', 'it is found', by('recordRootCause', { outcome: 'found' }), true],
  ['nextLookAhead', 'it does', by('recordRootCause', { outcome: 'notNow', nextLookAt: later }), true],
  ['nextLookAhead', 'it is now', by('recordRootCause', { outcome: 'notNow', nextLookAt: at }), false],
  ['nextLookAhead', 'nobody looks', by('closeIncident', { outcome: 'found' }), false],

  ['judgeable', 'it is solved', of({ handlingEndedAt: at }), true],
  ['judgeable', 'it is not', of(), false],
  ['judgeable', 'it was judged', of({ handlingEndedAt: at, judgement: done }), false],
  ['callsForProblem', 'it has high impact', by('judgeIncident', judges(true, false, true)), true],
  ['callsForProblem', 'it comes again', by('judgeIncident', judges(false, true, true)), true],
  ['callsForProblem', 'it is neither', by('judgeIncident', judges(false, false, true)), false],
  ['callsForProblem', 'it is both and needs none', by('judgeIncident', judges(true, true, false)), false],
  ['callsForProblem', 'nothing is judged', by('closeIncident', judges(true, true, true)), false],
  ['noProblemUnderWay', 'there is none', of(), true],
  ['noProblemUnderWay', 'one is asked for', problem('requested'), false],
  ['noProblemUnderWay', 'it was refused', problem('refused'), true],
  ['problemUnderWay', 'one is asked for', problem('requested'), true],
  ['problemUnderWay', 'it is accepted', problem('accepted'), true],
  ['problemUnderWay', 'its error is known', problem('knownError'), true],
  ['problemUnderWay', 'there is none', of(), false],
  ['problemGivenBack', 'it is refused', says('refused'), true],
  ['problemGivenBack', 'it has failed', says('failed'), true],
  ['problemGivenBack', 'it is withdrawn', says('withdrawn'), true],
  ['problemGivenBack', 'it is accepted', says('accepted'), false],
  ['problemGivenBack', 'nobody says so', by('closeIncident', { standing: 'refused' }), false],
];
