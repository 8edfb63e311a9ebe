export * from './acts'
export type { AppraisalAsked, FileKnown, ScoreAsked } from './asked'
export * from './draw-files'
export { type AppraisalAnswer, appraisalOrganisers, appraisalRoles, enterAppraisal } from './enter'
export * from './figures'
export { unitsOf } from './file-acts'
export { type Looking, offeredOf, wantedOf } from './offered'
export { type CaseParts, partsOf } from './parts'
export { isApart, mayAppraise } from './people'
export {
  type AppraisalHead,
  aboutOf,
  type FileProgress,
  type FileStage,
  fileStageNames,
  headOf,
  nextInStage,
  progressOf,
  roundOf,
} from './progress'
export * from './result'
export { apartFrom, appraisersNeeded, isFinished } from './round'
export { machineProposals } from './score'
export { schemeOf } from './standard'
export * from './standing'
