import { recurrencePort } from './recurrence/recurrencePort.ts';
import type { Port, Procedure } from '@statedesk/engine';
import type { Directory } from '../directory/directory.ts';
import { directoryPorts } from '../directory/directoryPorts.ts';
import { frozenFormsPort } from './forms/frozenFormsPort.ts';
import { knowledgePorts } from './knowledge/knowledgePorts.ts';
import { processFiguresPort } from './processReport/processFiguresPort.ts';
import { reviewPorts } from './serviceReview/reviewPorts.ts';
import { versionInForcePort } from './documents/versionInForcePort.ts';
import { monthFiguresPort, type ReportingDesk } from './report/monthFiguresPort.ts';

/**
 * Everything procedures observe (rule R5): what the directory knows, and what the desk finds in its own store. The desk is
 * asked for when it is needed: its engine is made with these ports.
 */
export const deskPorts = (
  directory: Directory,
  desk: () => ReportingDesk,
  procedures: readonly Procedure[],
): Readonly<Record<string, Port>> => {
  const engine = () => desk().engine;
  return {
    ...directoryPorts(directory),
    recurrence: recurrencePort(engine),
    serviceRecords: frozenFormsPort(engine),
    workOrders: frozenFormsPort(engine),
    ...knowledgePorts(engine),
    monthFigures: monthFiguresPort(desk),
    processFigures: processFiguresPort(desk),
    ...reviewPorts(engine),
    versionInForce: versionInForcePort(procedures),
  };
};
