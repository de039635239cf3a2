import type { Json } from '@statedesk/engine';
import * as z from 'zod';
import type { PrintSettings } from '../printOptions.ts';
import { escape } from './escape.ts';
import { words } from './words.ts';

const barsSchema = z.array(z.object({ of: z.string(), value: z.number().nullable() }));

const width = 60;
const tallest = 70;

/** A number month by month as bars, each with its value; a month without one has none. An image of text and boxes alone. */
export const bars = (value: Json | undefined, label: string, { language }: PrintSettings): string => {
  const months = barsSchema.safeParse(value).data ?? [];
  if (months.length === 0) return words.none[language];
  const most = Math.max(1, ...months.map((month) => month.value ?? 0));
  const drawn = months.map(({ of, value: number }, place) => {
    const middle = place * width + width / 2;
    const height = ((number ?? 0) / most) * tallest;
    const top = tallest + 20 - height;
    return [
      `<rect x="${middle - 16}" y="${top.toFixed(1)}" width="32" height="${height.toFixed(1)}"/>`,
      `<text x="${middle}" y="${(top - 5).toFixed(1)}">${number ?? words.empty[language]}</text>`,
      `<text x="${middle}" y="${tallest + 36}">${escape(of)}</text>`,
    ].join('');
  });
  const size = `0 0 ${months.length * width} ${tallest + 42}`;
  const named = `class="bars" role="img" aria-label="${escape(label)}"`;
  return `<svg ${named} width="${months.length * 17}mm" viewBox="${size}">${drawn.join('')}</svg>`;
};
