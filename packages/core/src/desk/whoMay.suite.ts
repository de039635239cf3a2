import { staffRoles, supportRoles } from '../vocabulary/role.ts';

/** `support`: the four tiers; `staff`: everybody on the desk's side; `instance`: another instance, and nobody else (R17). */
const several: Readonly<Record<string, readonly string[]>> = {
  support: supportRoles,
  staff: staffRoles,
  /** Who answers for a part of the work, and with it for its documents (3.1.a). */
  answerable: [
    ...['incidentManager', 'departmentManager', 'serviceDepartmentManager', 'technicalDirector'],
    ...['archiveAdministrator', 'changeManager', 'configurationManager'],
  ],
};

/** Procedure → roles → what these may do, and nobody else. Written by hand: what the definitions are held against. */
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  incident: {
    'customer tier1': 'reportIncident confirmResolution rejectResolution recordFollowUp',
    'tier1 instance': 'askWithParent',
    'support incidentManager instance': 'adoptSolution',
    'customer tier1 tier2RD tier2Management': 'completeIntake',
    'customer tier1 incidentManager': 'reopenIncident recordComplaint',
    'customer support': 'grantRemoteConsent refuseRemoteConsent withdrawRemoteConsent agreeToSolution declineSolution',
    'customer support incidentManager': 'agreeResolutionTime withdrawIncident endWaiting',
    tier1:
      'turnAway startGuidance recordGuidance requestConfirmation confirmDuringFollowUp submitConfigurationUpdate ' +
      'declareConfigurationUnchanged giveUpFollowUp',
    'tier1 incidentManager': 'nameProject',
    'tier1 tier2RD tier2Management': 'acceptIncident recordDetails classifyIncident',
    'tier1 tier2RD tier2Management incidentManager':
      'reclassifyIncident startAtHigherTier nameVendorContact askAssistance endAssistance',
    'tier1 tier2RD tier2Management projectManager': 'handInWorkOrder',
    support:
      'handOverToChange consultArticle requestRemoteConsent startRemoteSession endRemoteSession takeUpIncident ' +
      'answerExpediting requestDispatch agreeVisit recordPreparation departForSite arriveOnSite failVisit ' +
      'arrangeAnotherVisit leaveSite recordSignature recordSigningRefusal beginDiagnosis recordDiagnosis ' +
      'proposeSolution recordBackup applySolution documentResolution recordRootCause archiveRecord submitKnowledge ' +
      'declareNothingNew recordPartialSolution',
    'support incidentManager':
      'handOverToRD handOverToManagement handOverToVendor handBackToTier1 assignIncident releaseIncident ' +
      'drawInParty releaseParty answerAssistance escalateIncident withdrawDispatch inviteToVisit correctRecord ' +
      'closeIncident cancelIncident mergeIncident startWaiting recordCommunication addNote reportMajorIncident ' +
      'reviewMajorIncident completeReviewAction handRootCauseOver withdrawProblemHandOver linkToParent ' +
      'unlinkFromParent addAffectedUser removeAffectedUser',
    'onSiteLead support incidentManager': 'judgeIncident',
    'support projectManager incidentManager': 'recordEffort recordCost estimateCost requestCostApproval',
    tier2Management: 'takeLead releaseLead approveCost rejectCost acknowledgeMajorIncident',
    incidentManager: 'recallIncident expediteIncident confirmSigningRefusal waiveObligation',
    'incidentManager departmentManager tier2Management':
      'declareMajorIncident dismissMajorIncident withdrawMajorIncident nameMajorIncidentOwner',
    departmentManager: 'acknowledgeNotice',
    projectManager: 'confirmDispatch declineDispatch',
    'projectManager tier1': 'fillWorkOrder reviseWorkOrder',
    technicalDirector: 'approveWorkOrder rejectWorkOrder',
    archiveAdministrator: 'acknowledgeWorkOrder',
    'changeManager instance': 'recordChangeOutcome',
    'problemManager instance': 'recordProblemStanding',
    instance:
      'keepChangeTaken keepProblemTaken noteArticleDrafted absorbDuplicate keepMerge keepMergeRefusal takeChild ' +
      'releaseChild keepParent keepParentRefusal followParent keepNumber',
  },
  register: { instance: 'openRegister issueNumber' },
  resourceRequest: {
    'support incidentManager departmentManager projectManager onSiteLead':
      'requestResources reviseResources withdrawResources',
    tier2Management: 'approveResources rejectResources',
    'tier2Management departmentManager incidentManager': 'provideResources',
  },
  knowledgeArticle: {
    'support incidentManager instance': 'draftArticle',
    'support incidentManager': 'reviseArticle submitArticle publishArticle returnArticle discardArticle',
    'incidentManager tier2RD': 'retireArticle',
    instance: 'noteConsultation noteSolution keepArticleNumber',
  },
  incidentReport: {
    incidentManager: 'planReport draftReport sendReport restateReport',
    'departmentManager technicalDirector incidentManager': 'reviewReport returnReport',
    serviceDepartmentManager: 'acknowledgeReport',
    instance: 'keepReportNumber',
  },
  configurationUpdate: {
    'tier1 instance': 'proposeConfigurationUpdate',
    tier1: 'reviseConfigurationUpdate',
    configurationManager: 'acceptConfigurationUpdate refuseConfigurationUpdate completeConfigurationUpdate',
  },
  serviceReport: {
    'support incidentManager': 'requestServiceReport withdrawServiceReport',
    serviceDepartmentManager: 'acceptServiceReport refuseServiceReport completeServiceReport failServiceReport',
  },
  change: {
    instance: 'requestChange',
    changeManager: 'acceptChange refuseChange implementChange failChange rollBackChange',
    'changeManager instance': 'withdrawChange',
  },
  problem: {
    instance: 'requestProblem noteIncidentEnd',
    problemManager: 'acceptProblem refuseProblem recordKnownError completeProblem failProblem',
    'problemManager instance': 'withdrawProblem',
  },
  processProblem: {
    staff: 'recordProcessProblem completeProcessAction',
    incidentManager: 'raiseProcessProblem',
    'incidentManager departmentManager': 'resolveProcessProblem reopenProcessProblem',
    departmentManager: 'acknowledgeProcessProblem decideProcessActions dropProcessAction setAsideProcessProblem',
  },
  processReport: {
    'incidentManager instance': 'planProcessReport',
    incidentManager: 'draftProcessReport sendProcessReport',
    departmentManager: 'acknowledgeProcessReport',
  },
  controlledDocument: {
    'answerable tier1 tier2RD tier2Management projectManager problemManager':
      'registerDocument reviseDocument submitDocument withdrawDocument discardDocument',
    staff: 'passDocument returnDocument approveDocument rejectDocument',
    answerable: 'publishDocument retireDocument',
  },
  serviceReview: {
    'incidentManager serviceDepartmentManager':
      'planServiceReview moveServiceReview holdServiceReview cancelServiceReview',
    staff: 'completeServiceReviewAction',
    instance: 'keepFollowUpReview',
  },
};

/** What one command is for. */
export interface Right {
  readonly procedure: string;
  readonly command: string;
  readonly roles: readonly string[];
}

/** Who may give which command of which procedure. */
export const whoMay: readonly Right[] = Object.entries(table).flatMap(([procedure, rights]) =>
  Object.entries(rights).flatMap(([roles, commands]) =>
    commands
      .split(' ')
      .filter((command) => command !== '')
      .map((command) => ({ procedure, command, roles: roles.split(' ').flatMap((role) => several[role] ?? [role]) })),
  ),
);
