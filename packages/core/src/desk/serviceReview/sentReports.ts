import type { Engine } from '@statedesk/engine';
import type { SentReportsAnswer, SentReportsQuestion } from '../../serviceReview/sentReports.ts';

/** The monthly reports on these months that were sent, one a month: of two, that of the later id. */
export const sentReports = async (
  engine: Pick<Engine, 'find'>,
  { tenant, months }: SentReportsQuestion,
): Promise<SentReportsAnswer> => {
  const found = await engine.find({
    procedure: 'incidentReport',
    tenant,
    where: { state: { in: ['sent', 'acknowledged'] }, month: { in: [...new Set(months)] } },
    limit: 1_000,
  });
  const byMonth = new Map(found.map(({ id, facts }) => [String(facts['month']), id]));
  return { reports: [...byMonth].map(([month, report]) => ({ month, report })) };
};
