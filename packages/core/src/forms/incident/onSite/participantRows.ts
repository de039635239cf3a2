import type { Json } from '@statedesk/engine';
import { assignmentSchema } from '../../../incident/onSite/dispatchSchema.ts';
import { roleLabels } from '../../../labels/roleLabels.ts';
import { choice, rows, text, yesNo } from '../../formFields.ts';
import { textOf } from '../../read.ts';
import { told, type IncidentStory } from '../toldOfIncident.ts';
import type { VisitStory } from './visitStory.ts';

/** Who goes, for which tier: those of the work order, and whoever was asked along (5.6.e, 5.7.c). */
export const participantRows = () =>
  rows(
    { en: 'On site', zh: '现场人员' },
    {
      person: text({ en: 'Person', zh: '人员' }),
      tier: choice({ en: 'Tier', zh: '级别' }, roleLabels),
      leads: yesNo({ en: 'Leads on site', zh: '现场负责人' }),
    },
  );

/** Who goes and when, as it was said last: proposed, or fixed with the approval (5.6.e). */
export const assignmentIn = (story: IncidentStory) => {
  const said = told(story, 'fillWorkOrder', 'reviseWorkOrder', 'approveWorkOrder').map((each) =>
    each.said('assignment'),
  );
  const last: Json | undefined = said.findLast((assignment) => assignment !== undefined);
  return assignmentSchema.safeParse(last).data;
};

export const participantsOf = ({ before, onTheWay }: Pick<VisitStory, 'before' | 'onTheWay'>) => {
  const lead = textOf(told(onTheWay, 'agreeVisit').at(-1)?.said('lead'));
  const sent = assignmentIn(before)?.people ?? [];
  const invited = told(onTheWay, 'inviteToVisit').map(({ said }) => ({
    person: textOf(said('person')),
    tier: textOf(said('tier')),
  }));
  return [...sent, ...invited].map(({ person, tier }) => ({ person, tier, leads: person === lead }));
};
