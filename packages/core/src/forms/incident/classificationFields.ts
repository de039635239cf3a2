import {
  categoryLabels,
  gradeLabels,
  impactScopeLabels,
  importanceLabels,
  subcategoryLabels,
  urgencyLabels,
} from '../../labels/labels.ts';
import { choice, section } from '../formFields.ts';
import type { Classification } from '../../vocabulary/classification.ts';
import type { IncidentStory } from './toldOfIncident.ts';

/** What the incident was found to be (5.2.b), as it stands last. */
export const classificationFields = () =>
  section(
    { en: 'Classification', zh: '分类' },
    {
      category: choice({ en: 'Category', zh: '类别' }, categoryLabels),
      subcategory: choice({ en: 'Subcategory', zh: '子类' }, subcategoryLabels),
      faultGrade: choice({ en: 'Fault grade', zh: '故障等级' }, gradeLabels),
      importance: choice({ en: 'Importance', zh: '重要程度' }, importanceLabels),
      urgency: choice({ en: 'Urgency', zh: '紧急程度' }, urgencyLabels),
      priority: choice({ en: 'Priority', zh: '优先级' }, gradeLabels),
      impactScope: choice({ en: 'Impact scope', zh: '影响范围' }, impactScopeLabels),
    },
  );

// A consultation has neither subcategory nor grade.
const natureOf = (classification: Classification | null) =>
  classification && 'subcategory' in classification
    ? { subcategory: classification.subcategory, faultGrade: classification.faultGrade }
    : { subcategory: null, faultGrade: null };

export const classificationOf = ({ record: { classification, priority } }: IncidentStory) => ({
  category: classification?.category ?? null,
  ...natureOf(classification),
  importance: classification?.importance ?? null,
  urgency: classification?.urgency ?? null,
  priority,
  impactScope: classification?.impactScope ?? null,
});
