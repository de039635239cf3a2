export type { ConformanceOptions } from './conformanceOptions.ts';
export type { ConformanceResult } from './checkConformance.ts';
export { checkConformance } from './checkConformance.ts';
export type { CaseConformance } from './conformance/caseConformance.ts';
export type { BrokenRequirement, ReadingFigures } from './conformance/readingFigures.ts';
export type { ReplayOptions, ReplayProgress } from './replayOptions.ts';
export type { ReplayResult } from './replayLog.ts';
export { replayLog } from './replayLog.ts';
export type { LogClock } from './replay/logClock.ts';
export { logCounterparts } from './replay/logCounterparts.ts';
export { logClock } from './replay/logClock.ts';
export type { ReplayTarget } from './replay/replayTarget.ts';

export type { Mapping } from './mapping/mapping.ts';
export { mappingSchema } from './mapping/mapping.ts';
export type { ObjectTemplate, Template } from './mapping/template.ts';
export type { DeskCalendars } from './mapping/deskCalendars.ts';
export { readMapping } from './mapping/readMapping.ts';
export { readMappingFile } from './mapping/readMappingFile.ts';
export { uciMapping } from './mapping/uciMapping.ts';

export type { LogFault, LogFaultCode } from './faults/logFault.ts';
export { describeFault } from './faults/logFault.ts';
export type { Deviation } from './replay/deviation.ts';
export type { DecidedBefore } from './replay/decidedBefore.ts';
export type { Finding } from './report/finding.ts';
export type { ReplayCounts } from './report/replayCounts.ts';
export type { Tally } from './report/tally.ts';
export type { FileFigures } from './report/fileFigures.ts';
export type { StoreFigures } from './report/storeFigures.ts';
export type { Opened } from './report/opened.ts';

export type { EventlogError } from './errors/eventlogError.ts';
export type { MappingIssue } from './errors/mappingError.ts';
export { MappingError } from './errors/mappingError.ts';
export { LogUnreadableError } from './errors/logUnreadableError.ts';
export { LogFaultError } from './errors/logFaultError.ts';

export type { ExportOptions } from './exchange/exportOptions.ts';
export type { JournalSource } from './exchange/journalSource.ts';
export { exportXes } from './xes/exportXes.ts';
export { readXes } from './xes/readXes.ts';
export { exportOcel } from './ocel/exportOcel.ts';
export { readOcel } from './ocel/readOcel.ts';
export { ExchangeError } from './errors/exchangeError.ts';
export { XmlFaultError } from './errors/xmlFaultError.ts';
