import type { Label } from '@statedesk/engine';
import { marks } from '../chart/moveTitle.ts';

/** What the marks and frames mean: one line under every picture, so that none needs another page to be read. */
export const legend: Label = {
  en:
    `\`${marks.practised}\` an addition of the *practised* reading, refused under *written* · ` +
    `\`${marks.clock}\` given by the clock, by nobody else · \`${marks.stays}\` possible here without leaving · ` +
    `\`5.4.a\` the requirement it rests on · \`[…]\` only if, \`①\` as listed in the box of conditions · dotted frame: beyond this picture, or any state of it · ` +
    `dashed frame: a state of the practised reading only`,
  zh:
    `\`${marks.practised}\` 实践读法的补充，按原文读法不接受 · \`${marks.clock}\` 只由时钟触发 · ` +
    `\`${marks.stays}\` 可在此执行而不离开 · \`5.4.a\` 所依据的条款 · \`[…]\` 前提条件，\`①\` 见图中“前提”框 · ` +
    `点线框：图外的阶段，或图内任一状态 · 虚线框：仅实践读法才有的状态`,
};
