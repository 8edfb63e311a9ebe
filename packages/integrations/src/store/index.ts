export { migratePush, SchemaTooNewError } from './migrate'
export { desiredPublications } from './published'
export type { DeliveryError } from './settle'
export * from './status'
