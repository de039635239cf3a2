import type { Engine, Port } from '@statedesk/engine';
import type { Directory } from '../directory/directory.ts';
import { directoryPorts } from '../directory/directoryPorts.ts';
import { serviceRecordsPort } from './forms/serviceRecordsPort.ts';
import { knowledgePorts } from './knowledge/knowledgePorts.ts';

/** Everything procedures observe (rule R5): what the directory knows, and what the desk finds in its own store. */
export const deskPorts = (directory: Directory, engine: () => Engine): Readonly<Record<string, Port>> => ({
  ...directoryPorts(directory),
  serviceRecords: serviceRecordsPort(engine),
  ...knowledgePorts(engine),
});
