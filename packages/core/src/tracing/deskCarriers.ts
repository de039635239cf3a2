import { deskProcedures } from '../desk/deskProcedures.ts';
import { formShelves } from '../forms/deskForms.ts';
import type { Carrier } from './carrier.ts';
import { carriersOf } from './carriersOf.ts';
import { deskDuties } from './deskDuties.ts';

const forms: readonly Carrier[] = Object.entries(formShelves).flatMap(([procedure, shelf]) =>
  Object.values(shelf.forms).map(({ id, requirement }): Carrier => ({
    procedure,
    kind: 'form',
    name: id,
    requirements: [requirement],
  })),
);

/**
 * Every part of every procedure of the desk with the requirements that it carries, in the order of the definitions: what
 * a requirement is traced to.
 * @example deskCarriers.filter(({ requirements }) => requirements.includes('5.9.c')) // the guard backupTaken …
 */
export const deskCarriers: readonly Carrier[] = [
  ...deskProcedures.flatMap((procedure) => carriersOf(procedure, deskDuties[procedure.id])),
  ...forms,
];
