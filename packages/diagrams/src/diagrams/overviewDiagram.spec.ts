import { describe, expect, it } from 'vitest';
import { chart } from '../example/chart.ts';
import { printerRepair } from '../example/printerRepair.ts';
import { UnknownStateError } from '../unknownStateError.ts';
import { overviewDiagram } from './overviewDiagram.ts';

const overview = overviewDiagram(printerRepair, { language: 'en' });
const arrows = overview.split('\n').filter((line) => line.includes('-->'));

describe('R20 an overview of the stages', () => {
  it('shows each stage once, by its label in the language asked for', () => {
    expect(overview).toContain('state "Repair" as at_repair');
    expect(overviewDiagram(printerRepair, { language: 'zh' })).toContain('state "维修" as at_repair');
    expect(overview.match(/^ {2}state /gmu)).toHaveLength(4);
  });

  it('leaves the steps inside a stage out', () => {
    expect(overview).not.toMatch(/Looking|open the case|record a finding/u);
  });

  it('draws parallel ways as one arrow, what the text says first, additions marked', () => {
    expect(arrows).toContain('  at_repair --> at_ended : finish\u00a0·\u00a04.a<br/>⊕ turn away\u00a0·\u00a01.c');
  });

  it('draws what is possible in any state once, from a box of its own', () => {
    expect(arrows).toContain('  anywhere --> at_ended : ⊕ cancel\u00a0·\u00a04.b');
  });

  it('lists the ways in the order of the stages, near ones first, for layouts to follow', () => {
    const on = ['there', 'between'].map((target) => ({ command: 'accept', targets: [[target]] }));
    const structure = chart({ states: { here: { on }, between: {}, there: {} } });
    const ways = overviewDiagram({ ...printerRepair, structure }, { language: 'en' }).match(/at_here --> \w+/gu);
    expect(ways).toEqual(['at_here --> at_between', 'at_here --> at_there']);
  });

  it('begins where a new instance begins', () => {
    expect(arrows[0]).toBe('  [*] --> at_reported');
  });

  it('counts the ways that would hide their arrow', () => {
    const on = ['accept', 'finish', 'cancel', 'reopen'].map((command) => ({ command, targets: [['there']] }));
    const structure = chart({ states: { here: { on }, there: {} } });
    const crowded = overviewDiagram({ ...printerRepair, structure }, { language: 'en' });
    expect(crowded).toContain('at_here --> at_there : accept\u00a0·\u00a01.a<br/>finish\u00a0·\u00a01.a<br/>… +2');
  });

  it('calls an arrow by its command where one of several ways has a name of its own, and by that name where all have', () => {
    const label = (en: string) => ({ en, zh: '有人知情' });
    const ways = (names: readonly (string | null)[]) =>
      names.map((name) => ({ command: 'cancel', targets: [['there']], label: name === null ? null : label(name) }));
    const drawn = (names: readonly (string | null)[]): string => {
      const structure = chart({ states: { here: { on: ways(names) }, there: {} } });
      return overviewDiagram({ ...printerRepair, structure }, { language: 'en' });
    };
    expect(drawn(['the owner knew', null])).toContain('at_here --> at_there : cancel\u00a0·\u00a01.a');
    expect(drawn(['the owner knew', 'nobody knew'])).toContain('at_there : the owner knew\u00a0·\u00a01.a');
  });

  it('draws another region where asked, and refuses one that does not exist', () => {
    expect(overviewDiagram(printerRepair, { language: 'en', region: 'tier' })).toContain('at_shop --> at_maker');
    expect(() => overviewDiagram(printerRepair, { language: 'en', region: 'floor' })).toThrow(
      new UnknownStateError('region', 'floor', ['stage', 'tier']),
    );
  });
});
