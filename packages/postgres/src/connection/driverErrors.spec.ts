import { StoreClosedError } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { asStoreError } from './driverErrors.ts';

const ofServer = (code: string): Error => Object.assign(new Error('said so'), { code });

describe('architecture §6 what a server or its driver says becomes an error of the engine', () => {
  it.each([
    ['a code that says something of the server', '53100', 'store-unavailable', 'the disk of the server is full'],
    ['a code that nobody listed', '22021', 'store-unavailable', 'refused a statement, SQLSTATE 22021. Nothing was'],
    [
      'an end that nobody knows',
      '40003',
      'store-unavailable',
      'Whether the last statement was carried out is not known',
    ],
    ['a table that is not there', '42P01', 'store-incompatible', 'is not as this version left it'],
    ['a row twice', '23505', 'store-damaged', 'holds what this package does not write'],
  ])('%s', (_, code, becomes, words) => {
    const error = asStoreError(ofServer(code), 'schema desk');
    expect(error).toMatchObject({ code: becomes, message: expect.stringContaining(words) as string });
  });

  it.each([
    new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string'),
    new Error('The server does not support SSL connections'),
    Object.assign(new Error('self-signed certificate'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }),
    Object.assign(new RangeError('Port should be < 65536'), { code: 'ERR_SOCKET_BAD_PORT' }),
  ])('what a driver gives up with, before it ever spoke to a server: %s', (given) => {
    const error = asStoreError(given, 'schema desk');
    expect(error).toMatchObject({ code: 'store-unavailable', cause: given });
    expect(error).toMatchObject({ message: expect.stringContaining(given.message) as string });
  });

  it.each([new TypeError('a bug'), new StoreClosedError('closed'), 'a text'])(
    'leaves alone what neither of them said: %s',
    (thrown) => {
      expect(asStoreError(thrown, 'schema desk')).toBe(thrown);
    },
  );
});
