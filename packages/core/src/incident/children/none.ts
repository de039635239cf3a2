import { and } from 'xstate';
import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';
import { childWelcome } from './childWelcome.ts';
import { tellsNewChild } from './tellsChildren.ts';

export const none = incidentSetup.createStateConfig({
  description: 'No other incident is linked to this one as its child.',
  meta: { requirement: 'PR.c', practised: true, label: { en: 'No child', zh: '无子事件' } },
  on: {
    takeChild: [
      {
        guard: and([childWelcome, 'handlingOver']),
        target: 'some',
        actions: [withCommand('addChild'), tellsNewChild],
        meta: { requirement: 'PR.c', practised: true, label: { en: 'it is solved already', zh: '父事件已解决' } },
      },
      {
        guard: childWelcome,
        target: 'some',
        actions: withCommand('addChild'),
        meta: { requirement: 'PR.c', practised: true },
      },
    ],
  },
});
