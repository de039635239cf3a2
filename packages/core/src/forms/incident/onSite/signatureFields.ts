import { choice, instant, personalText, section, text } from '../../formFields.ts';
import { actorOf, instantOf, personalOf, wordsOf } from '../../read.ts';
import { told, type IncidentStory } from '../toldOfIncident.ts';

const outcomes = {
  recordSignature: { en: 'Signed', zh: '已签字' },
  recordSigningRefusal: { en: 'Refused', zh: '拒绝签字' },
} as const;

/** The customer's signature on this record, or that they refused it, with a witness (5.10.a). */
export const signatureFields = () =>
  section(
    { en: 'Customer’s signature', zh: '用户签字' },
    {
      outcome: choice({ en: 'Signature', zh: '签字情况' }, outcomes),
      signedBy: personalText({ en: 'Signed by', zh: '签字人' }),
      signedAt: instant({ en: 'Signed', zh: '签字日期' }),
      reference: text({ en: 'Filed as', zh: '签字件编号' }),
      witness: text({ en: 'Witness of the refusal', zh: '拒签见证人' }),
      reason: text({ en: 'Why it was refused', zh: '拒签原因' }),
      confirmedBy: text({ en: 'Refusal confirmed by', zh: '拒签确认人' }),
      confirmedAt: instant({ en: 'Refusal confirmed', zh: '拒签确认时间' }),
    },
  );

export const signatureOf = (papers: IncidentStory) => {
  const last = told(papers, 'recordSignature', 'recordSigningRefusal').at(-1);
  const since = last?.revision ?? 0;
  const confirmed = told(papers, 'confirmSigningRefusal').find(({ revision }) => revision > since);
  const words = wordsOf(last);
  return {
    outcome: last?.command ?? null,
    signedBy: personalOf(last?.said('signedBy')),
    signedAt: words('signedAt'),
    reference: words('reference'),
    witness: words('witness'),
    reason: words('reason'),
    confirmedBy: actorOf(confirmed),
    confirmedAt: instantOf(confirmed),
  };
};
