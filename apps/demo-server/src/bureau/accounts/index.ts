export * from './standing'
