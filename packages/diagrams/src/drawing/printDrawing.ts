import type { Arrow, Box, Drawing, Look } from './drawing.ts';
import { escapeText } from './escapeText.ts';

const looks: Readonly<Record<Exclude<Look, 'plain'>, string>> = {
  practised: 'stroke-dasharray:6 3,stroke-width:2px',
  added: 'stroke:#1a7f37,stroke-width:3px',
  elsewhere: 'fill:none,stroke:#8b949e,stroke-dasharray:2 3',
};

// Mermaid 12 lays out with ELK; told to keep our order, it turns no arrow of the main line around. Others ignore it.
const layout = ['---', 'config:', '  elk:', '    cycleBreakingStrategy: MODEL_ORDER', '---'] as const;

const boxLines = ({ id, title, lines }: Box, start: string | null): readonly string[] => [
  ...(id === start ? [`[*] --> ${id}`] : []),
  `state "${escapeText(title)}" as ${id}`,
  ...lines.map((line) => `${id} : ${escapeText(line)}`),
];

const arrowLine = ({ from, to, texts }: Arrow): string => {
  const label = texts
    .flatMap((text) => text.split('\n'))
    .map(escapeText)
    .join('<br/>');
  return label === '' ? `${from} --> ${to}` : `${from} --> ${to} : ${label}`;
};

const lookLines = (boxes: readonly Box[]): readonly string[] =>
  Object.entries(looks).flatMap(([look, style]) => {
    const ids = boxes.filter((box) => box.look === look).map(({ id }) => id);
    return ids.length === 0 ? [] : [`classDef ${look} ${style}`, `class ${ids.join(',')} ${look}`];
  });

/** A picture as Mermaid's `stateDiagram-v2`, ending in a line break. Deterministic: the same picture, the same bytes. */
export const printDrawing = ({ title, start, boxes, arrows }: Drawing): string => {
  const body = [
    `accTitle: ${escapeText(title)}`,
    ...boxes.flatMap((box) => boxLines(box, start)),
    ...arrows.map(arrowLine),
    ...lookLines(boxes),
  ];
  return [...layout, 'stateDiagram-v2', ...body.map((line) => `  ${line}`), ''].join('\n');
};
