export * from './register'
export * from './store'
export * from './tasks'
