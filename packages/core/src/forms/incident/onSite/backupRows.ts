import { instant, rows, text } from '../../formFields.ts';
import { textOf } from '../../read.ts';
import { told, type IncidentStory } from '../toldOfIncident.ts';

/** What was backed up before anything was applied, and where it lies (5.9.c). */
export const backupRows = () =>
  rows(
    { en: 'Data backup', zh: '数据备份' },
    {
      at: instant({ en: 'When', zh: '时间' }),
      by: text({ en: 'By', zh: '备份人' }),
      what: text({ en: 'What', zh: '备份内容' }),
      where: text({ en: 'Where', zh: '存放位置' }),
    },
  );

export const backupsOf = (onSite: IncidentStory) =>
  told(onSite, 'recordBackup').map(({ said, actor, at }) => ({
    ...{ at, by: actor, what: textOf(said('what')), where: textOf(said('where')) },
  }));
