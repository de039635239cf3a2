import { xesAttributeKinds } from './xesAttribute.ts';

/** What the value of an XML attribute must look like. */
type Lexical = RegExp;

/** What an element may carry and hold. */
export interface XesElement {
  readonly required: Readonly<Record<string, Lexical>>;
  readonly optional: Readonly<Record<string, Lexical>>;
  /** The elements inside, in groups that follow each other. */
  readonly children: readonly (readonly string[])[];
}

const anyText = /^/u;
const name = /^[\p{L}_:][\p{L}\p{N}_:.·\u0300-\u036F-]*$/u;
const plainName = /^[\p{L}_][\p{L}\p{N}_.·\u0300-\u036F-]*$/u;
const dateTime = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/u;
const long = /^[+-]?\d+$/u;
const double = /^([+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?|-?INF|NaN)$/u;
const boolean = /^(true|false|1|0)$/u;
const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)$/u;

const attribute = (value: Lexical): XesElement => ({
  required: { key: name, value },
  optional: {},
  children: [xesAttributeKinds],
});

/**
 * The structure of an event log in XML, in words of our own: which elements there are, what they carry, what may be
 * inside and in which order. Where the editions differ, what either allows.
 *
 * Source: the schema of IEEE Std 1849-2016 and IEEE Std 1849-2023, XES
 */
export const xesModel: ReadonlyMap<string, XesElement> = new Map<string, XesElement>([
  [
    'log',
    {
      required: { 'xes.version': decimal },
      optional: { 'xes.features': anyText, xmlns: anyText },
      children: [['extension'], ['global'], ['classifier'], xesAttributeKinds, ['trace'], ['event']],
    },
  ],
  ['extension', { required: { name: plainName, prefix: plainName, uri: anyText }, optional: {}, children: [] }],
  ['global', { required: {}, optional: { scope: plainName }, children: [xesAttributeKinds] }],
  ['classifier', { required: { name: anyText, keys: anyText }, optional: { scope: plainName }, children: [] }],
  ['trace', { required: {}, optional: {}, children: [xesAttributeKinds, ['event']] }],
  ['event', { required: {}, optional: {}, children: [xesAttributeKinds] }],
  ['string', attribute(anyText)],
  ['id', attribute(anyText)],
  ['date', attribute(dateTime)],
  ['int', attribute(long)],
  ['float', attribute(double)],
  ['boolean', attribute(boolean)],
  ['container', { required: { key: name }, optional: {}, children: [xesAttributeKinds] }],
  ['list', { required: { key: name }, optional: {}, children: [xesAttributeKinds, ['values']] }],
  ['values', { required: {}, optional: { key: name }, children: [xesAttributeKinds] }],
]);
