import type { Label } from '../definition/label.ts';
import type { Instant } from '../time/instant.ts';
import type { ClockPause } from './clockPause.ts';
import type { ClockStop } from './clockStop.ts';
import type { ClockTarget } from './clockTarget.ts';

/** The instants of a ledger, in their one spelling, which sorts as text. */
interface LedgerInstants {
  readonly startedAt: Instant;
  readonly targets: readonly ClockTarget[];
  readonly pauses: readonly ClockPause[];
  readonly breachedAt: Instant | null;
  readonly stopped: ClockStop | null;
  readonly frozenAt: Instant | null;
}

interface LedgerFault {
  readonly path: readonly (string | number)[];
  readonly message: Label;
}

type Path = LedgerFault['path'];

const notBefore = (earliest: Instant, at: Instant | null | undefined, path: Path): readonly LedgerFault[] =>
  at === null || at === undefined || at >= earliest
    ? []
    : [{ path, message: { en: `expected an instant not before ${earliest}`, zh: `须不早于 ${earliest}` } }];

const ofTargets = ({ startedAt, targets }: LedgerInstants): readonly LedgerFault[] => [
  ...targets.flatMap(({ since }, i) => notBefore(targets[i - 1]?.since ?? startedAt, since, ['targets', i, 'since'])),
  ...(targets[0] === undefined || targets[0].since <= startedAt
    ? []
    : [
        {
          path: ['targets', 0, 'since'],
          message: { en: `expected ${startedAt}, the start`, zh: `须为 ${startedAt}，即启动时刻` },
        },
      ]),
];

const twice = (reason: string, path: Path): LedgerFault => ({
  path,
  message: { en: `expected the pause '${reason}' before it to be over`, zh: `须待前一次“${reason}”暂停结束` },
});

const ofPauses = ({ startedAt, pauses }: LedgerInstants): readonly LedgerFault[] =>
  pauses.flatMap(({ reason, from, to }, i) => {
    const before = pauses.slice(0, i).findLast((pause) => pause.reason === reason);
    return [
      ...notBefore(startedAt, from, ['pauses', i, 'from']),
      ...notBefore(from, to, ['pauses', i, 'to']),
      ...(before === undefined || (before.to !== null && before.to <= from) ? [] : [twice(reason, ['pauses', i])]),
    ];
  });

const ofFreezing = ({ stopped, frozenAt, targets, pauses }: LedgerInstants): readonly LedgerFault[] => {
  if (frozenAt === null)
    return stopped?.how === 'frozen'
      ? [
          {
            path: ['frozenAt'],
            message: { en: `expected ${stopped.at}, when it was frozen`, zh: `须为 ${stopped.at}，即冻结时刻` },
          },
        ]
      : [];
  if (stopped === null)
    return [
      {
        path: ['stopped'],
        message: { en: 'expected how it stopped: it is frozen', zh: '须说明如何停止：该时钟已冻结' },
      },
    ];
  const recorded = [stopped.at, ...targets.map(({ since }) => since), ...pauses.flatMap(({ from, to }) => to ?? from)];
  return recorded.flatMap((at) => notBefore(at, frozenAt, ['frozenAt'])).slice(0, 1);
};

/** Where the instants of a ledger contradict each other; empty for every ledger that operations made. */
export const ledgerFaults = (ledger: LedgerInstants): readonly LedgerFault[] => [
  ...ofTargets(ledger),
  ...ofPauses(ledger),
  ...notBefore(ledger.startedAt, ledger.breachedAt, ['breachedAt']),
  ...notBefore(ledger.startedAt, ledger.stopped?.at, ['stopped', 'at']),
  ...ofFreezing(ledger),
];
