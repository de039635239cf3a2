import { XmlFaultError } from '../errors/xmlFaultError.ts';
import type { XmlToken } from '../xml/xmlToken.ts';
import { xesModel, type XesElement } from './xesModel.ts';

interface Open {
  readonly name: string;
  readonly element: XesElement;
  /** Which group of its children was reached. */
  group: number;
  values: number;
}

const fault = (line: number, message: string): never => {
  throw new XmlFaultError(`line ${line}: ${message}`, { line });
};

const checkAttributes = (
  { required, optional }: XesElement,
  { name, attributes, line }: Extract<XmlToken, { kind: 'open' }>,
): void => {
  for (const needed of Object.keys(required))
    if (attributes[needed] === undefined) fault(line, `<${name}> has no ${needed}`);
  for (const [key, value] of Object.entries(attributes)) {
    const shape = required[key] ?? optional[key];
    if (shape === undefined) return fault(line, `<${name}> has no attribute called ${key}`);
    if (!shape.test(value)) fault(line, `'${value.slice(0, 80)}' is no ${key} of <${name}>`);
  }
};

const enter = (parent: Open | undefined, name: string, line: number): XesElement => {
  const element = xesModel.get(name);
  if (element === undefined) return fault(line, `event logs have no <${name}>`);
  if (parent === undefined) return name === 'log' ? element : fault(line, `an event log is a <log>, not a <${name}>`);
  const group = parent.element.children.findIndex((names, index) => index >= parent.group && names.includes(name));
  if (group < 0) return fault(line, `<${name}> may not be here in <${parent.name}>`);
  parent.group = group;
  if (name === 'values') parent.values += 1;
  return element;
};

/**
 * Hands the tokens of an event log on as long as they follow the published structure of XES.
 *
 * @throws XmlFaultError `xml-fault` at the first that does not
 */
export async function* validXes(tokens: AsyncIterable<XmlToken>): AsyncGenerator<XmlToken> {
  const open: Open[] = [];
  for await (const token of tokens) {
    if (token.kind === 'open') {
      const element = enter(open.at(-1), token.name, token.line);
      checkAttributes(element, token);
      open.push({ name: token.name, element, group: 0, values: 0 });
    } else {
      const closed = open.pop();
      if (closed?.name === 'list' && closed.values !== 1) fault(token.line, '<list> has no <values>, or several');
    }
    yield token;
  }
}
