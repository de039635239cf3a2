import { at, by, later, of, type GuardCase } from './askGuard.suite.ts';

const waits = (...reasons: readonly string[]) => ({ waiting: reasons.map((reason) => ({ reason, since: at })) });
const agreedTimesPass = { policy: { controls: { '5.9.b': false } } };

export const timeCases: readonly GuardCase[] = [
  ['concernsResponse', 'it is warned of', by('warnOfClock', { clock: 'response' }), true],
  ['concernsResponse', 'it was not kept', by('breachClock', { clock: 'response' }), true],
  ['concernsResponse', 'another was not', by('breachClock', { clock: 'resolution' }), false],
  ['concernsResponse', 'no clock runs out', by('closeIncident', { clock: 'response' }), false],
  ['concernsVendor', 'it is theirs', by('breachClock', { clock: 'vendor' }), true],
  ['concernsVendor', 'it is the customer’s', by('breachClock', { clock: 'resolution' }), false],
  ['concernsAgreedTime', 'it is that', by('breachClock', { clock: 'agreed' }), true],
  ['concernsAgreedTime', 'it is another', by('breachClock', { clock: 'vendor' }), false],
  ['concernsOnSite', 'it is that', by('breachClock', { clock: 'onSite' }), true],
  ['concernsOnSite', 'it is another', by('breachClock', { clock: 'response' }), false],
  ['agreedTimesEscalate', 'policy has them do so', of(), true],
  ['agreedTimesEscalate', 'policy lets them pass', agreedTimesPass, false],

  ['timeLiesAhead', 'it does', by('agreeResolutionTime', { at: later }), true],
  ['timeLiesAhead', 'it is now', by('agreeResolutionTime', { at }), false],
  ['timeLiesAhead', 'none is agreed on', by('closeIncident', { at: later }), false],

  ['notYetAwaited', 'it waits for nothing', by('startWaiting', { reason: 'customer' }), true],
  ['notYetAwaited', 'it waits for else', by('startWaiting', { reason: 'customer' }, waits('vendor')), true],
  ['notYetAwaited', 'it does', by('startWaiting', { reason: 'customer' }, waits('vendor', 'customer')), false],
  ['notYetAwaited', 'no wait begins', by('closeIncident', { reason: 'customer' }), false],
  ['awaited', 'it waits for it', by('endWaiting', { reason: 'customer' }, waits('vendor', 'customer')), true],
  ['awaited', 'it waits for else', by('endWaiting', { reason: 'customer' }, waits('vendor')), false],
  ['awaited', 'no wait ends', by('closeIncident', { reason: 'customer' }, waits('customer')), false],
  ['untilAhead', 'it is until later', by('startWaiting', { until: later }), true],
  ['untilAhead', 'it is for as long as it takes', by('startWaiting'), true],
  ['untilAhead', 'it is until now', by('startWaiting', { until: at }), false],
  ['untilAhead', 'no wait begins', by('closeIncident', { until: later }), false],
  ['customerAwaited', 'they have to answer', by('remindOfWaiting', { reason: 'customer' }), true],
  ['customerAwaited', 'they have to bring evidence', by('remindOfWaiting', { reason: 'evidence' }), true],
  ['customerAwaited', 'the vendor has to', by('remindOfWaiting', { reason: 'vendor' }), false],
  ['customerAwaited', 'nobody is reminded', by('closeIncident', { reason: 'customer' }), false],
];
