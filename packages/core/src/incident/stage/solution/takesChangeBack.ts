import type { IncidentRecord } from '../../incidentRecord.ts';

/** Tells change management that its change is not waited for any more. */
export const takesChangeBack = (ground: 'notNeeded' | 'timedOut') =>
  ({
    type: 'takeChangeBack',
    params: ({ context: { change } }: { readonly context: IncidentRecord }) => ({
      handOver: change.number,
      class: change.class ?? ('normal' as const),
      codeReference: change.codeReference,
      ground,
    }),
  }) as const;
