import type { Rows } from '../../case/table/types'
import { isReportedBack } from '../../payloads/common/supervision'
import type { supervisionPayloads } from '../../payloads/common/tables'
import { complainantUnnamed, complainedOfApart, complaintOpen, demandsAnswered, paperOpen } from './guards/supervision'

/**
 * 行政执法监督: papers of the supervising body and complaints about the bureau's conduct. They come at any time, after the
 * archive too, and each has its own time to answer.
 * @param phases every phase in which there is something to supervise
 */
export const supervisionSteps = (phases: readonly string[]): Rows<typeof supervisionPayloads> => ({
  'supervision-paper': {
    title: '收到监督文书',
    in: phases,
    repeatable: true,
    aside: true,
    role: 'handler',
    starts: [
      {
        period: 'supervision.report',
        from: (paper) => paper.receivedOn,
        when: isReportedBack,
        about: (paper) => [paper.number],
        local: true,
      },
      {
        period: 'disclosure.withdrawal',
        from: (paper) => paper.receivedOn,
        when: (paper, state) =>
          paper.kind === 'decision' &&
          paper.effects?.includes('revoked') === true &&
          state.byStep.has('disclosure-approval'),
      },
    ],
    cites: ['行政执法监督条例 26', '行政执法监督条例 27', '行政执法监督条例 28', '行政执法监督条例 29'],
    hint: '登记监督机关的文书和要求；按要求改正、撤销的，另行办理相应事项',
  },
  'supervision-report': {
    title: '报告监督要求执行情况',
    in: phases,
    answers: ['supervision-paper'],
    repeatable: true,
    aside: true,
    role: 'handler',
    approvedBy: 'agency-head',
    guards: [paperOpen, demandsAnswered],
    stops: ['supervision.report'],
    stopsAbout: (report) => report.paper,
    documents: ['supervision-answer'],
    cites: ['行政执法监督条例 26', '行政执法监督条例 27', '行政执法监督条例 28', '行政执法监督条例 29'],
    hint: '在期限内向监督机关报告执行情况',
  },
  complaint: {
    title: '受理执法投诉',
    in: phases,
    repeatable: true,
    aside: true,
    role: 'office',
    guards: [complainantUnnamed, complainedOfApart],
    starts: [
      {
        period: 'supervision.complaint',
        from: (complaint) => complaint.acceptedOn,
        about: (complaint) => [complaint.number],
        local: true,
      },
    ],
    cites: ['国办发〔2018〕118号'],
    hint: '登记受理的对本案执法行为的举报、投诉；为举报、投诉人保密，由承办人以外的人员调查',
  },
  'complaint-answer': {
    title: '答复执法投诉',
    in: phases,
    answers: ['complaint'],
    repeatable: true,
    aside: true,
    role: 'office',
    approvedBy: 'agency-head',
    guards: [complaintOpen, complainantUnnamed, complainedOfApart],
    stops: ['supervision.complaint'],
    stopsAbout: (answer) => answer.complaint,
    documents: ['complaint-answer'],
    cites: ['国办发〔2018〕118号'],
    hint: '调查处理，并将结果告知举报、投诉人',
  },
})
