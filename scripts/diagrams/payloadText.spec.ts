import type { Json } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { payloadText } from './payloadText.ts';

const text = { type: 'string' };

describe('R20 a payload in a line', () => {
  it.each<[string, Json, string]>([
    ['nothing', { type: 'object', properties: {} }, '{}'],
    ['a text', { properties: { reason: text }, required: ['reason'] }, '{ reason }'],
    ['what may be left out', { properties: { note: text } }, '{ note? }'],
    ['values', { properties: { by: { enum: ['email', 'telephone'] } }, required: ['by'] }, '{ by: email / telephone }'],
    ['yes or no', { properties: { ok: { type: 'boolean' } }, required: ['ok'] }, '{ ok: true / false }'],
    ['one value', { properties: { ok: { type: 'boolean', const: true } }, required: ['ok'] }, '{ ok: true }'],
    ['an instant', { properties: { at: { ...text, format: 'date-time' } } }, '{ at?: instant }'],
    ['a number', { properties: { n: { type: 'integer' } } }, '{ n?: number }'],
    ['a list of texts', { properties: { words: { type: 'array', items: text } } }, '{ words?: [text] }'],
    ['a list', { properties: { all: { items: { properties: { of: text } } } } }, '{ all?: [{ of? }] }'],
    ['a map', { propertyNames: { enum: ['a', 'b'] }, additionalProperties: text }, '{ a / b → text }'],
    ['a text or nothing', { anyOf: [text, { type: 'null' }] }, 'text or null'],
    ['several shapes', { oneOf: [{ properties: { a: text } }, { properties: {} }] }, '{ a? } or {}'],
  ])('tells %s', (_, schema, line) => {
    expect(payloadText(schema)).toBe(line);
  });
});
