export { migratePush, SchemaTooNewError } from './migrate'
export type { DeliveryError } from './settle'
export * from './status'
