import type { IncidentRecord } from '../incidentRecord.ts';
import type { CustomerGround } from './notifyCustomer.ts';

/** Whom else it affects, as references that a handler has joined; nothing where nobody is named. */
const alsoTold = ({ affected: { users } }: IncidentRecord) =>
  users.length === 0
    ? {}
    : { affected: users.map(({ number, name, contact, channel }) => ({ number, name, contact, channel })) };

/** A change of stage is told to the submitter and to every other affected user (3.2.e). */
export const tellsCustomer = <const Ground extends CustomerGround>(ground: Ground) =>
  ({
    type: 'notifyCustomer',
    params: ({ context }: { readonly context: IncidentRecord }) => ({ ground, ...alsoTold(context) }),
  }) as const;
