export * from './copies'
export * from './read'
