import type { IncidentPolicy } from '../policy/incidentPolicy.ts';
import type { MajorIncidentCriterion } from '../policy/majorIncidentPolicy.ts';
import type { Grade } from '../vocabulary/grade.ts';
import type { IncidentRecord } from './incidentRecord.ts';

type Judged = Pick<IncidentRecord, 'classification' | 'priority'>;

const isAmong = <Value>(values: readonly Value[] | undefined, value: Value): boolean =>
  values === undefined || values.includes(value);

const isMet = ({ category, faultGrade, priority, impactScope }: MajorIncidentCriterion, judged: Judged): boolean => {
  const { classification } = judged;
  if (classification === null) return false;
  const grade: Grade | null = 'faultGrade' in classification ? classification.faultGrade : null;
  return (
    isAmong(category, classification.category) &&
    isAmong<Grade | null>(faultGrade, grade) &&
    isAmong<Grade | null>(priority, judged.priority) &&
    isAmong(impactScope, classification.impactScope)
  );
};

/** Whether an incident, as it is classified, meets one of policy's criteria for a major incident (ISO.a). */
export const meetsMajorCriteria = (judged: Judged, { majorIncident, profile }: IncidentPolicy): boolean =>
  profile === 'practised' && majorIncident.criteria.some((criterion) => isMet(criterion, judged));
