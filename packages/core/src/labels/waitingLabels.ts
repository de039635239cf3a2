import type { Label } from '@statedesk/engine';
import type { WaitingReason } from '../vocabulary/waitingReason.ts';

/** What is waited for, as people call it. */
export const waitingReasonLabels = {
  customer: { en: 'The customer', zh: '等待客户' },
  vendor: { en: 'The vendor', zh: '等待供应商' },
  change: { en: 'A change', zh: '等待变更' },
  parent: { en: 'The parent incident', zh: '等待父事件' },
  evidence: { en: 'Evidence from the customer', zh: '等待客户提供资料' },
  agreedDate: { en: 'An agreed date', zh: '等待约定日期' },
} satisfies Readonly<Record<WaitingReason, Label>>;
