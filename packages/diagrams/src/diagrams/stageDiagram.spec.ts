import { describe, expect, it } from 'vitest';
import { chart } from '../example/chart.ts';
import { printerRepair } from '../example/printerRepair.ts';
import { UnknownStateError } from '../unknownStateError.ts';
import { stageDiagram } from './stageDiagram.ts';

const draw = (stage: string, language: 'en' | 'zh' = 'en'): string => stageDiagram(printerRepair, { language, stage });
const repair = draw('repair');

describe('R20 one diagram a stage', () => {
  it('shows each step, nested ones with the state around them', () => {
    expect(repair).toContain('state "Looking" as at_stage_repair_looking');
    expect(repair).toContain('state "Fixing › Cleaning" as at_stage_repair_fixing_cleaning');
  });

  it('lists what can be done in a step without leaving it', () => {
    expect(repair).toContain('at_stage_repair_looking : ↻ record a finding\u00a0·\u00a02.a');
  });

  it('names command, requirement and guard, and enters a compound state at its first step', () => {
    expect(repair).toContain(
      'at_stage_repair_looking --> at_stage_repair_fixing_cleaning : ' +
        'open the case\u00a0·\u00a02.b<br/>#91;the printer is unplugged and while in#58; Shop#93;',
    );
  });

  it('keeps guarded alternatives of one command apart: an arrow without a condition shows none', () => {
    expect(repair).toContain(
      'at_stage_repair_fixing_replacing --> at_stage_repair_looking : open the case\u00a0·\u00a02.b\n',
    );
  });

  it('says “otherwise” of what is taken when no condition before it holds', () => {
    const on = [
      { command: 'finish', targets: [['here', 'b']], guard: { kind: 'named', name: 'unplugged' } as const },
      { command: 'finish', index: 1, targets: [['here', 'c']] },
    ];
    const structure = chart({ states: { here: { states: { a: { on }, b: {}, c: {} } } } });
    const choice = stageDiagram({ ...printerRepair, structure }, { language: 'en', stage: 'here' });
    expect(choice).toContain('at_here_a --> at_here_c : finish\u00a0·\u00a01.a<br/>#91;otherwise#93;');
  });

  it('shows the stages before and after at the rim, and what is possible in any step once', () => {
    expect(repair).toContain('from_reported --> at_stage_repair_looking : accept\u00a0·\u00a01.b');
    expect(repair).toContain('any_stage_repair --> to_ended : ⊕ turn away\u00a0·\u00a01.c');
    expect(repair).toContain('class from_reported,any_stage_repair,any_stage_repair_fixing,to_ended elsewhere');
  });

  it('frames a state of the practised reading in its own way', () => {
    expect(repair).toContain('class at_stage_repair_fixing_replacing practised');
  });

  it('marks the start only in the stage a new instance starts in', () => {
    expect(draw('reported')).toContain('[*] --> at_stage_reported');
    expect(repair).not.toContain('[*]');
  });

  it('leaves out what is possible in any stage and leads elsewhere', () => {
    expect(repair).not.toContain('cancel');
    expect(draw('ended')).toContain('any_stage --> at_stage_ended : ⊕ cancel\u00a0·\u00a04.b');
  });

  it('speaks Chinese where asked', () => {
    expect(draw('repair', 'zh')).toContain('打开机壳\u00a0·\u00a02.b<br/>#91;打印机已断电，且处于：门店#93;');
  });

  it('refuses a stage that does not exist and names those that do', () => {
    expect(() => draw('parking')).toThrow(new UnknownStateError('stage', 'parking', ['reported', 'repair', 'ended']));
  });
});
