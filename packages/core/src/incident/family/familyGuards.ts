import { isMajor } from '../isMajor.ts';
import type { IncidentGuard } from '../guards/incidentGuard.ts';
import { childStanding } from './childStanding.ts';
import { levelOf } from './levelOf.ts';

/** More children than that are a matter of its own, and of a record that stays small (R7). */
const atMost = 200;

const isInstance = (actor: { readonly roles: readonly string[] }): boolean =>
  actor.roles.some((role) => role === 'instance');

/** An incident is the child of one other at most. */
const withoutParent: IncidentGuard = {
  requirement: 'PR.c',
  label: { en: 'the incident is no child, and does not ask to be one', zh: '事件尚未关联或申请关联父事件' },
  holds: ({ relations: { parent } }) => parent === null,
};

/** What has children goes on itself: whoever becomes a child has nobody below, so that no ring comes to be. */
const childless: IncidentGuard = {
  requirement: 'PR.c',
  label: { en: 'the incident has no children', zh: '事件没有子事件' },
  holds: ({ relations: { children } }) => children.length === 0,
};

/** Whether it will be a child itself is not known yet. */
const parentSettled: IncidentGuard = {
  requirement: 'PR.c',
  label: { en: 'the incident does not ask to be a child itself', zh: '事件自身未在申请关联父事件' },
  holds: ({ relations: { parent } }) => parent?.standing !== 'asked',
};

/** So many levels, and no more. */
const levelLeft: IncidentGuard = {
  requirement: 'PR.c',
  label: { en: 'policy allows a level below this incident', zh: '策略允许本事件之下再有一级子事件' },
  holds: (record, { policy }) => levelOf(record) < policy.family.levels,
};

const roomForChild: IncidentGuard = {
  requirement: 'PR.c',
  label: { en: 'the incident has fewer than 200 children', zh: '子事件少于200个' },
  holds: ({ relations: { children } }) => children.length < atMost,
};

const linkedToParent: IncidentGuard = {
  requirement: 'PR.c',
  label: { en: 'the incident is the child of another', zh: '事件已关联父事件' },
  holds: ({ relations: { parent } }) => parent?.standing === 'linked',
};

/** A child that is told nothing new keeps what it was told. */
const childTold: IncidentGuard = {
  requirement: 'PR.c',
  label: { en: 'policy tells those who have the child', zh: '策略要求通报子事件的处理人' },
  reads: ['event'],
  holds: (record, command) =>
    command.type === 'followParent' &&
    command.policy.family.cascade[command.payload.event][childStanding(record)] !== 'nothing',
};

/** It is the last of them. */
const lastChild: IncidentGuard = {
  requirement: 'PR.c',
  label: { en: 'it is the only child', zh: '是唯一的子事件' },
  reads: ['child'],
  holds: ({ relations: { children } }, command) =>
    command.type === 'releaseChild' && children.every(({ id }) => id === command.payload.child),
};

/** The parent is solved, and has said so. */
const solutionStands: IncidentGuard = {
  requirement: 'PR.c',
  label: { en: 'the parent’s solution stands', zh: '父事件的方案有效' },
  holds: ({ relations: { parent } }) => (parent?.solution ?? null) !== null,
};

/** By itself a child goes along only where policy says so; those who have it can always decide it. */
const mayFollow: IncidentGuard = {
  requirement: 'PR.c',
  label: { en: 'policy has the child go along, or a person decides it', zh: '策略允许子事件自动跟随，或由人决定' },
  holds: ({ relations: { parent } }, { type, actor, policy: { family } }) => {
    if (!isInstance(actor)) return true;
    if (type === 'askWithParent') return family.cascade.asked.solved === 'follows';
    return family.cascade[parent?.solution?.workaround === true ? 'workedAround' : 'solved'].open === 'follows';
  },
};

/** What was backed up for the parent counts for the child; a grave child of a parent that was not backed up waits. Cannot be waived. */
const backedUpWithParent: IncidentGuard = {
  requirement: '5.9.c',
  label: {
    en: 'the data is backed up, here or in the parent, as a major fault demands',
    zh: '重大故障已在本事件或父事件中做好数据备份',
  },
  holds: ({ classification, backup, relations: { parent } }) =>
    !isMajor(classification) || backup !== null || parent?.solution?.backedUp === true,
};

/** It was solved by the parent, whose steps are documented. */
const documentedInParent: IncidentGuard = {
  requirement: '3.2.f',
  label: { en: 'the parent’s solution was adopted, and is documented there', zh: '已采用父事件的方案且其步骤已文档化' },
  holds: ({ relations: { parent } }) => parent !== null && parent.adoptedAt !== null && parent.solution?.asked === true,
};

/** Only who is waited for can be waited for. */
const parentKnown: IncidentGuard = {
  requirement: 'PR.c',
  label: { en: 'the incident that is waited for is its parent', zh: '所等待的父事件已关联' },
  reads: ['reason'],
  holds: ({ relations: { parent } }, command) =>
    command.type === 'startWaiting' && (command.payload.reason !== 'parent' || parent?.standing === 'linked'),
};

/** What is asked of parents and children (PR.c). */
export const familyGuards = {
  withoutParent,
  childless,
  parentSettled,
  levelLeft,
  roomForChild,
  linkedToParent,
  childTold,
  lastChild,
  solutionStands,
  mayFollow,
  backedUpWithParent,
  documentedInParent,
  parentKnown,
} as const satisfies Readonly<Record<string, IncidentGuard>>;
