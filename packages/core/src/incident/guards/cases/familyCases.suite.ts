import { blankIncident } from '../../blankIncident.ts';
import { at, by, done, of, type GuardCase } from './askGuard.suite.ts';

const family = (kept: object) => ({ relations: { ...blankIncident.relations, ...kept } });
const linked = { id: 'inc-1', standing: 'linked', level: 1, solution: null, adoptedAt: null };
const child = (kept: object = {}) => family({ parent: { ...linked, ...kept } });
const withChildren = (...ids: readonly string[]) => family({ children: ids.map((id) => ({ id, since: at })) });
const major = { classification: { faultGrade: 'high' } };
const policy = (kept: object) => ({ policy: { family: kept } });
const told = (solved: string) => policy({ cascade: { solved: { open: solved } } });

const instance = { id: 'inc-1', roles: ['instance'] };
const goesAlong = (type: string, solution: object | null, actor: object = instance) => ({
  ...{ record: child({ solution }), command: { type, actor, payload: {} } },
});
const forGood = { workaround: false };
const forNow = { workaround: true };
const alone = (row: string, cell: string) => policy({ cascade: { [row]: { [cell]: 'told' } } });

export const familyCases: readonly GuardCase[] = [
  ['notMerging', 'it is not', of(), true],
  ['notMerging', 'it asks to be', of(family({ main: { standing: 'asked' } })), false],
  ['withoutDuplicates', 'none was', of(), true],
  ['withoutDuplicates', 'one was', of(family({ duplicates: [{ id: 'inc-2', since: at }] })), false],
  ['withoutParent', 'it has none', of(), true],
  ['withoutParent', 'it asks for one', of(child({ standing: 'asked' })), false],
  ['linkedToParent', 'it is', of(child()), true],
  ['linkedToParent', 'it asks to be', of(child({ standing: 'asked' })), false],
  ['linkedToParent', 'it has none', of(), false],
  ['parentSettled', 'it is linked', of(child()), true],
  ['parentSettled', 'it has none', of(), true],
  ['parentSettled', 'it asks to be', of(child({ standing: 'asked' })), false],
  ['parentKnown', 'it is', by('startWaiting', { reason: 'parent' }, child()), true],
  ['parentKnown', 'it is only asked', by('startWaiting', { reason: 'parent' }, child({ standing: 'asked' })), false],
  ['parentKnown', 'there is none', by('startWaiting', { reason: 'parent' }), false],
  ['parentKnown', 'another is waited for', by('startWaiting', { reason: 'vendor' }), true],
  ['parentKnown', 'no wait begins', by('closeIncident', { reason: 'parent' }, child()), false],

  ['childless', 'it has none', of(), true],
  ['childless', 'it has one', of(withChildren('inc-2')), false],
  ['roomForChild', 'it has 199', of(withChildren(...Array<string>(199).fill('inc-2'))), true],
  ['roomForChild', 'it has 200', of(withChildren(...Array<string>(200).fill('inc-2'))), false],
  ['lastChild', 'it is', by('releaseChild', { child: 'inc-2' }, withChildren('inc-2')), true],
  ['lastChild', 'there is another', by('releaseChild', { child: 'inc-2' }, withChildren('inc-2', 'inc-3')), false],
  ['lastChild', 'none is released', by('closeIncident', { child: 'inc-2' }, withChildren('inc-2')), false],
  ['levelLeft', 'there is one', of(), true],
  ['levelLeft', 'there is none', of(child()), false],
  ['levelLeft', 'policy has more', { ...of(child()), ...policy({ levels: 2 }) }, true],

  ['childTold', 'the parent is solved', by('followParent', { event: 'solved' }), true],
  ['childTold', 'policy only tells', { ...by('followParent', { event: 'solved' }), ...told('told') }, true],
  ['childTold', 'policy keeps quiet', { ...by('followParent', { event: 'solved' }), ...told('nothing') }, false],
  ['childTold', 'it is over', by('followParent', { event: 'solved' }, { closedAt: at }), false],
  ['childTold', 'nothing has happened', by('closeIncident', { event: 'solved' }), false],
  ['solutionStands', 'it does', of(child({ solution: forGood })), true],
  ['solutionStands', 'it is not solved', of(child()), false],
  ['solutionStands', 'there is no parent', of(), false],

  ['mayFollow', 'the parent is solved', goesAlong('adoptSolution', forGood), true],
  ['mayFollow', 'policy keeps it', { ...goesAlong('adoptSolution', forGood), ...alone('solved', 'open') }, false],
  [
    ...(['mayFollow', 'policy keeps it, whoever the parent is besides'] as const),
    {
      ...goesAlong('adoptSolution', forGood, { id: 'inc-1', roles: ['tier1', 'instance'] }),
      ...alone('solved', 'open'),
    },
    false,
  ],
  ['mayFollow', 'by another row', { ...goesAlong('adoptSolution', forGood), ...alone('workedAround', 'open') }, true],
  ['mayFollow', 'it is a workaround', { ...goesAlong('adoptSolution', forNow), ...alone('solved', 'open') }, true],
  ['mayFollow', 'none is kept', { ...goesAlong('adoptSolution', forNow), ...alone('workedAround', 'open') }, false],
  ['mayFollow', 'nothing stands', { ...goesAlong('adoptSolution', null), ...alone('solved', 'open') }, false],
  [
    'mayFollow',
    'a parent is gone',
    { ...goesAlong('adoptSolution', null), record: {}, ...alone('solved', 'open') },
    false,
  ],
  ['mayFollow', 'the customer is asked', { ...goesAlong('askWithParent', forGood), ...alone('solved', 'open') }, true],
  ['mayFollow', 'they are not', { ...goesAlong('askWithParent', forGood), ...alone('asked', 'solved') }, false],
  [
    ...(['mayFollow', 'a person decides it'] as const),
    { ...goesAlong('adoptSolution', forGood, { id: 'li', roles: ['tier1'] }), ...alone('solved', 'open') },
    true,
  ],

  ['backedUpWithParent', 'it is, here', of({ ...major, backup: done }), true],
  ['backedUpWithParent', 'it is, there', of({ ...major, ...child({ solution: { backedUp: true } }) }), true],
  ['backedUpWithParent', 'it is nowhere', of({ ...major, ...child({ solution: { backedUp: false } }) }), false],
  ['backedUpWithParent', 'the parent is not solved', of({ ...major, ...child() }), false],
  ['backedUpWithParent', 'there is no parent', of(major), false],
  ['backedUpWithParent', 'the grade is low', of({ classification: { faultGrade: 'low' } }), true],
  ['documentedInParent', 'it is', of(child({ adoptedAt: at, solution: { asked: true } })), true],
  ['documentedInParent', 'it is not yet', of(child({ adoptedAt: at, solution: { asked: false } })), false],
  ['documentedInParent', 'it is solved no more', of(child({ adoptedAt: at })), false],
  ['documentedInParent', 'nothing was adopted', of(child({ solution: { asked: true } })), false],
  ['documentedInParent', 'there is no parent', of(), false],
];
