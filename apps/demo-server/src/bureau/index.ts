export * from './bureau'
export * from './demo-bureau'
