export {
  BureauChange,
  type ChangeKind,
  ChangeReason,
  changeKindName,
  changeSchemas,
  isLawChange,
  personOfChange,
} from './change'
export {
  type AdministrationAnswer,
  actsAtOnce,
  approveChanges,
  approversOf,
  changesFindings,
  proposeChanges,
  returnChanges,
  type Writer,
  withdrawChanges,
} from './decide'
export { enterFirstAdministrator, type FirstAdministrator } from './first-administrator'
export { type House, houseAfter, houseOf } from './house'
export { type LawDifference, lawDifferences } from './law-differences'
export {
  type NumberedPaper,
  type NumberSeries,
  numberedPapers,
  numberIn,
  numberSeries,
  type SetTemplate,
  templateOn,
} from './number-template'
export { exampleNumber } from './number-template-findings'
export {
  type Administration,
  type AdministrationAct,
  AdministrationEvent,
  administrationAfter,
  administrationOf,
  mostChanges,
} from './record'
