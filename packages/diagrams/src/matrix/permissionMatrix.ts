import type { Label, StatePath, StateStructure, TransitionStructure } from '@statedesk/engine';
import { flattenTransitions, guardNames, parseOptions } from '@statedesk/engine';
import { isWithin } from '../chart/paths.ts';
import { regionCalled, regionsOf } from '../chart/regions.ts';
import type { DrawnCommand, DrawnProcedure } from '../drawnProcedure.ts';
import { procedureSchema } from '../parseDrawing.ts';

/** Something that is asked before a command is taken: of where the instance stands (a guard) or of who gives it. */
export interface MatrixCondition {
  readonly name: string;
  readonly requirement: string;
  readonly label: Label;
  readonly kind: 'guard' | 'condition';
}

/** What a role may do with a command: `conditions`: if those of the row hold, in the combination the diagrams show. */
export type MatrixCell = 'may' | 'conditions' | 'not';

/** One command in one place. */
export interface MatrixRow {
  readonly command: string;
  readonly label: Label;
  readonly requirement: string;
  /** The place has no arrow for it under the `written` reading. */
  readonly practised: boolean;
  /** By role; every role of the procedure. `null`: the clock gives it, nobody else. */
  readonly cells: Readonly<Record<string, MatrixCell>> | null;
  readonly conditions: readonly MatrixCondition[];
}

/**
 * A stage of the main line, the main line itself (any stage), a region beside it, or anywhere: the commands that have
 * an arrow there.
 */
export interface MatrixPlace {
  /** From the root down; empty: anywhere. */
  readonly path: StatePath;
  readonly label: Label | null;
  readonly rows: readonly MatrixRow[];
}

/** Role × command × stage: what is not in it is refused. */
export interface PermissionMatrix {
  readonly procedure: string;
  readonly version: number;
  readonly roles: Readonly<Record<string, Label>>;
  readonly places: readonly MatrixPlace[];
}

const conditionsOf = (
  { guards }: DrawnProcedure,
  command: DrawnCommand,
  arrows: readonly TransitionStructure[],
): readonly MatrixCondition[] => {
  const asked = new Set(arrows.flatMap(({ guard }) => guardNames(guard)));
  return [
    ...Object.entries(command.conditions ?? {}).map(([name, { requirement, label }]): MatrixCondition => ({
      name,
      requirement,
      label,
      kind: 'condition',
    })),
    ...Object.entries(guards)
      .filter(([name]) => asked.has(name))
      .map(([name, { requirement, label }]): MatrixCondition => ({ name, requirement, label, kind: 'guard' })),
  ];
};

const rowOf = (procedure: DrawnProcedure, name: string, arrows: readonly TransitionStructure[]): MatrixRow[] => {
  const command = procedure.commands[name];
  if (!command || arrows.length === 0) return [];
  const { by, label, requirement } = command;
  const isFree = arrows.some(({ guard }) => guard === null) && command.conditions === undefined;
  const cellOf = (role: string): MatrixCell => {
    if (by === 'system' || !by.includes(role)) return 'not';
    return isFree ? 'may' : 'conditions';
  };
  const conditions = isFree ? [] : conditionsOf(procedure, command, arrows);
  const cells =
    by === 'system' ? null : Object.fromEntries(Object.keys(procedure.roles).map((role) => [role, cellOf(role)]));
  return [{ command: name, label, requirement, practised: arrows.every((one) => one.practised), cells, conditions }];
};

const placeOf = (
  procedure: DrawnProcedure,
  label: Label | null,
  path: StatePath,
  isHere: (arrow: TransitionStructure) => boolean,
): MatrixPlace => {
  const here = flattenTransitions(procedure.structure).filter(isHere);
  const rows = Object.keys(procedure.commands).flatMap((name) =>
    rowOf(
      procedure,
      name,
      here.filter(({ command }) => command === name),
    ),
  );
  return { path, label, rows };
};

const placesOf = (procedure: DrawnProcedure): readonly MatrixPlace[] => {
  const { structure, commands } = procedure;
  const isParallel = structure.kind === 'parallel';
  const main = regionCalled(structure);
  const owner = isParallel ? main.key : 'root';
  const ownedBy = (region: string, { command }: TransitionStructure): boolean =>
    command !== null && commands[command]?.region === region;
  const isAt = (state: StateStructure, { source }: TransitionStructure): boolean =>
    source.length === state.path.length && isWithin(source, state.path);
  const inside = (state: StateStructure, { source }: TransitionStructure): boolean => isWithin(source, state.path);
  return [
    ...main.states.map((stage) =>
      placeOf(procedure, stage.label, stage.path, (arrow) => inside(stage, arrow) && ownedBy(owner, arrow)),
    ),
    ...(isParallel
      ? [placeOf(procedure, main.label, main.path, (arrow) => isAt(main, arrow) && ownedBy(owner, arrow))]
      : []),
    ...regionsOf(structure)
      .filter((region) => region !== main)
      .map((region) =>
        placeOf(procedure, region.label, region.path, (arrow) => inside(region, arrow) && ownedBy(region.key, arrow)),
      ),
    placeOf(procedure, null, [], (arrow) => arrow.source.length === 0),
  ].filter(({ rows }) => rows.length > 0);
};

/**
 * Who may give which command where, as data: a place for each stage, each region beside the stages, and for what is
 * possible anywhere. Of a command the arrows of its own region count (rule R22). Pure.
 *
 * @throws InvalidOptionsError
 * @example permissionMatrix(incidentProcedure).places[0].rows[0].cells // { customer: 'may', tier1: 'may' … }
 */
export const permissionMatrix = (procedure: DrawnProcedure): PermissionMatrix => {
  const { id, version, roles } = parseOptions('permissionMatrix', procedureSchema, procedure);
  return { procedure: id, version, roles, places: placesOf(procedure) };
};
