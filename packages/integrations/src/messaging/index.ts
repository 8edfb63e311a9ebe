export * from './message-channel'
export * from './wechat'
