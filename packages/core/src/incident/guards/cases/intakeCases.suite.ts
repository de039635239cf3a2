import { blankIncident } from '../../blankIncident.ts';
import { at, by, done, of, type GuardCase } from './askGuard.suite.ts';

const withdrawn = { endedEarly: { as: 'withdrawn', ...done } };
const given = { standing: 'given', revision: 1 };
const whole = Object.fromEntries(Object.keys(blankIncident.intake).map((piece) => [piece, given]));
const intake = (cause: object) => of({ intake: { ...whole, cause } });
const refuses = { project: { withoutEntitlement: 'refuse' } };
const support = (standing: string, besides: object = {}) => ({ record: { support: { standing }, ...besides } });
const notice = (acknowledgedAt: string | null) => of({ notice: { since: at, acknowledgedAt } });
const classification = { faultGrade: 'high', importance: 'important', urgency: 'urgent' };
const judges = (judged: object) => ({ classification: { ...classification, ...judged } });

export const intakeCases: readonly GuardCase[] = [
  ['intakeComplete', 'everything is given', intake(given), true],
  ['intakeComplete', 'one piece is unknown', intake({ standing: 'unknown', revision: 2 }), true],
  ['intakeComplete', 'one piece is missing', intake({ standing: 'missing' }), false],
  ['intakeComplete', 'nothing is given', of(), false],

  ['entitled', 'the project is', { ...support('entitled'), policy: refuses }, true],
  ['entitled', 'it is not', { ...support('notEntitled'), policy: refuses }, false],
  ['entitled', 'nobody asked', { policy: refuses }, false],
  [
    'entitled',
    'that is waived',
    { ...support('notEntitled', { waivers: { entitlement: done } }), policy: refuses },
    true,
  ],
  ['entitled', 'another thing is waived', { record: { waivers: { details: done } }, policy: refuses }, false],
  ['entitled', 'it is not, of which policy only warns', support('notEntitled'), true],

  ['detailsRecorded', 'they are', of({ details: done }), true],
  ['detailsRecorded', 'they are not', of(), false],
  ['detailsRecorded', 'they are waived', of({ waivers: { details: done } }), true],
  ['classified', 'it is', of({ classification }), true],
  ['classified', 'it is not', of(), false],
  ['notYetClassified', 'it is not', of(), true],
  ['notYetClassified', 'it is', of({ classification }), false],

  ['takenIn', 'it was accepted', of({ acceptedAt: at }), true],
  ['takenIn', 'it was not', of(), false],
  ['takenIn', 'it was turned away after all', of({ acceptedAt: at, turnedAwayAt: at }), false],
  ['beingHandled', 'it was accepted', of({ acceptedAt: at }), true],
  ['beingHandled', 'it was not', of(), false],
  ['beingHandled', 'it is solved', of({ acceptedAt: at, handlingEndedAt: at }), false],
  ['beingHandled', 'it was withdrawn', of({ acceptedAt: at, ...withdrawn }), false],
  ['notYetSolved', 'it is reported', of({ reportedAt: at }), true],
  ['notYetSolved', 'it is not', of(), false],
  ['notYetSolved', 'it is solved', of({ reportedAt: at, handlingEndedAt: at }), false],
  ['notYetSolved', 'it was withdrawn', of({ reportedAt: at, ...withdrawn }), false],
  ['stillOpen', 'nothing has ended it', of(), true],
  ['stillOpen', 'it is closed', of({ closedAt: at }), false],
  ['stillOpen', 'it was turned away', of({ turnedAwayAt: at }), false],
  ['stillOpen', 'it was withdrawn', of(withdrawn), false],
  ['notRetired', 'it is not', of(), true],
  ['notRetired', 'it is', of({ retiredAt: at }), false],

  ['concernsDepartmentManager', 'it is classified so', by('classifyIncident', judges({})), true],
  ['concernsDepartmentManager', 'the grade is medium', by('classifyIncident', judges({ faultGrade: 'medium' })), true],
  ['concernsDepartmentManager', 'the grade is low', by('classifyIncident', judges({ faultGrade: 'low' })), false],
  ['concernsDepartmentManager', 'it is ordinary', by('classifyIncident', judges({ importance: 'ordinary' })), false],
  ['concernsDepartmentManager', 'it can wait', by('classifyIncident', judges({ urgency: 'notUrgent' })), false],
  [
    'concernsDepartmentManager',
    'it becomes so',
    by('reclassifyIncident', judges({}), judges({ faultGrade: 'low' })),
    true,
  ],
  ['concernsDepartmentManager', 'it was before', by('reclassifyIncident', judges({}), judges({})), false],
  ['concernsDepartmentManager', 'nothing is classified', by('closeIncident', judges({})), false],
  ['noticeGiven', 'it was', notice(at), true],
  ['noticeGiven', 'it was not', of(), false],
  ['noticeStanding', 'nobody acknowledged it', notice(null), true],
  ['noticeStanding', 'somebody did', notice(at), false],
  ['noticeStanding', 'there is none', of(), false],
  ['noticeAcknowledged', 'it is', notice(at), true],
  ['noticeAcknowledged', 'it is not', notice(null), false],
  ['noticeAcknowledged', 'there was none', of(), true],
  ['noticeAcknowledged', 'it is not asked for', { ...notice(null), policy: { controls: { '5.2.d': false } } }, true],
];
