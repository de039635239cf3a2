import { fieldLabels } from '../labels/fields/fieldLabels.ts';
import { roleLabels } from '../labels/roleLabels.ts';
import { catalogue } from '../requirements/catalogue.ts';

/** What every procedure of the desk rests on: one catalogue, one list of roles, the desk's calendars. */
export const foundation = {
  requirements: catalogue,
  roles: roleLabels,
  fieldLabels,
  calendars: {
    working: { en: 'Working time of the service desk', zh: '服务台工作时间' },
    always: { en: 'Around the clock', zh: '全天候' },
  },
} as const;
