export * from './heard'
export * from './hears'
