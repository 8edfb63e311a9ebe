export const oldestNode = '20.19.0'

/** @param {string} version such as `20.18.1`, without the `v` */
export const isOldNode = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldMajor = 0, oldMinor = 0] = oldestNode.split('.').map(Number)
  return major < oldMajor || (major === oldMajor && minor < oldMinor)
}
