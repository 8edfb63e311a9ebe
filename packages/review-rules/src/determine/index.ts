export * from './analyse-catalogue'
export {
  type DeterminationTrace,
  type DetermineContext,
  type DeterminedReview,
  determinationFormat,
  determineReview,
  traceOf,
} from './determine-review'
export * from './explain'
export * from './fact-names'
export * from './re-execute'
export * from './trace'
