import { describe, expect, it } from 'vitest';
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
    expect(repair).toContain('at_stage_repair_looking : ↻ record a finding · 2.a');
  });

  it('names command, requirement and guard, and enters a compound state at its first step', () => {
    expect(repair).toContain(
      'at_stage_repair_looking --> at_stage_repair_fixing_cleaning : ' +
        'open the case · 2.b<br/>#91;the printer is unplugged and while in#58; Shop#93;',
    );
  });

  it('keeps guarded alternatives of one command apart: an arrow without a condition shows none', () => {
    expect(repair).toContain('at_stage_repair_fixing_replacing --> at_stage_repair_looking : open the case · 2.b\n');
  });

  it('shows the stages before and after at the rim, and what is possible in any step once', () => {
    expect(repair).toContain('from_reported --> at_stage_repair_looking : accept · 1.b');
    expect(repair).toContain('any_stage_repair --> to_ended : ⊕ turn away · 1.c');
    expect(repair).toContain('class from_reported,any_stage_repair,to_ended,any_stage_repair_fixing elsewhere');
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
    expect(draw('ended')).toContain('any_stage --> at_stage_ended : ⊕ cancel · 4.b');
  });

  it('speaks Chinese where asked', () => {
    expect(draw('repair', 'zh')).toContain('打开机壳 · 2.b<br/>#91;打印机已断电，且处于：门店#93;');
  });

  it('refuses a stage that does not exist and names those that do', () => {
    expect(() => draw('parking')).toThrow(new UnknownStateError('stage', 'parking', ['reported', 'repair', 'ended']));
  });
});
