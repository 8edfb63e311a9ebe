export * from './main-line'
export * from './overview'
