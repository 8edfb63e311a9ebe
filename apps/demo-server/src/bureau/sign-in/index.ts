export * from './accounts'
export * from './routes'
export * from './same-origin'
export * from './user'
