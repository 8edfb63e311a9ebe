export * from './digest'
