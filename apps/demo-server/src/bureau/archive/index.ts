export * from './late'
export * from './pack-case'
export * from './packages'
