import type { Decision } from '@statedesk/engine';

/** What was answered to a step, in a line. */
export const describeAnswer = ({ answer, setAside }: Decision): string => {
  if (setAside) return `the instance was set aside: ${setAside.message}`;
  if (answer === undefined) return 'only the clock was asked';
  if (answer.outcome === 'accepted') return 'it was accepted';
  const reasons = answer.reasons.map(({ requirement, message }) => `${requirement} ${message.en}`).join(' · ');
  return answer.outcome === 'noted'
    ? `it was noted: ${reasons}`
    : `it was refused (${answer.kind}): ${reasons}; instead: ${answer.instead.map(({ command }) => command).join(', ')}`;
};
