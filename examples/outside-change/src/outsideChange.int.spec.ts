import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServiceDesk, type ServiceDesk } from '@statedesk/core';
import { memoryStore } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callbackEndpoint } from './callbackEndpoint.ts';
import { handOver } from './openDesk.ts';

const at = (path: string): string => new URL(path, import.meta.url).pathname;

describe('4.a R18 change management in another system', () => {
  it('loses nothing and doubles nothing: it prints the transcript that is kept beside it', () => {
    expect(execFileSync(process.execPath, [at('main.ts')], { encoding: 'utf8' })).toBe(
      readFileSync(at('../transcript.txt'), 'utf8'),
    );
  });
});

describe('4.a the outcome comes back with its reference', () => {
  let desk: ServiceDesk;
  let endpoint: Awaited<ReturnType<typeof callbackEndpoint>>;
  let incident: string;
  beforeEach(async () => {
    desk = await createServiceDesk({ store: memoryStore(), clock: virtualClock('2026-03-02T09:00:00+08:00') });
    endpoint = await callbackEndpoint(() => desk, 'secret');
    incident = await handOver(desk, '报表无法打开');
  });
  afterEach(async () => {
    endpoint.server.closeAllConnections();
    endpoint.server.close();
    await desk.close();
  });

  const tell = async (more: object = {}, token = 'secret') => {
    const notice = { notice: 'n-1', incident, handOver: 1, reference: 'CHG-7', outcome: 'accepted', ...more };
    const response = await fetch(endpoint.url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify(notice),
    });
    return { status: response.status, body: await response.json() };
  };

  it('is taken once, however often it is told', async () => {
    const [first, second] = [await tell(), await tell()];
    expect(first).toMatchObject({ status: 200, body: { outcome: 'accepted' } });
    expect(second).toEqual(first);
    expect((await desk.read(incident)).record).toMatchObject({ change: { standing: 'accepted', reference: 'CHG-7' } });
  });

  it('is turned away from whoever does not know the token, and where it could never be taken', async () => {
    const before = (await desk.journal(incident)).length;
    expect(await tell({}, 'guess')).toMatchObject({ status: 401 });
    expect(await tell({ incident: 'nowhere' })).toMatchObject({ status: 422, body: { error: 'unknown-instance' } });
    expect(await tell({ outcome: 'perhaps' })).toMatchObject({ status: 422 });
    expect((await desk.journal(incident)).length).toBe(before);
  });

  it('is asked for later while the desk is away', async () => {
    await desk.close();
    expect(await tell()).toMatchObject({ status: 503, body: { error: 'engine-closed' } });
  });
});
