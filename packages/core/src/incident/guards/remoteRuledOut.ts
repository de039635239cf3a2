import type { IncidentGuard } from './incidentGuard.ts';

/** It was tried remotely, the customer did not allow it, or it is impossible, with the reason. */
export const remoteRuledOut: IncidentGuard = {
  requirement: '5.6.a',
  label: {
    en: 'it was tried remotely, the customer refused, or remote work is impossible',
    zh: '已远程尝试、客户不同意远程或无法远程',
  },
  reads: ['remote'],
  holds: (record, command) => {
    if (command.type !== 'requestDispatch') return false;
    if (command.payload.remote === 'tried') return record.remoteSession !== null;
    return command.payload.remote === 'impossible' || record.remoteRefusal !== null;
  },
};
