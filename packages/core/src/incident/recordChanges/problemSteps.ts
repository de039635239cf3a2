import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

type RootCause = IncidentRecord['rootCause'];
interface When {
  readonly occurredAt: NonNullable<RootCause>['owedSince'];
}

/** What was judged (5.9.f); the reasons, and what history proposed, are in the entry. */
const keepJudgement = (record: IncidentRecord, command: Given<'judgeIncident'>): IncidentRecord => {
  const { highImpact, recurring, needsProblem } = command.payload;
  return {
    ...record,
    judgement: {
      at: command.occurredAt,
      revision: command.revision,
      ...{ highImpact: highImpact.holds, recurring: recurring.holds, needsProblem: needsProblem.holds },
    },
  };
};

/** Handed over to problem management: the next number, and nothing known of the other side. */
const openProblemHandOver = (
  record: IncidentRecord,
  command: Given<'judgeIncident' | 'handRootCauseOver'>,
): IncidentRecord => ({
  ...record,
  problem: {
    number: record.problem.number + 1,
    standing: 'requested',
    ground: command.type === 'judgeIncident' ? 'judgement' : 'rootCause',
    reference: null,
    at: command.occurredAt,
    revision: command.revision,
  },
});

/** The cause is no longer looked for here (3.3.c). */
const passRootCause = (record: IncidentRecord): IncidentRecord => ({
  ...record,
  rootCause: record.rootCause && { ...record.rootCause, standing: 'handedOver' },
});

// Problem management looks for it no longer: it is looked for here again, from now on.
const causeBack = (rootCause: RootCause, { occurredAt }: When): RootCause =>
  rootCause?.standing === 'handedOver'
    ? { ...rootCause, standing: 'open', owedSince: occurredAt, nextLookAt: null, remindedAt: null }
    : rootCause;

const causeFound = (rootCause: RootCause, { occurredAt }: When): RootCause =>
  rootCause?.standing === 'handedOver' ? { ...rootCause, standing: 'found', lookedAt: occurredAt } : rootCause;

const causeAfter = (rootCause: RootCause, command: Given<'recordProblemStanding'>): RootCause => {
  switch (command.payload.standing) {
    case 'accepted':
      return rootCause;
    case 'knownError':
    case 'completed':
      return causeFound(rootCause, command);
    case 'refused':
    case 'failed':
    case 'withdrawn':
      return causeBack(rootCause, command);
  }
};

/** What the problem is called where it is managed; of an earlier hand-over nothing is kept. */
const keepProblemReference = (record: IncidentRecord, command: Given<'keepProblemTaken'>): IncidentRecord =>
  command.payload.announced.handOver === record.problem.number
    ? { ...record, problem: { ...record.problem, reference: command.payload.instanceId } }
    : record;

/** How problem management answered (4.a). */
const settleProblem = (record: IncidentRecord, command: Given<'recordProblemStanding'>): IncidentRecord => {
  const { standing, reference } = command.payload;
  return {
    ...record,
    problem: { ...record.problem, standing, reference, at: command.occurredAt, revision: command.revision },
    rootCause: causeAfter(record.rootCause, command),
  };
};

/** Taken back: problem management is asked for nothing any more, and the cause is looked for here again (4.a). */
const abandonProblem = (record: IncidentRecord, command: Given<'withdrawProblemHandOver'>): IncidentRecord => ({
  ...record,
  problem: { ...record.problem, standing: 'withdrawn', at: command.occurredAt, revision: command.revision },
  rootCause: causeBack(record.rootCause, command),
});

/** Every change of the record that is about problem management. */
export const problemSteps = {
  keepJudgement,
  openProblemHandOver,
  passRootCause,
  keepProblemReference,
  settleProblem,
  abandonProblem,
};
