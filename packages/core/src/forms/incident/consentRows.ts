import { channelLabels } from '../../labels/labels.ts';
import { choice, instant, rows, text } from '../formFields.ts';
import { textOf } from '../read.ts';
import { told, type IncidentStory } from './toldOfIncident.ts';

const standings = {
  requestRemoteConsent: { en: 'Asked for', zh: '已征求' },
  grantRemoteConsent: { en: 'Granted', zh: '同意' },
  refuseRemoteConsent: { en: 'Refused', zh: '不同意' },
  withdrawRemoteConsent: { en: 'Withdrawn', zh: '撤回' },
} as const;

/** The customer's consent to remote work, each word of it (5.4.a). */
export const consentRows = () =>
  rows(
    { en: 'Consent to remote work', zh: '客户同意（远程）' },
    {
      at: instant({ en: 'When', zh: '时间' }),
      standing: choice({ en: 'What', zh: '结果' }, standings),
      receivedBy: choice({ en: 'Received by', zh: '途径' }, channelLabels),
      recordedBy: text({ en: 'Recorded by', zh: '记录人' }),
    },
  );

export const consentsOf = (story: IncidentStory) =>
  told(story, 'requestRemoteConsent', 'grantRemoteConsent', 'refuseRemoteConsent', 'withdrawRemoteConsent').map(
    ({ command, at, said, actor }) => ({
      at,
      standing: command,
      receivedBy: textOf(said('receivedBy')),
      recordedBy: actor,
    }),
  );
