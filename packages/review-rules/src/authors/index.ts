export * from './analyse'
export * from './test-rule'
