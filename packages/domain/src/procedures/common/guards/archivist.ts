import { handlersOf } from '../../../case/people/handled'
import { guard } from '../../../case/table/guard'
import type { KnownPayloads } from '../../../payloads'

/** 归档人员未参与本案办理 */
export const archivistApart = guard<unknown, KnownPayloads>(
  {
    id: 'archiving.archivist-apart',
    title: '归档人员未参与本案办理',
    cites: ['行政处罚法 47', '国办发〔2018〕118号'],
  },
  ({ state, procedure, act }) => {
    const handlers = handlersOf(state, procedure)
    const involved = act.by.filter((id) => handlers.has(id))
    return {
      holds: involved.length === 0,
      read: { involved },
      message:
        involved.length === 0
          ? { zh: '归档人员未参与办案', en: 'the archivist did not handle the case' }
          : { zh: '归档人员参与过本案办理', en: 'the archivist handled the case' },
      cure: { zh: '请由未参与办案的档案管理人员归档', en: 'let an archivist who did not handle it file it' },
    }
  },
)
