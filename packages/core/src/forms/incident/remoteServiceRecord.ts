import * as z from 'zod';
import type { IncidentRecord } from '../../incident/incidentRecord.ts';
import { channelLabels, gradeLabels } from '../../labels/labels.ts';
import { defineForm } from '../form.ts';
import { choice, instant, section, text } from '../formFields.ts';
import { textOf } from '../read.ts';
import { classificationFields, classificationOf } from './classificationFields.ts';
import { consentRows, consentsOf } from './consentRows.ts';
import { correctionFields, correctionsOf } from './correctionRows.ts';
import { customerFields, customerOf } from './customerFields.ts';
import { guidanceOf, guidanceRows } from './guidanceRows.ts';
import { intakeOf } from './intakeOf.ts';
import { resultFields, resultOf } from './resultFields.ts';
import { sessionRows, sessionsOf } from './sessionRows.ts';
import { told } from './toldOfIncident.ts';

/** 《远程服务记录单》: of everything that came by telephone, e-mail, messaging or the website (5.2.a). */
export const remoteServiceRecord = defineForm<IncidentRecord>()({
  id: 'remoteServiceRecord',
  version: 1,
  requirement: '6.b',
  archivedBy: 'archiveRecord',
  title: { en: 'Remote Service Record', zh: '远程服务记录单' },
  schema: z.strictObject({
    heading: section(
      { en: 'Record', zh: '记录' },
      {
        number: text({ en: 'Case number', zh: 'Case号' }),
        openedAt: instant({ en: 'Opened', zh: '填写日期' }),
        openedBy: text({ en: 'Opened by', zh: '填写人' }),
      },
    ),
    customer: customerFields(),
    report: section(
      { en: 'Report', zh: '受理' },
      {
        channel: choice({ en: 'Channel', zh: '受理渠道' }, channelLabels),
        reportedAt: instant({ en: 'Reported', zh: '受理时间' }),
        cause: text({ en: 'Cause of the business impact', zh: '影响业务的具体原因' }),
        symptom: text({ en: 'Symptom', zh: '故障现象' }),
        priorityEstimate: choice({ en: 'First estimate of the priority', zh: '所属优先级' }, gradeLabels),
        expectedBy: instant({ en: 'Expected by', zh: '期望解决时间' }),
        description: text({ en: 'Description', zh: '问题描述' }),
      },
    ),
    classification: classificationFields(),
    work: section(
      { en: 'Work', zh: '工作内容' },
      { guidance: guidanceRows(), consent: consentRows(), sessions: sessionRows() },
    ),
    result: resultFields(),
    corrections: correctionFields(),
  }),
  fill: (story) => {
    const { cause, symptom, priorityEstimate } = intakeOf(story);
    const { channel, reportedAt, expectedBy, acceptedAt, external } = story.record;
    return {
      heading: {
        number: external?.number ?? story.instanceId,
        openedAt: acceptedAt,
        openedBy: told(story, 'acceptIncident', 'reportIncident').at(-1)?.actor ?? null,
      },
      customer: customerOf(story),
      report: {
        ...{ channel, reportedAt, cause, symptom, priorityEstimate, expectedBy },
        description: textOf(told(story, 'recordDetails').at(-1)?.said('description')),
      },
      classification: classificationOf(story),
      work: { guidance: guidanceOf(story), consent: consentsOf(story), sessions: sessionsOf(story) },
      result: resultOf(story),
      corrections: correctionsOf(story),
    };
  },
});
