import { instant, rows, text, yesNo } from '../../formFields.ts';
import { textOf } from '../../read.ts';
import { told, type IncidentStory } from '../toldOfIncident.ts';

/** The word by which the comparison with the standard configuration is recorded (5.8.a). */
const comparison = 'standardConfiguration';

/** How the fault was examined, and the cause that was found; a dash where none was (5.8.a). */
export const diagnosisRows = () =>
  rows(
    { en: 'Diagnosis', zh: '问题诊断' },
    {
      at: instant({ en: 'When', zh: '时间' }),
      by: text({ en: 'By', zh: '诊断人' }),
      compared: yesNo({ en: 'Compared with the standard configuration', zh: '与标准配置比对' }),
      method: text({ en: 'Other method', zh: '其他方法' }),
      cause: text({ en: 'Cause', zh: '故障原因' }),
    },
  );

export const diagnosesOf = (onSite: IncidentStory) =>
  told(onSite, 'recordDiagnosis').map(({ said, actor, at }) => {
    const method = textOf(said('method'));
    const compared = method === comparison;
    return { at, by: actor, compared, method: compared ? null : method, cause: textOf(said('cause')) };
  });
