import { incidentSetup } from '../incidentSetup.ts';
import { cancelled } from './cancelled.ts';
import { closed } from './closed/closed.ts';
import { closing } from './closing.ts';
import { confirmation } from './confirmation.ts';
import { diagnosis } from './diagnosis.ts';
import { dispatch } from './dispatch/dispatch.ts';
import { earlyEnds } from './earlyEnds.ts';
import { hotline } from './hotline.ts';
import { merged } from './merged.ts';
import { reception } from './reception.ts';
import { recording } from './recording.ts';
import { remote } from './remote/remote.ts';
import { retired } from './retired.ts';
import { solution } from './solution/solution.ts';
import { turnedAway } from './turnedAway.ts';
import { unreported } from './unreported.ts';
import { visit } from './visit/visit.ts';
import { withdrawn } from './withdrawn.ts';

export const stage = incidentSetup.createStateConfig({
  description: 'How far the handling has come, in the order of the clauses.',
  meta: { requirement: '1.c', label: { en: 'Stage', zh: '阶段' } },
  initial: 'unreported',
  on: earlyEnds,
  states: {
    unreported,
    reception,
    recording,
    hotline,
    remote,
    dispatch,
    visit,
    diagnosis,
    solution,
    confirmation,
    closing,
    closed,
    turnedAway,
    withdrawn,
    cancelled,
    merged,
    retired,
  },
});
