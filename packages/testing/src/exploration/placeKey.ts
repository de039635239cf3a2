import { canonical } from '@statedesk/engine';
import { generalise } from './generalise.ts';
import type { Standing } from './place.ts';
import { rungKind } from './rungKind.ts';
import { withoutPaths } from './withoutPaths.ts';

/** What a standing is like without its particulars. Two that are alike are the same place. */
export const placeKey = ({ instance, obligations, deadlines }: Standing, forget: readonly string[]): string =>
  canonical({
    state: instance.state,
    record: generalise(withoutPaths(instance.record, forget)),
    obligations: obligations.map(({ id, standing }) => `${id}/${standing}`).sort(),
    deadlines: [...new Set(deadlines.map(({ id, rung }) => `${id}/${rungKind(rung)}`))].sort(),
  });
