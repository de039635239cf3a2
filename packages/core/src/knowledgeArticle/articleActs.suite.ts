import { act, type Act } from '../rehearsal/acts.suite.ts';
import { developer, incidentManager } from '../rehearsal/people.suite.ts';

export const content = {
  summary: 'HIS 登录后白屏',
  details: 'After the certificate expired every workstation shows a white screen',
  keywords: ['HIS', '证书', 'white screen'],
  scope: 'HIS 7.x',
  solution: 'Renew the certificate and reload the proxy',
  category: 'fault' as const,
};
export const drafted = act('draftArticle', content);
export const rewritten = act('reviseArticle', { ...content, solution: 'Renew it two weeks before it expires' });
export const submitted = act('submitArticle', { reviewers: [developer.id] });
export const published = act('publishArticle', { round: 1 }, developer);
export const returned = act('returnArticle', { round: 1, reason: 'Say which proxy' }, developer);
export const discarded = act('discardArticle', { reason: 'Written twice' });
export const retired = act('retireArticle', { reason: 'HIS 7 is gone' }, incidentManager);
export const inForce: readonly Act[] = [drafted, submitted, published];
