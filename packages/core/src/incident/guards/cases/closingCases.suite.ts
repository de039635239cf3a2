import { blankIncident } from '../../blankIncident.ts';
import { by, done, of, seeing, type GuardCase } from './askGuard.suite.ts';

const article = { article: 'KB-12' };
const inForce = (id: string) => ({ articles: { articles: [{ id, version: 3 }] } });
const elsewhere = { policy: { knowledge: { base: 'elsewhere' } } };
const declared = { majorIncident: { ...blankIncident.majorIncident, declared: done } };

export const closingCases: readonly GuardCase[] = [
  ['recordArchived', 'it is', of({ archive: done }), true],
  ['recordArchived', 'it was corrected since', of({ archive: done, correction: done }), false],
  ['recordArchived', 'it is not', of(), false],
  ['archivedBefore', 'it was', of({ archive: done, correction: done }), true],
  ['archivedBefore', 'it was not', of(), false],
  ['correctionOpen', 'there is one', of({ correction: done }), true],
  ['correctionOpen', 'there is none', of(), false],

  ['configurationSettled', 'somebody said', of({ configuration: { ...done, changed: false } }), true],
  ['configurationSettled', 'it is waived', of({ waivers: { configurationUpdate: done } }), true],
  ['configurationSettled', 'nobody said', of(), false],
  ['knowledgeSettled', 'somebody said', of({ knowledge: { ...done, isNew: false } }), true],
  ['knowledgeSettled', 'it is waived', of({ waivers: { knowledge: done } }), true],
  ['knowledgeSettled', 'nobody said', of(), false],
  ['articleInForce', 'it is', seeing(inForce('KB-12'), by('declareNothingNew', article)), true],
  ['articleInForce', 'another is', seeing(inForce('KB-13'), by('declareNothingNew', article)), false],
  ['articleInForce', 'nobody was asked', by('declareNothingNew', article), false],
  ['articleInForce', 'none is named', seeing(inForce('undefined'), by('declareNothingNew')), false],
  ['articleKeptElsewhere', 'policy says so', { ...by('declareNothingNew', article), ...elsewhere }, true],
  ['articleKeptElsewhere', 'it is kept here', by('declareNothingNew', article), false],
  ['articleKeptElsewhere', 'none is named', { ...by('declareNothingNew'), ...elsewhere }, false],
  ['noArticleNeeded', 'it is said why', by('declareNothingNew', { reason: 'A one-off' }), true],
  ['noArticleNeeded', 'an article is named', by('declareNothingNew', article), false],
  ['noArticleNeeded', 'another thing is said', by('closeIncident', { reason: 'A one-off' }), false],

  ['leftUnconfirmed', 'it was', of({ unconfirmed: done }), true],
  ['leftUnconfirmed', 'the answer came late', of({ unconfirmed: done, confirmation: done }), false],
  ['leftUnconfirmed', 'it was not', of(), false],
  ['notMajor', 'the grade is low', of({ classification: { faultGrade: 'low' } }), true],
  ['notMajor', 'the grade is medium', of({ classification: { faultGrade: 'medium' } }), false],
  ['notMajor', 'a major incident is declared', of(declared), false],
];
