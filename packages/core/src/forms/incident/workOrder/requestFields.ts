import { remoteStandingLabels } from '../../../labels/visitLabels.ts';
import { choice, instant, section, text } from '../../formFields.ts';
import { actorOf, instantOf, wordsOf } from '../../read.ts';
import { told, type IncidentStory } from '../toldOfIncident.ts';

const opinions = {
  confirmDispatch: { en: 'On-site work is needed', zh: '需要现场处理' },
  declineDispatch: { en: 'On-site work is not needed', zh: '不需要现场处理' },
} as const;

/** Who asked for the visit and why, and what the project manager says to it (5.6.a, 5.6.b). */
export const requestFields = () =>
  section(
    { en: 'Request', zh: '申请' },
    {
      applicant: text({ en: 'Asked for by', zh: '申请人' }),
      requestedAt: instant({ en: 'Asked for', zh: '申请时间' }),
      remote: choice({ en: 'Remote work', zh: '远程情况' }, remoteStandingLabels),
      reason: text({ en: 'Reason', zh: '申请原因' }),
      projectManager: text({ en: 'Project manager', zh: '项目经理' }),
      decidedAt: instant({ en: 'Decided', zh: '审核时间' }),
      decision: choice({ en: 'Decision', zh: '项目经理结论' }, opinions),
      opinion: text({ en: 'Opinion', zh: '项目经理意见' }),
    },
  );

export const requestOf = (dispatch: IncidentStory) => {
  const request = told(dispatch, 'requestDispatch').at(-1);
  const decision = told(dispatch, 'confirmDispatch', 'declineDispatch').at(-1);
  const [asked, answered] = [wordsOf(request), wordsOf(decision)];
  return {
    applicant: actorOf(request),
    requestedAt: instantOf(request),
    remote: asked('remote'),
    reason: asked('reason'),
    projectManager: actorOf(decision),
    decidedAt: instantOf(decision),
    decision: decision?.command ?? null,
    opinion: answered('opinion') ?? answered('reason'),
  };
};
