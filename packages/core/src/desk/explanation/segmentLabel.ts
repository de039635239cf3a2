import { reasonLabels, type Segment } from '@statedesk/calendar';
import type { Label } from '@statedesk/engine';

/** What a calendar says of a stretch: the reason, and what it calls the day. */
export const segmentLabel = ({ reason, title }: Pick<Segment, 'reason' | 'title'>): Label => {
  const { en, zh } = reasonLabels[reason];
  const named = { en: title?.en ?? title?.zh, zh: title?.zh ?? title?.en };
  return named.en === undefined || named.zh === undefined
    ? { en, zh }
    : { en: `${en}: ${named.en}`, zh: `${zh}：${named.zh}` };
};
