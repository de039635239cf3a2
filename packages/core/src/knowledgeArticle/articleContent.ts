import * as z from 'zod';
import { actSchema } from '../procedure/act.ts';
import { categorySchema } from '../vocabulary/classification.ts';
import { nameSchema, proseSchema } from '../vocabulary/text.ts';

const summarySchema = z.string().trim().min(1).max(500);

/** What an article says, as its author writes it (6.d): summary, details, keywords, scope, solution. */
export const articleContentSchema = z.strictObject({
  summary: summarySchema,
  details: proseSchema.exactOptional(),
  keywords: z.array(nameSchema).max(20),
  /** What it applies to: products, versions, sites. */
  scope: summarySchema.exactOptional(),
  solution: proseSchema,
  category: categorySchema.exactOptional(),
  /** The configuration item it is about. */
  item: nameSchema.exactOptional(),
});
export type ArticleContent = Readonly<z.output<typeof articleContentSchema>>;

/** One version as searches ask for it; details and solution are in the entry it was written by. */
export const articleVersionSchema = z.strictObject({
  version: z.int().positive(),
  summary: summarySchema,
  keywords: z.array(nameSchema).max(20),
  scope: summarySchema.nullable(),
  category: categorySchema.nullable(),
  item: nameSchema.nullable(),
  written: actSchema,
  /** Everybody who wrote at this version: none of them reviews it. */
  authors: z.array(nameSchema).min(1).max(50),
  reviewed: actSchema.nullable(),
});
export type ArticleVersion = Readonly<z.output<typeof articleVersionSchema>>;
