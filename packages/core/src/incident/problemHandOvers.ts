import { and } from 'xstate';
import { withCommand } from '../procedure/withCommand.ts';
import type { IncidentRecord } from './incidentRecord.ts';
import { incidentSetup } from './incidentSetup.ts';

interface Told {
  readonly context: IncidentRecord;
}

const handOverOf = ({ problem: { number, ground } }: IncidentRecord) => ({
  handOver: number,
  ground: ground ?? ('judgement' as const),
});
const handsOver = { type: 'handProblemOver', params: ({ context }: Told) => handOverOf(context) } as const;

/** The judgements after the resolution, and what goes between the incident and problem management (5.9.f, 3.3.c, 4.a). */
export const problemHandOvers = incidentSetup.createStateConfig({
  on: {
    judgeIncident: [
      {
        guard: and(['notRetired', 'judgeable', 'callsForProblem', 'noProblemUnderWay']),
        actions: [withCommand('keepJudgement'), withCommand('openProblemHandOver'), handsOver],
        meta: { requirement: '5.9.f', label: { en: 'for problem management', zh: '转问题管理' } },
      },
      {
        guard: and(['notRetired', 'judgeable']),
        actions: withCommand('keepJudgement'),
        meta: { requirement: '5.9.f', label: { en: 'nothing to hand over', zh: '无需移交' } },
      },
    ],
    escalateJudgement: {
      actions: { type: 'notifyIncidentManager', params: { ground: 'notJudged' } },
      meta: { requirement: '5.9.f' },
    },
    handRootCauseOver: [
      {
        guard: and(['notRetired', 'rootCauseOwed', 'noProblemUnderWay']),
        actions: [withCommand('passRootCause'), withCommand('openProblemHandOver'), handsOver],
        meta: { requirement: '3.3.c', practised: true },
      },
      {
        guard: and(['notRetired', 'rootCauseOwed']),
        actions: withCommand('passRootCause'),
        meta: {
          requirement: '3.3.c',
          practised: true,
          label: { en: 'to the problem under way', zh: '并入进行中的问题' },
        },
      },
    ],
    keepProblemTaken: { actions: withCommand('keepProblemReference'), meta: { requirement: '4.a' } },
    recordProblemStanding: [
      {
        guard: and(['problemUnderWay', 'problemGivenBack']),
        actions: [
          withCommand('settleProblem'),
          { type: 'notifyIncidentManager', params: { ground: 'problemGivenBack' } },
        ],
        meta: { requirement: '4.a', label: { en: 'refused, failed or withdrawn', zh: '被拒绝、失败或撤回' } },
      },
      {
        guard: 'problemUnderWay',
        actions: withCommand('settleProblem'),
        meta: { requirement: '4.a', label: { en: 'accepted, known or completed', zh: '已受理、已知或已完成' } },
      },
    ],
    withdrawProblemHandOver: {
      guard: and(['notRetired', 'problemUnderWay']),
      actions: [
        { type: 'takeProblemBack', params: ({ context }) => handOverOf(context) },
        withCommand('abandonProblem'),
      ],
      meta: { requirement: '4.a' },
    },
    tellProblemOfEnd: {
      actions: {
        type: 'tellProblemOfEnd',
        params: ({ context }) => ({ ...handOverOf(context), as: context.endedEarly?.as ?? ('withdrawn' as const) }),
      },
      meta: { requirement: 'PR.d', practised: true },
    },
  },
}).on;
