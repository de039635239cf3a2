import type { ContractsAnswer, ContractsQuestion } from './contract.ts';

/**
 * What the procedure asks of the world outside (rule R5): which contracts the host has with its vendors.
 * Asked before a decision and journaled with it, so an answer is a document: the procedure judges it, and judges it
 * alike when the decision is rehearsed. A throw becomes `port-failed` and nothing is written.
 */
export interface Directory {
  /** Every contract with this vendor for this service domain, expired and future ones too; none where there is none. */
  contracts(question: ContractsQuestion): Promise<ContractsAnswer> | ContractsAnswer;
}
