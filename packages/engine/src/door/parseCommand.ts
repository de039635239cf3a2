import type { CommandDefinition } from '../definition/command.ts';
import { InvalidCommandError } from '../errors/invalidCommandError.ts';
import type { InputIssue } from '../errors/inputIssue.ts';
import { envelopeSchema, type Envelope } from './command.ts';
import { plainJsonIssue } from './plainJson.ts';
import { describeIssues, parseWith } from './schemaIssues.ts';

const refuse = (issues: readonly InputIssue[]): never => {
  throw new InvalidCommandError(`The command was not taken: ${describeIssues(issues)}`, { issues });
};

/** Turns a command away for one reason, and by the requirement that asks for it, where one does. @throws InvalidCommandError */
export const refuseCommand = (path: string, en: string, zh: string, requirement?: string): never =>
  refuse([{ path, message: { en, zh }, ...(requirement === undefined ? {} : { requirement }) }]);

/** The envelope of a command. @throws InvalidCommandError where it is not plain JSON of the envelope's shape. */
export const parseEnvelope = (input: unknown): Envelope => {
  const foreign = plainJsonIssue(input);
  if (foreign) return refuse([foreign]);
  const { value, issues } = parseWith(envelopeSchema, input);
  if (value === undefined) return refuse(issues);
  if (value.type.startsWith('xstate.'))
    return refuseCommand(
      '/type',
      "names beginning with 'xstate.' are the statechart's own",
      '以 xstate. 开头的名称为状态机保留',
    );
  return value;
};

/** Which instance a command that creates brings into being is named by its key (rule R16). @throws InvalidCommandError */
export const creatingKey = ({ idempotencyKey }: Envelope): string =>
  idempotencyKey ??
  refuseCommand(
    '/idempotencyKey',
    'a command that creates an instance needs an idempotency key',
    '新建实例的命令必须带幂等键',
  );

/** The payload of a command, personal values still plain. @throws InvalidCommandError */
export const parsePayload = (envelope: Envelope, definition: CommandDefinition): unknown => {
  if (definition.by === 'system')
    return refuseCommand('/type', `'${envelope.type}' is given by the clock alone`, `${envelope.type} 只能由时钟发出`);
  const { value, issues } = parseWith(definition.payload, envelope.payload, ['payload']);
  return issues.length > 0 ? refuse(issues.map((issue) => ({ ...issue, requirement: definition.requirement }))) : value;
};
