import type { Catalogue, FoundInstance, PagedQuery, Person } from '@statedesk/engine';
import { findByWords } from './findByWords.ts';
import { sharedWords } from './sharedWords.ts';
import type { Suggestion, SuggestionReason } from './suggestion.ts';

/** What something like it is sought for. */
export interface Likened {
  /** Of the incident itself, which is not suggested to itself. */
  readonly instanceId: string;
  readonly tenant: string;
  readonly text: string;
  readonly category: string | null;
  readonly item: string | null;
}

type Scope = Pick<PagedQuery, 'procedure' | 'tenant' | 'where' | 'actor'>;

const most = 20;
const mostOfEach = 50;
const ever = '1970-01-01T00:00:00Z';

const itemFacts = { article: 'item', incident: 'configurationItem' } as const;

const reasonsFor = (
  { facts }: FoundInstance,
  { words, kind }: { readonly words: string; readonly kind: Suggestion['kind'] },
  sought: Likened,
): readonly SuggestionReason[] => {
  const item = facts[itemFacts[kind]];
  const shared = sharedWords(sought.text, words);
  return [
    ...(sought.item !== null && item === sought.item ? [{ because: 'item' as const, item: sought.item }] : []),
    ...(sought.category !== null && facts['category'] === sought.category
      ? [{ because: 'category' as const, category: sought.category }]
      : []),
    ...(shared.length > 0 ? [{ because: 'words' as const, words: [...shared] }] : []),
  ];
};

const weightOf = (reason: SuggestionReason): number => {
  if (reason.because === 'words') return reason.words.length;
  return reason.because === 'item' ? 4 : 2;
};

const toSuggestion = (found: FoundInstance, kind: Suggestion['kind'], sought: Likened): Suggestion => {
  const text = String(found.facts[kind === 'article' ? 'words' : 'symptom'] ?? '');
  const reasons = [...reasonsFor(found, { words: text, kind }, sought)];
  return { kind, id: found.id, text, score: reasons.reduce((sum, reason) => sum + weightOf(reason), 0), reasons };
};

/** The same category alone says too little: there would be hundreds. */
const saysEnough = ({ reasons }: Suggestion): boolean => reasons.some(({ because }) => because !== 'category');

const candidates = async (catalogue: Catalogue, kind: Suggestion['kind'], { item, text }: Likened, scope: Scope) => {
  const where = { ...scope.where, [itemFacts[kind]]: item };
  const ofItem = item === null ? [] : await catalogue.find({ ...scope, where, limit: mostOfEach });
  const byWords = await findByWords(catalogue, text, scope);
  return new Map([...ofItem, ...byWords].map((found) => [found.id, found])).values();
};

const byScore = (one: Suggestion, other: Suggestion): number =>
  other.score - one.score ||
  (one.kind === other.kind ? 0 : one.kind === 'article' ? -1 : 1) ||
  (one.id < other.id ? -1 : 1);

/**
 * Articles in force and solved incidents like the one at hand, the likest first, articles before incidents, ties by id: the
 * same question to the same store has the same answer (3.2.a, 5.3.a). At most 20.
 */
export const suggestionsFor = async (
  catalogue: Catalogue,
  sought: Likened,
  actor?: Person,
): Promise<readonly Suggestion[]> => {
  const whose = { tenant: sought.tenant, ...(actor ? { actor } : {}) };
  const [articles, incidents] = await Promise.all([
    candidates(catalogue, 'article', sought, { ...whose, procedure: 'knowledgeArticle', where: { inForce: 'yes' } }),
    candidates(catalogue, 'incident', sought, {
      ...whose,
      procedure: 'incident',
      where: { handlingEndedAt: { from: ever } },
    }),
  ]);
  return [
    ...[...articles].map((found) => toSuggestion(found, 'article', sought)),
    ...[...incidents].map((found) => toSuggestion(found, 'incident', sought)),
  ]
    .filter(({ id }) => id !== sought.instanceId)
    .filter(saysEnough)
    .toSorted(byScore)
    .slice(0, most);
};
