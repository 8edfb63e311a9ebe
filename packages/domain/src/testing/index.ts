export * from './moves'
export * from './sample-case'
export * from './sample-people'
