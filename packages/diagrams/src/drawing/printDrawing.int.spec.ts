import { incidentProcedure } from '@statedesk/core';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { Mermaid } from 'mermaid';
import { beforeAll, describe, expect, it } from 'vitest';
import { printerRepair } from '../example/printerRepair.ts';
import { procedurePages } from '../pages/procedurePages.ts';
import { printDrawing } from './printDrawing.ts';

/** What Mermaid keeps of a diagram it has read; its own types do not say. */
interface ReadDiagram {
  readonly type: string;
  readonly db: {
    getAccTitle(): string;
    getStates(): ReadonlyMap<string, { readonly descriptions: readonly string[] }>;
    getRelations(): readonly { readonly id1: string; readonly id2: string; readonly relationTitle: string }[];
  };
}

// Mermaid keeps `#58;` as `ﬂ°°58¶ß` until it writes the SVG.
const shown = (kept: string): string =>
  kept.replace(/ﬂ°°(\d+)¶ß/gu, (_, code: string) => String.fromCharCode(Number(code)));

let mermaid: Mermaid;

beforeAll(async () => {
  // Mermaid cleans labels with DOMPurify, which takes the window it finds when it is loaded.
  Object.assign(globalThis, { window: new JSDOM('').window });
  mermaid = (await import('mermaid')).default;
});

const read = async (text: string): Promise<ReadDiagram> => {
  await mermaid.parse(text);
  // `parse` tells only that a text is sound, not what was read of it.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- no newer door is there
  return (await mermaid.mermaidAPI.getDiagramFromText(text)) as unknown as ReadDiagram;
};

const syntax = [
  ...[
    'end note',
    'state "x" as y',
    '[*] --> a',
    '%% gone',
    '---',
    'a --> b : c',
    '<<fork>>',
    '#35;',
    '&lt;',
    'Direction TB',
  ],
  ...[
    'direction LR',
    'class a b',
    ':::x',
    'note right of a',
    '1. one',
    '- one',
    '故障：“严重”；#1',
    '$$x$$',
    'accTitle: a',
  ],
];

const hostile = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom(...syntax)), { maxLength: 3 })
  .map((parts) =>
    parts
      .join(' ')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '');

const drawnTwice = (title: string, line: string, label: string): string =>
  printDrawing({
    title,
    start: 'at_a',
    boxes: [
      { id: 'at_a', title, lines: [line], look: 'practised' },
      { id: 'at_b', title: 'b', lines: [], look: 'elsewhere' },
    ],
    arrows: [{ from: 'at_a', to: 'at_b', texts: [label, label] }],
  });

describe('Mermaid itself reads every diagram', () => {
  const diagrams = procedurePages([printerRepair, incidentProcedure]).flatMap(({ path, text }) =>
    [...text.matchAll(/^```mermaid\n(.*?)^```$/gmsu)].map(([, diagram = '']) => ({ path, diagram })),
  );

  it('finds one on every page with a picture, in both languages', () => {
    const pictures = [printerRepair, incidentProcedure].map(({ structure }) => {
      const [stages, ...beside] = structure.states;
      return 2 * (1 + (stages?.states.length ?? 0) + beside.length);
    });
    expect(diagrams).toHaveLength(pictures.reduce((sum, count) => sum + count));
  });

  it.each(diagrams)('accepts $path', async ({ diagram }) => {
    expect((await read(diagram)).type).toBe('stateDiagram');
  });

  it('shows any label just as it is written, and nothing more than what was drawn', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (title, line, label) => {
        const { db } = await read(drawnTwice(title, line, label));
        expect([...db.getStates().keys()].sort()).toEqual(['at_a', 'at_b', 'root_start']);
        expect(db.getStates().get('at_a')?.descriptions.map(shown)).toEqual([title, line]);
        expect(db.getRelations().map(({ id1, id2, relationTitle }) => [id1, id2, shown(relationTitle)])).toEqual([
          ['root_start', 'at_a', ''],
          ['at_a', 'at_b', `${label}<br>${label}`],
        ]);
        expect(shown(db.getAccTitle())).toBe(title);
      }),
    );
  });

  it('turns away what is not a diagram, so that accepting one means something', async () => {
    await expect(read('stateDiagram-v2\n  state "a: "b"" as c\n')).rejects.toThrow(/Parse error/u);
  });
});
