/** What a simulation holds to be wrong. */
export interface Finding {
  /** Which promise was broken; stable. */
  readonly rule:
    | 'acknowledged-lost'
    | 'answers-differ'
    | 'conflict-missed'
    | 'conflict-invented'
    | 'taken-twice'
    | 'list-order'
    | 'unasked-entry'
    | 'position-gap'
    | 'revision-gap'
    | 'unsound'
    | 'effect-lost'
    | 'effect-changed'
    | 'effect-unannounced'
    | 'effect-two-keys'
    | 'lane-order'
    | 'lease-broken'
    | 'contract-broken'
    | 'erasure-lost'
    | 'personal-leak'
    | 'deadline-early'
    | 'deadline-twice'
    | 'deadline-lost'
    | 'set-aside'
    | 'closed-early'
    | 'unexpected-error'
    | 'not-quiet'
    | 'workload';
  readonly message: string;
}
