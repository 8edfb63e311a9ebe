export * from './message-channel'
export * from './wechat'
export * from './weibo'
