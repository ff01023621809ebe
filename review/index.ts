/** What `sanity-plugin-dateline/review` gives to others: the desk's rules of review, without Node or React. */
export type {
  DatasetState,
  ReviewCheck,
  ReviewFacts,
  ReviewProblem,
  ReviewSubject,
} from './checks/check.ts'
export type {CheckProblemCode} from './checks/checkProblem.ts'
export {checkTitle} from './checks/checkTitles.ts'
export {createReviewChecks, REVIEW_CHECK_NAMES} from './checks/createReviewChecks.ts'
export type {CheckLimits, ReviewCheckName} from './checks/createReviewChecks.ts'
export {checkReviewConfig} from './config/checkReviewConfig.ts'
export type {ReviewConfigIssue, ReviewConfigIssueCode} from './config/reviewConfigIssue.ts'
export {defaultReviewConfig} from './config/defaultReviewConfig.ts'
export {highestRole} from './config/highestRole.ts'
export {nearestStatus} from './config/nearestStatus.ts'
export {reachableStatuses} from './config/reachableStatuses.ts'
export {restingMessage, restingStatuses} from './config/restingStatuses.ts'
export {REVIEW_ROLES} from './config/reviewConfig.ts'
export type {
  FreshnessConfig,
  ReviewConfig,
  ReviewInterval,
  ReviewRole,
  ReviewTransition,
} from './config/reviewConfig.ts'
export type {ReviewStatus} from './config/reviewStatus.ts'
export type {Due, DueReason, DueReasonCode, FreshnessFacts} from './freshness/due.ts'
export {dueOf} from './freshness/dueOf.ts'
export {freshnessParams} from './freshness/freshnessParams.ts'
export type {FreshnessParams} from './freshness/freshnessParams.ts'
export {reviewGuards} from './guards/reviewGuards.ts'
export type {ReviewGuard} from './guards/reviewGuards.ts'
export {askedAbout} from './post/askedAbout.ts'
export type {AskedAbout} from './post/askedAbout.ts'
export {ASSIGNED_TO, assigneeOf} from './post/assignee.ts'
export type {ReviewPost} from './post/post.ts'
export {recordsOf} from './post/reviewRecord.ts'
export type {ReviewRecord, StoredRecord} from './post/reviewRecord.ts'
export type {Contradiction, ContradictionCode, WayOut} from './stands/contradictions.ts'
export {formProblems} from './stands/formProblems.ts'
export type {FormProblem} from './stands/formProblems.ts'
export {siteView} from './stands/siteView.ts'
export type {SitePlace} from './stands/siteView.ts'
export {whereItStands} from './stands/whereItStands.ts'
export type {DatasetPlace, Standing} from './stands/whereItStands.ts'
export {availableTransitions} from './transitions/availableTransitions.ts'
export {checkTransition} from './transitions/checkTransition.ts'
export type {CheckResult} from './transitions/checkTransition.ts'
export {datasetAfter, datasetChange} from './transitions/plan.ts'
export type {
  DatasetChange,
  PatchOperations,
  PlanReading,
  ReviewPlan,
  TransitionPlan,
} from './transitions/plan.ts'
export type {PlanProblemCode} from './transitions/planProblems.ts'
export {planTransition} from './transitions/planTransition.ts'
export type {TransitionRequest} from './transitions/planTransition.ts'
export {waitsFor} from './transitions/waitsFor.ts'
export {whoseTurn} from './transitions/whoseTurn.ts'
export {planUndo} from './transitions/planUndo.ts'
export type {UndoRequest} from './transitions/planUndo.ts'
