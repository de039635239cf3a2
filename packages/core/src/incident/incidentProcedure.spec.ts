import { flattenStates, flattenTransitions, guardNames, type Label } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../requirements/catalogue.ts';
import { blankIncident } from './blankIncident.ts';
import { incidentProcedure } from './incidentProcedure.ts';
import { incidentRecordSchema } from './incidentRecord.ts';

const states = flattenStates(incidentProcedure.structure);
const transitions = flattenTransitions(incidentProcedure.structure);
const sourceOf = (requirement: string | null) =>
  Object.entries(catalogue).find(([id]) => id === requirement)?.[1].source;

describe('R20 the incident procedure as a whole 事件管理流程', () => {
  it('begins with a record its own schema takes', () => {
    expect(incidentRecordSchema.parse(blankIncident)).toEqual(blankIncident);
  });

  it('has a label and a description in every state', () => {
    const bare = states.filter(({ path, label, description }) => path.length > 0 && (!label || !description));
    expect(bare).toEqual([]);
  });

  it('tells the states of a region apart by their labels', () => {
    for (const { states: children } of states) {
      const labels = children.map(({ label }) => label?.zh);
      expect(new Set(labels).size).toBe(children.length);
    }
  });

  it('marks as practised whatever rests on a P row, and nothing that only T, R and C rows carry', () => {
    const unmarked = transitions.filter(({ requirement, practised }) => sourceOf(requirement) === 'P' && !practised);
    expect(unmarked.map(({ source, command }) => [...source, command])).toEqual([]);
    const beyondTheText = transitions.filter(
      ({ requirement, practised }) => practised && sourceOf(requirement) !== 'P',
    );
    expect(beyondTheText.map(({ source, command }) => `${source.join('.')}: ${String(command)}`)).toEqual([
      ': recordSigningRefusal',
      ': confirmSigningRefusal',
      ': handRootCauseOver',
      ': handRootCauseOver',
      ': reclassifyIncident',
      ': waiveObligation',
      'stage.hotline: recordPartialSolution',
      'stage.remote.consented: recordPartialSolution',
      'stage.dispatch: withdrawDispatch',
      'stage.dispatch.approval: rejectWorkOrder',
      'stage.dispatch.approval: reviseWorkOrder',
      'stage.diagnosis: recordDiagnosis',
      'stage.diagnosis: requestDispatch',
      'stage.diagnosis: reviseWorkOrder',
      'stage.solution.proposed: declineSolution',
      'stage.solution.agreed: recordPartialSolution',
      'stage.solution.agreed: declineSolution',
      'stage.solution.awaitingChange: recordChangeOutcome',
      'stage.solution.awaitingChange: endChangeWait',
      'stage.solution.awaitingChange: declineSolution',
      'stage.closing: correctRecord',
      'stage.closed.ended: correctRecord',
      'stage.closed.ended: archiveRecord',
      'stage.closed.ended: reopenIncident',
      'stage.closed.ended: endReopening',
      'stage.closed.settled: correctRecord',
      'stage.closed.settled: archiveRecord',
      'followUp: reopenIncident',
    ]);
  });

  it('guards what cannot be waived wherever a solution is applied (5.9.c)', () => {
    const stage = transitions.filter(({ command, source }) => command === 'applySolution' && source[0] === 'stage');
    expect(stage).toHaveLength(3);
    for (const { guard } of stage) expect(guardNames(guard)).toContain('backupTaken');
  });

  it('lets a person or a deadline leave every stage but those in which all is over (1.h)', () => {
    const leaves = (path: readonly string[]) =>
      transitions.some(
        ({ source, targets }) => targets.length > 0 && source.length > 1 && path.join().startsWith(source.join()),
      );
    const stuck = states.filter(({ path, kind }) => path[0] === 'stage' && kind === 'atomic' && !leaves(path));
    expect(stuck.map(({ key }) => key)).toEqual(['retired']);
  });

  it('reaches every state from the start', () => {
    const entered = new Set(transitions.flatMap(({ targets }) => targets.map((target) => target.join('.'))));
    const unreached = states.filter(({ path, kind }) => {
      const parent = states.find((state) => state.path.join('.') === path.slice(0, -1).join('.'));
      const isInitial = parent?.initial === path.at(-1);
      return path.length > 1 && kind === 'atomic' && !isInitial && !entered.has(path.join('.'));
    });
    expect(unreached).toEqual([]);
  });

  it('labels every command, guard and effect in both languages', () => {
    const { commands, guards, effects, facts, roles } = incidentProcedure;
    const labelled: readonly { readonly label: Label }[] = [commands, guards, effects, facts].flatMap((list) =>
      Object.values<{ readonly label: Label }>(list),
    );
    const labels = [...labelled.map(({ label }) => label), ...Object.values<Label>(roles)];
    for (const { en, zh } of labels) {
      expect(en).toMatch(/\w{2}/u);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });
});
