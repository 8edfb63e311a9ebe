/** Classes of states: the connection broke, no room, connection or memory left, the server goes down or comes up, its disk fails. */
const ofServer = /^(08|53|57P|58)/
/** Names of the operating system: nobody answers, or the disk has no room. */
const ofSystem = /^(ECONN|EPIPE$|ETIMEDOUT$|ENOTFOUND$|EAI_|EHOSTUNREACH$|ENETUNREACH$|ENOSPC$|EDQUOT$)/
/** What the driver says in words alone. */
const ofDriver =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/**
 * Whether what keeps the data could not be asked, or could not go on, for its own sake: it restarts, cannot be reached, has no room.
 * Of a statement that wrote, nobody knows then whether it was done: look what is on record.
 */
export function isAway(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return ofServer.test(code) || ofSystem.test(code) || ofDriver.test(error.message)
}
