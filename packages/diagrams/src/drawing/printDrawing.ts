import type { Arrow, Box, Drawing, Look } from './drawing.ts';
import { escapeText } from './escapeText.ts';

const looks: Readonly<Record<Exclude<Look, 'plain'>, string>> = {
  practised: 'stroke-dasharray:6 3,stroke-width:2px',
  elsewhere: 'fill:none,stroke:#8b949e,stroke-dasharray:2 3',
};

const boxLines = ({ id, title, lines }: Box): readonly string[] => [
  `state "${escapeText(title)}" as ${id}`,
  ...lines.map((line) => `${id} : ${escapeText(line)}`),
];

const arrowLine = ({ from, to, lines }: Arrow): string => {
  const label = lines.map(escapeText).join('<br/>');
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
    ...boxes.flatMap(boxLines),
    ...(start === null ? [] : [`[*] --> ${start}`]),
    ...arrows.map(arrowLine),
    ...lookLines(boxes),
  ];
  return ['stateDiagram-v2', ...body.map((line) => `  ${line}`), ''].join('\n');
};
