import { endWithParent } from './with-parent'

// The county platform as a child of the demo server: the same program, and it does not outlive its parent.
endWithParent()
await import('../../county-platform/main')
