export * from './pack-case'
export * from './packages'
