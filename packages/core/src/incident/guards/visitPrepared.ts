import { preparationSchema } from '../onSite/preparation.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** All four are at hand, or it is waived. A control of policy. */
export const visitPrepared: IncidentGuard = {
  requirement: '5.7.b',
  label: {
    en: 'installer, user manual, patches and the service record form are at hand, or it is waived',
    zh: '安装程序、用户手册、补丁、现场服务记录单均已备齐，或已豁免',
  },
  holds: ({ visit, waivers }, { policy }) =>
    !policy.controls['5.7.b'] ||
    waivers.preparation !== undefined ||
    preparationSchema.options.every((item) => visit?.prepared[item] !== undefined),
};
