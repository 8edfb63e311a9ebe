export * from './docket'
export * from './found'
export * from './seen'
export { docketScan } from './store'
