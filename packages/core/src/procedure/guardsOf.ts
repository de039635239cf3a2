import type { GuardRow } from './guardRow.ts';
import { overEach } from './overEach.ts';

/** Guards as XState calls them, under their own names: `guards: guardsOf<IncidentRecord, IncidentEvent>()(incidentGuards)`. */
export const guardsOf =
  <RecordShape, Event>() =>
  <Guards extends Readonly<Record<string, GuardRow<RecordShape, Event>>>>(guards: Guards) =>
    overEach(
      guards,
      (guard) =>
        ({ context, event }: { readonly context: RecordShape; readonly event: Event }): boolean =>
          guard.holds(context, event),
    );
