import { toInstant, type DerivationView } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import { reviewReckoning } from '../deadlines/reviewReckoning.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

type Owed = ReturnType<IncidentObligation>;

const decision = ({ majorIncident: { proposedAt } }: IncidentRecord): Owed =>
  proposedAt === null
    ? []
    : [
        {
          id: 'majorIncidentDecision',
          requirement: 'ISO.a',
          label: { en: 'A major incident is declared, or not', zh: '决定是否宣布重大事件' },
          owedSince: proposedAt,
          blocks: [],
          standing: 'owed',
        },
      ];

const acknowledgement = ({ majorIncident: { declared } }: IncidentRecord): Owed =>
  declared === null
    ? []
    : [
        {
          id: 'majorIncidentAcknowledgement',
          requirement: 'ISO.b',
          label: { en: 'Top management acknowledges the major incident', zh: '公司管理层确认知悉重大事件' },
          owedSince: declared.at,
          blocks: ['closeIncident'],
          standing: standingOf(declared.acknowledgedAt !== null),
        },
      ];

const review = ({ majorIncident, handlingEndedAt }: IncidentRecord, view: DerivationView): Owed =>
  majorIncident.declared === null || handlingEndedAt === null
    ? []
    : [
        {
          id: 'majorIncidentReview',
          requirement: 'ISO.c',
          label: { en: 'The major incident is reported and reviewed', zh: '编写重大事件报告并评审' },
          owedSince: handlingEndedAt,
          dueAt: toInstant(dueBy(reviewReckoning(handlingEndedAt, readPolicy(view.policy)), view).dueAt),
          blocks: ['closeIncident'],
          standing: standingOf(majorIncident.review !== null),
        },
      ];

const actions = ({ majorIncident }: IncidentRecord): Owed =>
  majorIncident.actions.map(({ number, owner, since, dueAt, doneAt }) => ({
    id: `reviewAction.${number}`,
    requirement: 'ISO.c',
    label: { en: `Action ${number} of the review is done (${owner})`, zh: `完成评审措施 ${number}（${owner}）` },
    owedSince: since,
    dueAt,
    blocks: [],
    standing: standingOf(doneAt !== null),
  }));

/** What a major incident asks for beside its handling (ISO.a to ISO.c). Its actions outlive closure. */
export const majorIncidentDuties: IncidentObligation = (record, view) => [
  ...decision(record),
  ...acknowledgement(record),
  ...review(record, view),
  ...actions(record),
];
