/** What walks counted. */
export interface Walked {
  readonly commands: number;
  readonly accepted: number;
  readonly refused: number;
  /** Turned away at the door. */
  readonly malformed: number;
  /** The journals' entries: those of the clock are among them. */
  readonly entries: number;
  /** Verdicts of `allowed`, and how many of them were `depends`. */
  readonly answers: number;
  readonly depends: number;
}

export const nothing: Walked = {
  commands: 0,
  accepted: 0,
  refused: 0,
  malformed: 0,
  entries: 0,
  answers: 0,
  depends: 0,
};

/** Two counts as one. */
export const together = (one: Walked, other: Walked): Walked => ({
  commands: one.commands + other.commands,
  accepted: one.accepted + other.accepted,
  refused: one.refused + other.refused,
  malformed: one.malformed + other.malformed,
  entries: one.entries + other.entries,
  answers: one.answers + other.answers,
  depends: one.depends + other.depends,
});
