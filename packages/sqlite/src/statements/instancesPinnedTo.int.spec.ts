import { describe, expect, it } from 'vitest';
import { distinctPins } from './distinctPins.ts';
import { instancesPinnedTo } from './instancesPinnedTo.ts';
import { planOf } from './planOf.suite.ts';

describe('R4 pins: the instances on a superseded document are found without reading the others', () => {
  it('goes from the index of pins to the rows, and sorts nothing', () => {
    expect(planOf((connection) => instancesPinnedTo(connection, 'p', 0, 100))).toEqual([
      'SEARCH instance_pin USING PRIMARY KEY (pin=? AND instance>?)',
      'SEARCH instance USING INTEGER PRIMARY KEY (rowid=?)',
    ]);
  });

  it('looks into the index once for each pin in use', () => {
    const plan = planOf(distinctPins);
    expect(plan.filter((step) => step.includes('instance_pin'))).toEqual([
      'SEARCH instance_pin USING PRIMARY KEY',
      'SEARCH instance_pin USING PRIMARY KEY (pin>?)',
    ]);
  });
});
