import type { StuckEffect } from '@statedesk/engine';
import { text, textOrNull } from '../connection/columns.ts';
import type { Row } from '../connection/connection.ts';
import { effectColumns, effectOf } from './effectRow.ts';

/** The columns of an effect that waits for a person. */
export const stuckEffectColumns = `${effectColumns}, outbox.standing, outbox.error`;

/** A row of these columns as the contract has it. */
export const stuckEffectOf = (row: Row): StuckEffect => ({
  ...effectOf(row),
  standing: text(row, 'standing') === 'dead' ? 'dead' : 'unhandled',
  error: textOrNull(row, 'error'),
});
