import { instant, rows, text } from '../formFields.ts';
import { textOf } from '../read.ts';
import { told, type IncidentStory } from './toldOfIncident.ts';

/** Remote work: with which tool, from when to when, by whom, and what was done (5.4.b). */
export const sessionRows = () =>
  rows(
    { en: 'Remote sessions', zh: '远程会话' },
    {
      tool: text({ en: 'Tool', zh: '远程工具' }),
      operator: text({ en: 'Operator', zh: '操作人' }),
      startedAt: instant({ en: 'Start', zh: '开始时间' }),
      endedAt: instant({ en: 'End', zh: '结束时间' }),
      done: text({ en: 'What was done', zh: '工作内容' }),
    },
  );

/** A session ends with its own command, or at once when consent is withdrawn: the next such entry after its start. */
export const sessionsOf = (story: IncidentStory) => {
  const ends = told(story, 'endRemoteSession', 'withdrawRemoteConsent');
  return told(story, 'startRemoteSession').map(({ said, actor, at, revision }) => {
    const end = ends.find((each) => each.revision > revision);
    return {
      tool: textOf(said('tool')),
      operator: actor,
      startedAt: at,
      endedAt: end?.at ?? null,
      done: end?.command === 'endRemoteSession' ? textOf(end.said('done')) : (end?.reason ?? null),
    };
  });
};
