export * from './docket'
export * from './seen'
export { docketNumbers } from './store'
