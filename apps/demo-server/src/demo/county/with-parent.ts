/** How long a child whose parent is gone may take to close its database, milliseconds. */
const grace = 3000

/**
 * Ends this process when its parent is gone, however and whenever the parent ended: the channel between them closes with it.
 * To be called before anything else is loaded, because a parent may go while its child still starts. Does nothing in a
 * process that was started without a channel.
 */
export function endWithParent(): void {
  if (process.send === undefined) return
  const end = (): void => {
    // Whoever listens to the signal closes in order; who does not listen yet ends at once.
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), grace).unref()
    process.kill(process.pid, 'SIGTERM')
  }
  if (process.connected) process.once('disconnect', end)
  else end()
}
