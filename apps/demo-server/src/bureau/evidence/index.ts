export * from './copies'
export * from './evidence'
export * from './store'
