import { queryTokens, searchForm } from '@statedesk/engine';
import { arrayText } from '../connection/arrayText.ts';
import type { Clause } from './clause.ts';

/**
 * Search terms as clauses: the index over tokens picks the candidates, the text itself decides. A term without Chinese
 * characters has no token, since it may be part of a word: then every text that the other conditions leave is read.
 */
export const textClauses = (terms: readonly string[]): readonly Clause[] => {
  const forms = [...new Set(terms.map(searchForm))].filter((form) => form !== '');
  const tokens = [...new Set(forms.flatMap(queryTokens))];
  const candidates: readonly Clause[] =
    tokens.length === 0
      ? []
      : [
          {
            sql: 'fact_slot.position IN (SELECT instance FROM {fact_text} WHERE tokens @> ?::text[])',
            values: [arrayText(tokens)],
          },
        ];
  return [...candidates, ...forms.map(isPartOfText)];
};

// A look at one row by its key, whatever the planner takes the table to be: candidates are few.
const isPartOfText = (form: string): Clause => ({
  sql: '(SELECT strpos(fact_text.search_form, ?) > 0 FROM {fact_text} WHERE fact_text.instance = fact_slot.position)',
  values: [form],
});
