import { readPolicy } from '../../policy/readPolicy.ts';
import { preparationSchema } from '../onSite/preparation.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/** A visit is prepared before anybody sets out (5.7.b, a control), and ends by saying when they left (6.a). */
export const visitDuties: IncidentObligation = ({ visit, waivers }, view) => {
  if (visit === null) return [];
  const { appointment, prepared, arrivedAt, leftAt } = visit;
  const ready = preparationSchema.options.every((item) => prepared[item] !== undefined);
  const preparation = {
    id: 'preparation',
    requirement: '5.7.b',
    label: {
      en: 'Installer, manual, patches and the service record form are at hand',
      zh: '备齐安装程序、用户手册、补丁、现场服务记录单',
    },
    owedSince: appointment.at,
    dueAt: appointment.from,
    blocks: ['departForSite'],
    // Once they are there, what lacked is no duty any more.
    standing: standingOf(ready, waivers.preparation !== undefined || arrivedAt !== null),
  } as const;
  const left = {
    id: 'leaving',
    requirement: '6.a',
    label: { en: 'Leaving the site is recorded', zh: '记录离开现场' },
    owedSince: arrivedAt ?? appointment.from,
    blocks: ['archiveRecord'],
    standing: standingOf(leftAt !== null),
  } as const;
  return [...(readPolicy(view.policy).controls['5.7.b'] ? [preparation] : []), ...(arrivedAt === null ? [] : [left])];
};
