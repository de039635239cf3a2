import type { Tier } from '../../vocabulary/role.ts';

/** How a tier that has the incident is warned that time runs out, whoever else has a part in it. */
export const clockWarnings = <const InCharge extends Tier>(tier: InCharge) =>
  [
    {
      guard: 'concernsResponse',
      actions: { type: 'notifySupport', params: { tier, ground: 'responseDueSoon' } },
      meta: { requirement: '1.a', label: { en: 'response due soon', zh: '响应将到期' } },
    },
    {
      guard: 'concernsOnSite',
      actions: { type: 'notifySupport', params: { tier, ground: 'onSiteDueSoon' } },
      meta: { requirement: '5.1.e', label: { en: 'on-site response due soon', zh: '到场将到期' } },
    },
    {
      guard: 'concernsAgreedTime',
      actions: { type: 'notifySupport', params: { tier, ground: 'agreedTimeDueSoon' } },
      meta: { requirement: '5.9.b', label: { en: 'agreed time due soon', zh: '约定时间将到期' } },
    },
    {
      actions: { type: 'notifySupport', params: { tier, ground: 'resolutionDueSoon' } },
      meta: { requirement: '1.a', label: { en: 'resolution due soon', zh: '解决将到期' } },
    },
  ] as const;
