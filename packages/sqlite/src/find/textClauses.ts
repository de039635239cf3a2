import { queryTokens, searchForm } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { rarestToken } from '../statements/rarestToken.ts';
import type { Clause } from './clause.ts';

/**
 * Search terms as clauses: the rarest token picks the candidates, the text itself decides. A term without Chinese
 * characters has no token, since it may be part of a word: then every text that the other conditions leave is read.
 */
export const textClauses = (connection: Connection, terms: readonly string[]): readonly Clause[] => {
  const forms = [...new Set(terms.map(searchForm))].filter((form) => form !== '');
  const token = rarestToken(connection, [...new Set(forms.flatMap(queryTokens))]);
  const candidates =
    token === undefined
      ? []
      : [{ sql: 'fact_slot.position IN (SELECT position FROM text_token WHERE token = ?)', values: [token] }];
  return [...candidates, ...forms.map((form) => ({ sql: 'instr(fact_slot.search_form, ?) > 0', values: [form] }))];
};
