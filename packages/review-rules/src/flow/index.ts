export * from './accountability'
export * from './clock'
export * from './papers'
export * from './reviewer-share'
