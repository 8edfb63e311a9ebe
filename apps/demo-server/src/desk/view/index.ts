export * from './main-line'
export * from './overview'
export * from './visible-record'
