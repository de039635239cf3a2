import { setup } from 'xstate';
import { announcementsOf } from '../procedure/announcementsOf.ts';
import { changesOf } from '../procedure/changesOf.ts';
import { guardsOf } from '../procedure/guardsOf.ts';
import { machineTypes } from '../procedure/machineTypes.ts';
import { withCommand } from '../procedure/withCommand.ts';
import { documentChanges } from './documentChanges.ts';
import { documentEffects } from './documentEffects.ts';
import type { DocumentEvent } from './documentEvent.ts';
import { documentGuards } from './documentGuards.ts';
import { blankDocument, type DocumentRecord } from './documentRecord.ts';

type Ground = (typeof documentEffects)['notifyOfDocument']['payload']['shape']['ground']['options'][number];
interface Context {
  readonly context: DocumentRecord;
}

const meta = { requirement: '3.1.a' } as const;
const stateMeta = (en: string, zh: string) => ({ ...meta, label: { en, zh } });

// After a change of the record: these see it as it is then.
const tells = (peopleOf: (record: DocumentRecord) => readonly string[] | undefined, ground: Ground) =>
  ({
    type: 'notifyOfDocument',
    params: ({ context }: Context) => ({ people: [...(peopleOf(context) ?? [])], ground }),
  }) as const;
const tellsReviewers = (ground: Ground) => tells(({ review }) => review?.approvers, ground);
const tellsApprovers = (ground: Ground) => tells(({ approval }) => approval?.approvers, ground);
const tellsAuthors = (ground: Ground) => tells(({ draft }) => draft?.authors, ground);
const announces = (ground: 'published' | 'retired') =>
  ({
    type: 'announceDocument',
    params: ({ context: { kind, revisions } }: Context) => ({
      kind: kind ?? '',
      version: revisions.at(-1)?.version ?? 1,
      ground,
    }),
  }) as const;

const reviseDocument = { target: 'draft', actions: withCommand('writeVersion'), meta } as const;
const withdrawDocument = {
  target: 'draft',
  actions: [withCommand('takeBack'), tellsAuthors('withdrawn')],
  meta,
} as const;
const discardDocument = [
  { guard: 'documentInForce', target: 'published', actions: withCommand('dropDraft'), meta },
  { target: 'discarded', actions: withCommand('dropDraft'), meta },
] as const;

/** A document under control: written, reviewed and approved by others, published, superseded, retired (3.1.a, 3.1.g). */
export const documentMachine = setup({
  types: machineTypes<DocumentRecord, DocumentEvent>(),
  guards: guardsOf<DocumentRecord, DocumentEvent>()(documentGuards),
  actions: {
    ...changesOf<DocumentRecord, DocumentEvent>()(documentChanges),
    ...announcementsOf(documentEffects),
  },
}).createMachine({
  id: 'controlledDocument',
  context: () => blankDocument,
  initial: 'unregistered',
  states: {
    unregistered: {
      meta: stateMeta('Not registered', '未登记'),
      on: {
        registerDocument: { target: 'draft', actions: withCommand('openDocument'), meta: { requirement: '3.1.g' } },
      },
    },
    draft: {
      description: 'The first version, or the next one while the last stays in force.',
      meta: stateMeta('Draft', '编制中'),
      on: {
        reviseDocument,
        submitDocument: {
          target: 'inReview',
          guard: 'othersReviewAndApprove',
          actions: [withCommand('openReview'), tellsReviewers('toReview')],
          meta,
        },
        discardDocument,
      },
    },
    inReview: {
      meta: stateMeta('In review', '审核中'),
      on: {
        passDocument: {
          target: 'inApproval',
          guard: 'documentReviewerAnswers',
          actions: [withCommand('passReview'), tellsApprovers('toApprove')],
          meta,
        },
        returnDocument: {
          target: 'draft',
          guard: 'documentReviewerAnswers',
          actions: [withCommand('keepReturn'), tellsAuthors('returned')],
          meta,
        },
        withdrawDocument,
        remindOfDocumentReview: { actions: tellsReviewers('reviewUndecided'), meta },
      },
    },
    inApproval: {
      meta: stateMeta('In approval', '待批准'),
      on: {
        approveDocument: {
          target: 'approved',
          guard: 'documentApproverAnswers',
          actions: [withCommand('keepApproval'), tellsAuthors('approved')],
          meta,
        },
        rejectDocument: {
          target: 'draft',
          guard: 'documentApproverAnswers',
          actions: [withCommand('keepRejection'), tellsAuthors('rejected')],
          meta,
        },
        withdrawDocument,
        remindOfDocumentApproval: { actions: tellsApprovers('approvalUndecided'), meta },
      },
    },
    approved: {
      description: 'Approved and not yet in force.',
      meta: stateMeta('Approved', '已批准'),
      on: {
        publishDocument: {
          target: 'published',
          guard: 'describesWhatIsInForce',
          actions: [withCommand('putInForce'), announces('published')],
          meta,
        },
        reviseDocument,
        discardDocument,
      },
    },
    published: {
      description: 'A version of it is in force.',
      meta: stateMeta('Published', '已发布'),
      on: {
        reviseDocument,
        retireDocument: { target: 'retired', actions: [withCommand('retire'), announces('retired')], meta },
      },
    },
    retired: { meta: stateMeta('Retired', '已停用') },
    discarded: { meta: stateMeta('Discarded', '已放弃') },
  },
});
