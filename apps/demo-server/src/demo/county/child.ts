import '../../county-platform/main'

// The county platform as a child of the demo server: the same program, and it does not outlive its parent.
if (process.connected) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
