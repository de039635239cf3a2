import { unreached } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { titled } from '../rehearsal/titled.suite.ts';
import { followedUp } from './followedUp.suite.ts';
import { handOffs } from './handOffs.suite.ts';
import { paperwork } from './paperwork.suite.ts';
import { searchEach } from './searchEach.suite.ts';
import { smallSearch } from './smallProcedure.suite.ts';

const searches = [...handOffs, ...paperwork, ...followedUp].map(smallSearch);

describe(titled('1.h'), () => {
  const { reached } = searchEach(searches);

  it.each([...new Set(searches.map(({ procedure }) => procedure))])('$id: all of it is come to', (procedure) => {
    const found = reached.filter(({ of }) => of === procedure.id).map((one) => one.reached);
    const { states, commands, effects, transitions } = unreached(procedure, found);
    expect({ commands, effects, transitions }).toEqual({ commands: [], effects: [], transitions: [] });
    // What creates it leads away from there, and nothing back.
    expect(states).toEqual([procedure.structure.initial]);
  });
});
