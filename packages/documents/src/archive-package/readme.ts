import type { PackageDescription } from './layout'
import { paths } from './layout'

/** What stands in the package for a person who opens it without any program. */
export function readmeOf(
  { kind, after, caseId, agency, packedOn, standard, counts, notIncluded }: PackageDescription,
  title: string,
): string {
  const lines = [
    `${agency.name} 行政执法案件${kind === 'whole' ? '归档移交包' : '补充归档包'}`,
    '',
    `案卷题名：${title}`,
    `案件编号：${caseId}`,
    `生成日期：${packedOn}`,
    ...(after ? [`本包只含第${after.entries}项记录之后形成的材料，接续清单摘要为 ${after.manifest} 的移交包。`] : []),
    ...(counts.late
      ? [`其中归档以后补入的材料${counts.late}件，目录见 ${paths.supplement}，说明见 ${paths.metadata}；原案卷不变。`]
      : []),
    `办理记录${counts.entries}项，文书${counts.papers}件，音像和电子文件${counts.media}件`,
    '',
    'papers/    正卷（main.pdf）、副卷（sub.pdf）和每份文书，PDF/A-1b',
    'data/      案件记录和文书数据（JSON），附结构说明（JSON Schema）',
    'media/     音像和电子文件，list.json 为目录',
    'ledger/    账本证明：每项记录和本包清单所在的位置，以及签名的检查点',
    `${paths.metadata}  案卷和文书的元数据`,
    `${paths.manifest}  每个文件的大小和摘要（SHA-256、SM3）`,
    '',
    `依据：${standard.number}（${standard.note}）`,
    `未包含：${notIncluded.join('；')}。`,
    '',
    '核对：zhifa-documents archive verify 本包.zip --key 账本公钥 --witness 见证方公钥',
  ]
  return `${lines.join('\n')}\n`
}
