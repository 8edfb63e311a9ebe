export * from './rule'
export { reviewRules } from './rules'
export * from './view/answers'
export * from './view/case-view'
