import type { Carrier } from '../../tracing/carrier.ts';
import { deskCarriers } from '../../tracing/deskCarriers.ts';

/** What can be disabled: the kinds of parts that refuse, owe or fall due. */
const kinds = ['guard', 'condition', 'obligation', 'deadline', 'roleRule'] as const;

export type KnockOut = Carrier & { readonly kind: (typeof kinds)[number] };

const canBeDisabled = (carrier: Carrier): carrier is KnockOut => kinds.some((kind) => kind === carrier.kind);

/** `guard:incident:backupTaken`. */
export const nameOf = ({ kind, procedure, name }: KnockOut): string => `${kind}:${procedure}:${name}`;

/** Everything of every procedure of the desk that can be disabled. */
export const knockOuts: readonly KnockOut[] = deskCarriers.filter(canBeDisabled);
