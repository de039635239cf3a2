import type { Sample } from '@statedesk/testing';
import * as documents from '../controlledDocument/documentActs.suite.ts';
import { documentProcedure } from '../controlledDocument/documentProcedure.ts';
import { incidentReportProcedure } from '../incidentReport/incidentReportProcedure.ts';
import * as articles from '../knowledgeArticle/articleActs.suite.ts';
import { articleProcedure } from '../knowledgeArticle/articleProcedure.ts';
import { processReportProcedure } from '../processReport/processReportProcedure.ts';
import { sumProcessFigures } from '../processReport/sumProcessFigures.ts';
import { act } from '../rehearsal/acts.suite.ts';
import {
  departmentManager,
  developer,
  incidentManager,
  serviceDepartmentManager,
  technicalDirector,
} from '../rehearsal/people.suite.ts';
import { sumFigures } from '../report/sumFigures.ts';
import { actsIn } from './actsIn.suite.ts';
import type { SmallProcedure } from './smallProcedure.suite.ts';

const reason = 'because';
const month = '2026-03';
const endsAt = '2026-03-31T16:00:00.000Z';
const at = { month, cutOff: endsAt };
const observed = { figures: sumFigures([], at), endsAt, earlier: [] };

const told = (type: string): Sample => ({
  type,
  payload: { incident: 'incident/default/1' },
  actors: [{ id: 'incident/default/1', roles: ['instance'] }],
});

// The register of the year says which number it is.
const number = (type: string, kind: 'article' | 'report'): Sample => ({
  type,
  payload: {
    ...{ effect: 'effect-1', instanceId: 'register/default/2026' },
    ...{ announced: { kind, subject: kind, year: 2026 }, tells: { sequence: 1 } },
  },
  actors: [{ id: 'register/default/2026', roles: ['instance'] }],
});
const numbering = { issue: true };

const knowledgeArticle: SmallProcedure = {
  procedure: articleProcedure,
  acts: [
    ...actsIn(articles),
    act('publishArticle', { round: 2 }, developer),
    act('returnArticle', { round: 2, reason }, developer),
  ],
  told: [told('noteConsultation'), told('noteSolution'), number('keepArticleNumber', 'article')],
  policy: { numbering },
  answers: { similarArticles: { articles: [] } },
  ends: ['published', 'retired', 'discarded'],
};

const controlledDocument: SmallProcedure = {
  procedure: documentProcedure,
  acts: [
    ...actsIn(documents),
    act('passDocument', { round: 2 }, developer),
    act('returnDocument', { round: 2, reason }, developer),
    act('approveDocument', { round: 2 }, technicalDirector),
    act('rejectDocument', { round: 2, reason }, technicalDirector),
  ],
  answers: { substitutes: { substitutes: [] }, versionInForce: { version: 3 } },
  ends: ['published', 'retired', 'discarded'],
};

// Restated it is only where a figure has changed since.
const restated: Sample = {
  type: 'restateReport',
  payload: { reason },
  actors: [incidentManager],
  observations: { monthFigures: { ...observed, figures: { ...observed.figures, total: 1 } } },
};

const incidentReport: SmallProcedure = {
  procedure: incidentReportProcedure,
  acts: [
    act('planReport', { month }, incidentManager),
    act('draftReport', {}, incidentManager),
    act('reviewReport', {}, departmentManager),
    act('returnReport', { reason }, departmentManager),
    act('sendReport', {}, incidentManager),
    act('acknowledgeReport', {}, serviceDepartmentManager),
  ],
  told: [restated],
  answers: { monthFigures: observed },
  ends: ['acknowledged'],
};

const processReport: SmallProcedure = {
  procedure: processReportProcedure,
  acts: [
    act('planProcessReport', { month }, incidentManager),
    act('draftProcessReport', {}, incidentManager),
    act('sendProcessReport', {}, incidentManager),
    act('acknowledgeProcessReport', {}, departmentManager),
  ],
  answers: { processFigures: { figures: sumProcessFigures([], at), endsAt } },
  ends: ['acknowledged'],
};

/** What is written, reviewed and sent: articles, documents, the monthly reports. */
export const paperwork: readonly SmallProcedure[] = [
  knowledgeArticle,
  controlledDocument,
  incidentReport,
  {
    ...incidentReport,
    under: 'numbered, and sent without a review',
    told: [restated, number('keepReportNumber', 'report')],
    policy: { controls: { '5.15.a': false }, numbering },
  },
  processReport,
];
