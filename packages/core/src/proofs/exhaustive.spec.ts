import { deadEnds, stuckPlaces, tellWay, unreached, wayTo, type Exploration, type Place } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { hasEndedEarly } from '../incident/hasEndedEarly.ts';
import { incidentProcedure } from '../incident/incidentProcedure.ts';
import type { IncidentRecord } from '../incident/incidentRecord.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import { exploreScope } from './exploreScope.suite.ts';
import { scopes } from './scopes.suite.ts';

const recordOf = ({ instance }: Place) => instance.record as unknown as IncidentRecord;
const isOver = (place: Place): boolean => recordOf(place).closedAt !== null || hasEndedEarly(recordOf(place));
const waysTo = (found: Exploration, places: readonly Place[]): readonly string[] =>
  places.map(({ number }) => tellWay(wayTo(found, number)));

// What is owed anew afterwards, by a correction or a complaint, is another matter.
const closedOwing = ({ places, steps }: Exploration): readonly Place[] => {
  const closed = new Set(steps.filter(({ command }) => command === 'closeIncident').map(({ to }) => to));
  const binds = ({ standing, blocks }: Place['obligations'][number]): boolean =>
    standing === 'owed' && blocks.includes('closeIncident');
  return places.filter(({ number, obligations }) => closed.has(number) && obligations.some(binds));
};

// Behind the places that the searches stop at; tests of their own come to them.
const beyond: readonly string[] = [
  ...['handRootCauseOver', 'tellProblemOfEnd', 'remindOfRootCause'],
  ...['proposeMajorIncident', 'dismissMajorIncident'],
];

describe(titled('1.h'), () => {
  // Of each search what is asked in the end, and not its places: they are many.
  const reached: Exploration['reached'][] = [];
  const together = { places: 0, steps: 0 };

  it.each(scopes)(
    'leaves nobody stuck, and closes nothing that owes: $title',
    (scope) => {
      const found = exploreScope(scope);
      reached.push(found.reached);
      const { places, steps, searched, depth, complete } = found;
      together.places += places.length;
      together.steps += steps.length;
      console.log(
        `${scope.title}: ${places.length} places (${searched} searched), ${steps.length} steps, ${depth} deep, all: ${complete}`,
      );
      expect(waysTo(found, closedOwing(found))).toEqual([]);
      if (scope.nearest === undefined) expect(complete).toBe(true);
      expect(
        waysTo(
          found,
          stuckPlaces(found).filter((place) => !isOver(place)),
        ),
      ).toEqual([]);
      if (!scope.isPartial) expect(waysTo(found, deadEnds(found, isOver))).toEqual([]);
    },
    1_200_000,
  );

  it('has searched so much together, and says what it never came to', () => {
    const { places, steps } = together;
    const left = unreached(incidentProcedure, reached);
    console.log(`together ${places} places, ${steps} steps; never reached: ${JSON.stringify(left, null, 1)}`);
    // All else is accepted, sent and entered somewhere; the report is what leaves the state before it.
    expect(left.commands.filter((name) => !beyond.includes(name))).toEqual([]);
    expect(left.effects.filter((name) => !beyond.includes(name))).toEqual([]);
    expect(left.states).toEqual(['stage.unreported']);
    expect(places).toBeGreaterThan(20_000);
    expect(steps).toBeGreaterThan(70_000);
  });
});
