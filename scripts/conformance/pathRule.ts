/** A rule over nothing but the words a log has for where a case stands, repeats left out. */
export interface PathRule {
  readonly title: string;
  /** The states a path may begin with; any where it is not said. */
  readonly begins?: readonly string[];
  /** State → the states that may follow it. */
  readonly steps: Readonly<Record<string, readonly string[]>>;
}

const inWork = ['Active', 'Awaiting Vendor', 'Awaiting Problem', 'Awaiting User Info', 'Awaiting Evidence'] as const;

const textSteps: PathRule['steps'] = {
  New: ['Active', 'Awaiting Vendor', 'Awaiting Problem', 'Resolved'],
  Active: ['Awaiting Vendor', 'Awaiting Problem', 'Resolved'],
  'Awaiting Vendor': ['Active', 'Awaiting Problem', 'Resolved'],
  'Awaiting Problem': ['Active', 'Awaiting Vendor', 'Resolved'],
  Resolved: ['Closed'],
  Closed: [],
};

const practiceSteps: PathRule['steps'] = {
  New: [...inWork, 'Resolved', 'Closed'],
  ...Object.fromEntries(
    inWork.map((state) => [state, [...inWork.filter((other) => other !== state), 'Resolved', 'Closed']]),
  ),
  Resolved: [...inWork, 'Closed'],
  Closed: ['Active'],
};

/**
 * The UCI incident log counted by its states alone. The text: a case goes from new to work to solved to closed, may go by
 * the third line or problem management, and from one to the other, and come back to work, and never goes backwards; nothing is waited for. The
 * practice: it may wait, in any order with work, be closed from anywhere, and be opened again.
 */
export const uciPathRules = {
  asRecorded: { title: 'the text, as recorded', begins: ['New'], steps: textSteps },
  supplied: { title: 'the text, missing first rows supplied', steps: textSteps },
  practised: { title: 'with waiting and reopening', steps: practiceSteps },
} as const satisfies Readonly<Record<string, PathRule>>;

/** The first thing in a path that a rule does not have, in words; undefined where the path fits. */
export const outsideOf = ({ begins, steps }: PathRule, path: readonly string[]): string | undefined => {
  const [first = '', ...others] = path;
  if (begins?.includes(first) === false) return `begins with ${first}`;
  let from = first;
  for (const to of others) {
    if (steps[from]?.includes(to) !== true) return `${from} → ${to}`;
    from = to;
  }
  return undefined;
};
