import type { CommandDefinitions } from '@statedesk/engine';
import { unreached, type Reached, type Unreached } from '@statedesk/testing';
import { incidentProcedure } from '../incident/incidentProcedure.ts';
import { incidentSearch } from './incidentSearch.suite.ts';
import type { Search } from './search.suite.ts';
import { stageScopes } from './stageScopes.suite.ts';
import { timedScopes } from './timedScopes.suite.ts';
import { topicScopes } from './topicScopes.suite.ts';

/** The searches of an incident: each group is a file of tests of its own, so that they share the cores. */
export const incidentSearches = {
  stages: stageScopes.map(incidentSearch),
  topics: topicScopes.map(incidentSearch),
  time: timedScopes.map(incidentSearch),
} as const satisfies Readonly<Record<string, readonly Search[]>>;

type Group = keyof typeof incidentSearches;
type Kind = 'commands' | 'states' | 'effects';

const commands: CommandDefinitions<never> = incidentProcedure.commands;
const declared = unreached(incidentProcedure, []);

const byClock = declared.commands.filter((name) => commands[name]?.by === 'system');

/** What a group tries, but for what lies too far behind other things there: another group comes to it. */
const tried = (group: Group, ...tooFar: readonly string[]): readonly string[] =>
  incidentSearches[group]
    .flatMap(({ samples }) => samples.map(({ type }) => type))
    .filter((name) => !tooFar.includes(name));

/** What a group must come to besides the stages; those are to come to whatever is here for nobody else. */
const others: Readonly<Record<Exclude<Group, 'stages'>, Readonly<Record<Kind, readonly string[]>>>> = {
  topics: {
    commands: [...tried('topics', 'recallIncident', 'recordRootCause', 'recordComplaint'), 'askForNumber'],
    states: ['stage.merged', 'children.some'],
    effects: [
      ...['notifyHolder', 'notifyTopManagement', 'tellArticle', 'handProblemOver', 'takeProblemBack'],
      ...['askRegister', 'askToMerge', 'askParent', 'leaveParent', 'tellChildren'],
    ],
  },
  time: {
    commands: [
      ...tried('time', 'recordSigningRefusal', 'confirmSigningRefusal'),
      ...byClock.filter((name) => name !== 'askForNumber' && name !== 'withdrawChangeHandOver'),
    ],
    states: ['stage.retired', 'followUp.overdue', 'followUp.doneLate', 'followUp.unreachable', 'stage.closed.settled'],
    effects: ['tellProblemOfEnd'],
  },
};

const dueOf = (group: Group, kind: Kind): readonly string[] => {
  if (group !== 'stages') return others[group][kind];
  const ofOthers = Object.values(others).flatMap((due) => due[kind]);
  return declared[kind].filter((name) => !ofOthers.includes(name));
};

/** What one group of searches must come to and did not. The report is what leaves the state before it. */
export const leftOut = (group: Group, reached: readonly Reached[]): Readonly<Record<Kind, readonly string[]>> => {
  const left: Unreached = unreached(incidentProcedure, reached);
  const missed = (kind: Kind): readonly string[] => left[kind].filter((name) => dueOf(group, kind).includes(name));
  return {
    commands: missed('commands'),
    states: missed('states').filter((name) => name !== 'stage.unreported'),
    effects: missed('effects'),
  };
};
