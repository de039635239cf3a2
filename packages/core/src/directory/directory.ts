import type { ContractsAnswer, ContractsQuestion } from './contract.ts';
import type { DirectoryData } from './directoryData.ts';
import type { PeopleAnswer, PeopleQuestion } from './people.ts';
import type { ProjectAnswer, ProjectQuestion } from './project.ts';
import type { SubstitutesAnswer, SubstitutesQuestion } from './substitutes.ts';

/**
 * What the procedure asks of the world outside (rule R5): contracts with vendors, support projects, who holds which role,
 * who stands in for whom. Asked before a decision and journaled with it, so an answer is a document: the procedure judges
 * it, and judges it alike when the decision is rehearsed. A throw becomes `port-failed` and nothing is written.
 */
export interface Directory {
  /** All of it, where it is plain data: a desk holds its policy against it when it opens. */
  readonly data?: DirectoryData;
  /** Every contract with this vendor for this service domain, expired and future ones too; none where there is none. */
  contracts(question: ContractsQuestion): Promise<ContractsAnswer> | ContractsAnswer;
  /** Which roles somebody holds (1.l). Left out, nothing is known of people, and whoever is named is believed. */
  people?(question: PeopleQuestion): Promise<PeopleAnswer> | PeopleAnswer;
  /** The support project of this name, and who answers for it; `null` where there is none (2.b). */
  project(question: ProjectQuestion): Promise<ProjectAnswer> | ProjectAnswer;
  /** Who stands in for these people, with dates; past and future absences too (5.6.d). */
  substitutes(question: SubstitutesQuestion): Promise<SubstitutesAnswer> | SubstitutesAnswer;
}
