import type { Calendar } from '@statedesk/calendar';
import type { Reckoned } from './explanation.ts';

/** Which calendar it was: the procedure's name for it, and the identity of the document. */
export const describeCalendar = (name: string, { id, zone, hash }: Calendar): Reckoned['calendar'] => ({
  name,
  id,
  zone,
  hash,
});
