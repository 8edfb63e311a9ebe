export * from './message-id'
export * from './scheme'
export * from './secret'
export * from './signature'
