import { createServiceDesk, deskForms, type DeskFormId, type ServiceDesk } from '@statedesk/core';
import { memoryStore } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printForm } from './printForm.ts';
import type { PrintOptions } from './printOptions.ts';

const tier1 = { id: 'li', roles: ['tier1'] };
const hostile = '<script>alert("x")</script> & <b>白屏</b>';

describe('6.b 6.e forms as controlled documents 记录单打印', () => {
  let desk: ServiceDesk;
  let id: string;
  beforeEach(async () => {
    desk = await createServiceDesk({ store: memoryStore(), clock: virtualClock('2026-03-02T09:00:00+08:00') });
    ({ instanceId: id } = await desk.execute({
      type: 'reportIncident',
      idempotencyKey: 'call-1',
      actor: tier1,
      payload: { channel: 'telephone', organisation: '西湖医院', contactName: '赵敏', symptom: hostile },
    }));
    await desk.execute({ type: 'acceptIncident', instanceId: id, actor: tier1 });
  });
  afterEach(() => desk.close());

  const printed = async (options: PrintOptions = {}, form: DeskFormId = 'remoteServiceRecord') =>
    printForm(deskForms[form], await desk.form(id, { form }), options);

  it('prints every field by its label, in Chinese unless asked for in English', async () => {
    const [zh, en] = [await printed(), await printed({ language: 'en' })];
    expect(zh).toContain('<html lang="zh-CN">');
    expect(zh).toMatch(/<dt>联系人<\/dt><dd>赵敏<\/dd>/);
    expect(en).toMatch(/<h1>Remote Service Record<\/h1>/);
    expect(en).toMatch(/<dt>Channel<\/dt><dd>Telephone<\/dd>/);
    expect(en).not.toMatch(/<(dt|th|h1|h2)[^>]*>[^<]*[一-鿿]/);
  });

  it('shows instants in the reader’s zone', async () => {
    expect(await printed()).toContain('<dt>受理时间</dt><dd>2026-03-02 09:00</dd>');
    expect(await printed({ zone: 'Europe/Berlin' })).toContain('<dd>2026-03-02 02:00</dd>');
  });

  it('never takes what people wrote for markup, and loads nothing', async () => {
    const page = await printed({ letterhead: { organisation: '<i>"x"</i>' } });
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &lt;b&gt;白屏&lt;/b&gt;');
    expect(page).toContain('&lt;i&gt;&quot;x&quot;&lt;/i&gt;');
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(/);
  });

  it('says by which entries and with what content it was filled', async () => {
    const { hash } = await desk.form(id, { form: 'remoteServiceRecord' });
    expect(await printed({ language: 'en' })).toContain(`Filled from entries up to 2 · Content <code>${hash}</code>`);
  });

  it('says that a value was erased, and a dash where nothing was said', async () => {
    await desk.erasePersonal(`${id}/contact`, 'dpo', 'asked');
    const page = await printed({ language: 'en' });
    expect(page).toContain('<dt>Contact</dt><dd>erased 2026-03-02 09:00</dd>');
    expect(page).toContain('<dt>Support project</dt><dd>—</dd>');
    expect(await printed({ language: 'en' }, 'callbackRecord')).toContain('<td colspan="6">None</td>');
  });

  it('draws what is followed month by month, and nothing where there is no month yet', async () => {
    const incidentManager = { id: 'sun', roles: ['incidentManager'] };
    ({ instanceId: id } = await desk.execute({
      ...{ type: 'planReport', idempotencyKey: 'march', actor: incidentManager, payload: { month: '2026-02' } },
    }));
    expect(await printed({ language: 'en' }, 'incidentReport')).toContain('<dt>Incidents by month</dt><dd>None</dd>');
    await desk.execute({ type: 'draftReport', instanceId: id, actor: incidentManager, payload: {} });
    const page = await printed({ language: 'en' }, 'incidentReport');
    expect(page).toMatch(
      /<svg class="bars" role="img" aria-label="Incidents by month"[^>]*><rect[^>]*\/><text[^>]*>0</,
    );
    expect(page).toContain('>2026-02</text></svg>');
  });

  it('breaks a word that is too long for its column, and no other', async () => {
    const advice = 'x'.repeat(60);
    const classification = { category: 'technicalConsultation', importance: 'ordinary', urgency: 'notUrgent' } as const;
    const rest = { cause: 'x', telephone: '0571-8800 1234', priorityEstimate: 'low', project: 'P' } as const;
    const steps = [
      { type: 'completeIntake', payload: { ...rest, expectedBy: '2026-03-02T18:00:00+08:00' } },
      { type: 'recordDetails', payload: { description: 'x' } },
      { type: 'classifyIncident', payload: { classification: { ...classification, impactScope: 'oneUser' } } },
      { type: 'startGuidance', payload: {} },
      { type: 'recordGuidance', payload: { articles: [], advice, result: 'fine' } },
    ] as const;
    for (const step of steps)
      await desk.execute({ ...step, instanceId: id, actor: tier1 } as Parameters<typeof desk.execute>[0]);
    const page = await printed();
    expect(page).toContain(`<td class="long">${advice}</td>`);
    expect(page).toContain('<td>fine</td>');
  });

  it('has the running numbers in its head once they are issued', async () => {
    expect(await printed({ language: 'en' })).toContain('<p class="marks">Form version: 1</p>');
    await using numbering = await createServiceDesk({
      ...{ store: memoryStore(), clock: virtualClock('2026-03-02T09:00:00+08:00') },
      policy: { numbering: { issue: true } },
    });
    const report = { type: 'reportIncident', idempotencyKey: 'call-1', actor: tier1 } as const;
    const { instanceId } = await numbering.execute({ ...report, payload: { channel: 'telephone' } });
    await numbering.tick();
    const filled = await numbering.form(instanceId, { form: 'remoteServiceRecord' });
    expect(printForm(deskForms.remoteServiceRecord, filled, { language: 'en' })).toContain(
      '<p class="marks">Incident: INC-2026-000001 · Form version: 1</p>',
    );
  });

  it('refuses to print under one heading what was filled under another, and what is no form', async () => {
    const refused: unknown = expect.objectContaining({ code: 'invalid-options', of: 'printForm' });
    const filled = await desk.form(id, { form: 'callbackRecord' });
    expect(() => printForm(deskForms.remoteServiceRecord, filled)).toThrow(refused);
    for (const form of [undefined, {}, { ...deskForms.callbackRecord, schema: {} }])
      expect(() => printForm(form as never, filled)).toThrow(refused);
    for (const other of [undefined, {}, { ...filled, revealed: 1n }, { ...filled, numbers: null }])
      expect(() => printForm(deskForms.callbackRecord, other as never)).toThrow(refused);
  });

  it('refuses a language and a zone that there is not', async () => {
    await expect(printed({ language: 'fr' as 'en' })).rejects.toMatchObject({ code: 'invalid-options' });
    await expect(printed({ zone: 'Mars/Olympus' })).rejects.toMatchObject({ code: 'invalid-options' });
  });
});
