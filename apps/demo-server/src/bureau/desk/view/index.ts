export * from '../../access/visible-record'
export * from './main-line'
export * from './overview'
