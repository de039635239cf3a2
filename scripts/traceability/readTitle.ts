import ts from 'typescript';

/** A title as a test file writes it, and how `titled('5.9.c')` in it reads; undefined where it is only known at run time. */
export type TitledAs = (id: string) => string | undefined;

const callOf = (node: ts.CallExpression, titledAs: TitledAs): string | undefined => {
  const [id] = node.arguments;
  const isTitled = ts.isIdentifier(node.expression) && node.expression.text === 'titled';
  return isTitled && id !== undefined && ts.isStringLiteralLike(id) ? titledAs(id.text) : undefined;
};

/** Reads a title: a text, `titled('…')`, or a template of both. */
export const readTitle = (node: ts.Expression, titledAs: TitledAs): string | undefined => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isCallExpression(node)) return callOf(node, titledAs);
  if (!ts.isTemplateExpression(node)) return undefined;
  const spans = node.templateSpans.map(({ expression, literal }) => {
    const read = readTitle(expression, titledAs);
    return read === undefined ? undefined : read + literal.text;
  });
  return spans.includes(undefined) ? undefined : node.head.text + spans.join('');
};
