export * from './sample-case'
export * from './sample-people'
