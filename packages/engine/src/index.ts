export { isJsonObject, type Json, type JsonObject } from './json/json.ts';
export { canonical } from './json/canonical.ts';
export { contentHash, hashText, type ContentHash } from './hash/contentHash.ts';

export { fromInstant, instantSchema, toInstant, type EpochMilliseconds, type Instant } from './time/instant.ts';
export { clockSchema, systemClock, type Clock } from './time/clock.ts';

export type { Label } from './definition/label.ts';
export type { Requirement, RequirementSource } from './definition/requirement.ts';
export type { Profile } from './definition/profile.ts';
export {
  actorSchema,
  instanceRole,
  isInstanceActor,
  type Actor,
  type Person,
  type SystemActor,
} from './definition/actor.ts';
export type { CommandDefinition, CommandDefinitions, Condition, ConditionView, Need } from './definition/command.ts';
export type { GuardDefinition } from './definition/guard.ts';
export type { FieldLabel } from './definition/fieldLabel.ts';
export { commandSchemas, type CommandSchema } from './schemas/commandSchemas.ts';
export type { LateEntry } from './definition/lateEntry.ts';
export type { EffectDefinition, EffectReports, Lane } from './definition/effect.ts';
export type { InstanceCommand } from './definition/instanceCommand.ts';
export {
  deadReportSchema,
  deliveredReportSchema,
  refusedReportSchema,
  takenReportSchema,
} from './engine/talk/effectReport.ts';
export { deadlineKey, type Deadline, type DerivationView, type Repetition } from './definition/deadline.ts';
export type { StateValue } from './definition/stateValue.ts';
export type { Obligation } from './definition/obligation.ts';
export type { FactDefinition, FactValue, InstantSlot, KeywordSlot, NumberSlot, Slot } from './definition/fact.ts';
export { instantSlots, keywordSlots, numberSlots } from './definition/fact.ts';
export type {
  MachineDefinition,
  ObservationDefinition,
  ProcedureDefinition,
} from './definition/procedureDefinition.ts';
export type { ProcedureEvent } from './definition/procedureEvent.ts';
export type { DefinedProcedure, Procedure } from './definition/procedure.ts';
export { procedureSchema } from './definition/procedureSchema.ts';
export { defineProcedure } from './definition/defineProcedure.ts';
export type { AddedState, ExtensionAction } from './extension/addedState.ts';
export type { AddedTransition, Detour, RequiredGuard } from './extension/addedTransition.ts';
export type {
  DroppedCondition,
  DroppedGuard,
  DroppedObligation,
  HastenedDeadline,
  Loosening,
  DeadlineShift,
  PutOffDeadline,
} from './extension/loosening.ts';
export type { ExtendedCommands, ExtendedEvent, ExtendedRecord, PayloadFields } from './extension/extendedTypes.ts';
export type { Extension, ExtensionGuard, ExtensionParts, ReplacedGuard } from './extension/extension.ts';
export type { Difference, ExtensionReport } from './extension/difference.ts';
export { extendProcedure, type ExtendedProcedure } from './extension/extendProcedure.ts';
export { guardNames, type GuardTree } from './statechart/guardTree.ts';
export type { StatePath, StateStructure, TransitionStructure } from './statechart/structure.ts';
export { flattenStates, flattenTransitions } from './statechart/structure.ts';
export type { PersonalReference } from './personal/personal.ts';
export { personal, personalReferenceSchema, personalSchemas } from './personal/personal.ts';

export { clockLedgerSchema, type ClockLedger } from './clocks/clockLedger.ts';
export type { ClockAim, ClockTarget } from './clocks/clockTarget.ts';
export { stoppedReason, type ClockPause } from './clocks/clockPause.ts';
export type { ClockStop } from './clocks/clockStop.ts';
export { attachClock, type ClockBeginning } from './clocks/attachClock.ts';
export { pauseClock } from './clocks/pauseClock.ts';
export { resumeClock } from './clocks/resumeClock.ts';
export { retargetClock } from './clocks/retargetClock.ts';
export { cancelClock, completeClock } from './clocks/stopClock.ts';
export { reattachClock } from './clocks/reattachClock.ts';
export { freezeClock } from './clocks/freezeClock.ts';
export { nextClockCycle, type ClockSuccession } from './clocks/nextClockCycle.ts';
export { breachClock } from './clocks/breachClock.ts';
export type { ClockChange } from './clocks/clockChange.ts';
export type { ClockConflict } from './clocks/clockConflict.ts';
export type { ClockEvent } from './clocks/clockEvent.ts';
export type { ClockOperation } from './clocks/clockOperation.ts';
export { usedTime } from './clocks/usedTime.ts';
export { whenUsed } from './clocks/whenUsed.ts';
export type { BudgetOf } from './clocks/clockBudget.ts';
export type { ClockReckoning } from './clocks/targetMoment.ts';
export { clockRungs, type ClockRung, type ClockRungOptions } from './clocks/clockRungs.ts';
export { clockShares, shareOf, type ClockRungName, type ClockShares } from './clocks/clockShares.ts';
export { clockStanding, type ClockStanding, type ClockState } from './clocks/clockStanding.ts';
export { explainClock, type ClockLine, type PausedLine, type ReckonedLine } from './clocks/explainClock.ts';
export { clockLineLabels, clockRungLabels, clockStateLabels } from './clocks/clockLabels.ts';

export { createEngine } from './engine/createEngine.ts';
export type { Catalogue, Engine } from './engine/engine.ts';
export type { Host } from './engine/host.ts';
export type { DeliveryContext, EffectHandler, EngineOptions, Port } from './engine/options.ts';
export type { Agenda } from './engine/agenda/agenda.ts';
export type { AgendaItem } from './engine/agenda/agendaLine.ts';
export { agendaQuerySchema, type AgendaPlace, type AgendaQuery } from './engine/agenda/agendaQuery.ts';
export type { Derivation } from './engine/derivation.ts';
export type { ReprojectReport } from './engine/reproject/reprojectInstances.ts';
export type { ReprojectedInstance } from './engine/reproject/reprojectOne.ts';
export type { ReprojectOptions } from './engine/reproject/reprojectOptions.ts';
export type { BatchReport } from './engine/batchReport.ts';
export type { RepinReport } from './engine/repin/repinInstances.ts';
export type { MoveProblem } from './engine/moveInTurn.ts';
export type { EffectDecision, EffectResolution } from './engine/talk/resolveEffect.ts';
export type { StuckEffectView } from './engine/talk/stuckEffects.ts';
export type { UpgradeReport } from './engine/upgrade/upgradeInstances.ts';
export type { UpgradedInstance } from './engine/upgrade/upgradeOne.ts';
export type { Upgrade, UpgradingInstance } from './definition/upgrade.ts';
export type { RepinnedInstance } from './engine/repin/repinOne.ts';
export type { MoveOptions } from './engine/moveOptions.ts';
export type { InstanceProblem } from './engine/instanceProblem.ts';
export type { FailedCommand } from './engine/executeAll.ts';
export type { LargeRecord } from './engine/largeRecord.ts';
export type { CommandInput } from './door/command.ts';
export type { AcceptedReceipt, NotedReceipt, Receipt, RefusedReceipt } from './engine/receipt.ts';
export type { HostTransaction, ProvisionalReceipt } from './engine/hostTransaction.ts';
export type { FactFilter, JournalPage, PagedQuery, Query } from './engine/query.ts';
export type { JournalEntry } from './engine/readJournal.ts';
export type { SubscribeOptions } from './engine/subscribe.ts';
export type { TickReport } from './engine/tick.ts';
export type { WorkOptions } from './engine/work.ts';
export type { DeadlineView, FoundInstance, InstanceView } from './engine/view.ts';
export type { Verification, VerificationFinding } from './journal/verification.ts';

export { parseQuestion } from './door/parseQuestion.ts';
export { parseEnvelope } from './door/parseCommand.ts';
export { parseOptions } from './door/parseOptions.ts';
export { parseWith, type Parsed } from './door/schemaIssues.ts';
export { boundedList } from './door/boundedList.ts';
export { inBoth } from './door/inBoth.ts';
export { callable, offering } from './door/offering.ts';
export { checkedClock } from './engine/checkedSources.ts';
export { tell } from './engine/tell.ts';
export { takeCommand, type TakenCommand } from './door/takeCommand.ts';
export { openInstance } from './engine/openInstance.ts';
export { decide } from './decide/decide.ts';
export { toCommit } from './engine/toCommit.ts';
export { instanceMet } from './decide/meeting.ts';
export type {
  Accepted,
  Alternative,
  Answer,
  Decision,
  Noted,
  Refused,
  RefusalReason,
  SealedEntry,
  SetAsideReason,
} from './decide/decision.ts';
export { unborn, type Instance } from './decide/instance.ts';
export type { Observation, World } from './decide/world.ts';
export type { DeadlineMoment, MovedDeadline } from './decide/movedDeadlines.ts';
export { permissions, type Asker, type Permission } from './decide/allowed.ts';
export { deriveDeadlines, deriveObligations, type KeyedDeadline } from './decide/derive.ts';
export type { Command, Envelope } from './door/command.ts';

export type { AnnouncedEffect, Entry, PatchStep, Provenance, StandingDeadline } from './journal/entry.ts';
export { entrySchema } from './journal/entry.ts';
export { noPast, remember, type KeptEntry, type Past } from './journal/past.ts';
export { standingAfter, type Standing } from './journal/standingAfter.ts';

export type { Store } from './store/store.ts';
export type {
  ClaimedEffect,
  CommitResult,
  EffectSettlement,
  FactCondition,
  FactPage,
  FactQuery,
  FactSlots,
  InstanceCommit,
  KnownDefinition,
  NewEffect,
  NewEntry,
  PersonalValue,
  OutdatedFacts,
  PinnedInstance,
  ProjectedFacts,
  StoredDocument,
  StoredEntry,
  StoredInstance,
  StoredPersonalValue,
  StuckEffect,
  WakeClaim,
  WakePlace,
} from './store/storedRows.ts';
export { slotNames, factsText, readFacts } from './store/factsText.ts';
export { storeSchema } from './store/storeSchema.ts';
export { memoryStore } from './store/memory/memoryStore.ts';
export { memoryTables, type MemoryTables, type OutboxRow } from './store/memory/memoryTables.ts';
export { indexTokens, queryTokens, searchForm } from './search/searchTokens.ts';

export type { InputIssue } from './errors/inputIssue.ts';
export type { DefinitionFault } from './errors/definitionFault.ts';
export type { ErrorCode, StatedeskError } from './errors/statedeskError.ts';
export { InvalidCommandError } from './errors/invalidCommandError.ts';
export { InvalidQueryError } from './errors/invalidQueryError.ts';
export { InvalidOptionsError } from './errors/invalidOptionsError.ts';
export { UnknownProcedureError } from './errors/unknownProcedureError.ts';
export { UnknownInstanceError } from './errors/unknownInstanceError.ts';
export { IdempotencyConflictError } from './errors/idempotencyConflictError.ts';
export { RevisionConflictError } from './errors/revisionConflictError.ts';
export { InstanceSetAsideError } from './errors/instanceSetAsideError.ts';
export { RecordTooLargeError } from './errors/recordTooLargeError.ts';
export { DefinitionError } from './errors/definitionError.ts';
export { PortError } from './errors/portError.ts';
export { DocumentError } from './errors/documentError.ts';
export { CorruptJournalError } from './errors/corruptJournalError.ts';
export { EngineClosedError } from './errors/engineClosedError.ts';
export { StoreClosedError } from './errors/storeClosedError.ts';
export { StoreUnavailableError } from './errors/storeUnavailableError.ts';
export { StoreIncompatibleError } from './errors/storeIncompatibleError.ts';
export { StoreDamagedError } from './errors/storeDamagedError.ts';
