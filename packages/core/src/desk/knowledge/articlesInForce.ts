import { UnknownInstanceError, type Engine, type InstanceView } from '@statedesk/engine';
import type { ArticlesAnswer, ArticlesQuestion } from '../../knowledgeArticle/articlesInForce.ts';
import { articleRecordSchema } from '../../knowledgeArticle/articleRecord.ts';

const readOrNone = async (engine: Pick<Engine, 'read'>, id: string): Promise<InstanceView | undefined> => {
  try {
    return await engine.read(id);
  } catch (error) {
    if (error instanceof UnknownInstanceError) return undefined;
    throw error;
  }
};

/** Those of the articles named that are in force with this tenant, each with its version. */
export const articlesInForce = async (
  engine: Pick<Engine, 'read'>,
  { tenant, articles }: ArticlesQuestion,
): Promise<ArticlesAnswer> => {
  const views = await Promise.all(articles.map((id) => readOrNone(engine, id)));
  return {
    articles: views.flatMap((view) => {
      if (view?.procedure !== 'knowledgeArticle' || view.tenant !== tenant) return [];
      const { inForce, retired } = articleRecordSchema.parse(view.record);
      return inForce === null || retired !== null ? [] : [{ id: view.id, version: inForce.version }];
    }),
  };
};
