import * as z from 'zod';
import { projectIn } from '../../directory/project.ts';
import type { IncidentRecord } from '../../incident/incidentRecord.ts';
import { defineForm } from '../form.ts';
import { instant, section, text } from '../formFields.ts';
import { textOf } from '../read.ts';
import { correctionFields, correctionsOf } from './correctionRows.ts';
import { customerFields, customerOf } from './customerFields.ts';
import { intakeOf } from './intakeOf.ts';
import { leavingFields, leavingOf, resultOnSite } from './onSite/leavingFields.ts';
import { journeyFields, journeyOf, workFields, workOnSite } from './onSite/onSiteWork.ts';
import { signatureFields, signatureOf } from './onSite/signatureFields.ts';
import { visitsOf } from './onSite/visits.ts';
import { visitStory, type VisitStory } from './onSite/visitStory.ts';
import { told, type IncidentStory } from './toldOfIncident.ts';

const headingFields = () =>
  section(
    { en: 'Record', zh: '记录' },
    {
      number: text({ en: 'Service number', zh: '服务单号' }),
      visit: text({ en: 'Visit', zh: '第几次上门' }),
      workOrder: text({ en: 'Work order', zh: '工单号' }),
      recordedAt: instant({ en: 'Recorded', zh: '记录日期' }),
      hotlineEngineer: text({ en: 'Hotline engineer', zh: '热线工程师' }),
      submittedBy: text({ en: 'Dispatch asked for by', zh: '提交人' }),
    },
  );

const headingOf = (story: IncidentStory, { before, onSite }: VisitStory, visit: number) => ({
  number: story.record.external?.number ?? story.instanceId,
  visit: String(visit),
  workOrder: textOf(
    told(before, 'fillWorkOrder', 'reviseWorkOrder')
      .findLast(({ said }) => said('number'))
      ?.said('number'),
  ),
  recordedAt: leavingOf(onSite)?.at ?? null,
  hotlineEngineer: told(before, 'recordGuidance').at(-1)?.actor ?? null,
  submittedBy: told(before, 'requestDispatch').at(-1)?.actor ?? null,
});

const equipmentFields = () =>
  section(
    { en: 'Site and product', zh: '地址与产品' },
    {
      address: text({ en: 'Address', zh: '单位地址' }),
      symptom: text({ en: 'Symptom', zh: '故障现象' }),
      productVersion: text({ en: 'Product version', zh: '产品版本' }),
      serialNumber: text({ en: 'Serial number', zh: '序列号' }),
    },
  );

// The address of the support project, as the directory answered when the visit was asked for.
const equipmentOf = (story: IncidentStory, { before, onSite }: VisitStory) => {
  const answers = before.entries.flatMap(({ observations }) => projectIn(observations['project']?.answer) ?? []);
  const left = leavingOf(onSite);
  return {
    address: answers.at(-1)?.site ?? null,
    symptom: intakeOf(story).symptom,
    productVersion: textOf(left?.said('productVersion')),
    serialNumber: textOf(left?.said('serialNumber')),
  };
};

/** 《现场服务记录单》: one for each visit, from the agreement with the customer on (5.7 to 5.10). */
export const onSiteServiceRecord = defineForm<IncidentRecord>()({
  id: 'onSiteServiceRecord',
  version: 1,
  requirement: '6.a',
  archivedBy: 'archiveRecord',
  title: { en: 'On-site Service Record', zh: '现场服务记录单' },
  signatures: [
    { en: 'Service engineer', zh: '服务工程师签字' },
    { en: 'Customer, with seal', zh: '用户签字盖章' },
    { en: 'Archive', zh: '存档签字' },
  ],
  schema: z.strictObject({
    heading: headingFields(),
    customer: customerFields(),
    equipment: equipmentFields(),
    visit: journeyFields(),
    work: workFields(),
    result: leavingFields(),
    signature: signatureFields(),
    corrections: correctionFields(),
  }),
  count: (story) => visitsOf(story).length,
  fill: (story, number) => {
    const visit = visitStory(story, number);
    return {
      heading: headingOf(story, visit, number),
      customer: customerOf(story),
      equipment: equipmentOf(story, visit),
      visit: journeyOf(visit),
      work: workOnSite(visit),
      result: resultOnSite(visit),
      signature: signatureOf(visit.papers),
      corrections: correctionsOf(story),
    };
  },
});
