import type { EffectSettlement } from '@statedesk/engine';
import type { Connection } from './connection/connection.ts';
import { deferEffect } from './statements/deferEffect.ts';
import { deliverEffect } from './statements/deliverEffect.ts';
import { strandEffect } from './statements/strandEffect.ts';

/** Ends a claim in one statement, if the token still holds it. */
export const settleEffect = (
  connection: Connection,
  key: string,
  token: string,
  settlement: EffectSettlement,
): Promise<boolean> => {
  switch (settlement.outcome) {
    case 'delivered':
      return deliverEffect(connection, key, token);
    case 'retry':
      return deferEffect(connection, key, token, settlement);
    case 'dead':
      return strandEffect(connection, key, token, { standing: 'dead', error: settlement.error });
    case 'unhandled':
      return strandEffect(connection, key, token, { standing: 'unhandled', error: null });
  }
};
