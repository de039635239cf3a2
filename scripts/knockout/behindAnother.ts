/** A part that no test notices by itself, and why that is right. */
export interface BehindAnother {
  /** Like guard:incident:backupTaken. */
  readonly name: string;
  readonly because: string;
}

/** Read one by one. The run fails for any other part that is not noticed, and for one of these that is. */
export const behindAnother: readonly BehindAnother[] = [];
