/**
 * A table beside the cases of which somebody sees something, or which decides something. Each of its rows has a leaf that says
 * what stood in these columns; texts that must be erasable, and files, as their SHA-256. One definition for who writes the leaf
 * and who compares it.
 */
export interface ProvedTable {
  readonly table: string
  readonly title: string
  /** What a row goes by, as SQL text. */
  readonly subject: string
  /** Columns that are proved, each with the SQL text that gives its value as text. */
  readonly columns: Readonly<Record<string, string>>
  /** Agency of a row as SQL text; absent where the table serves one agency. */
  readonly agency?: string
}

const plain = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `${name}::text`]))
const instant = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.map((name) => [name, `to_char(${name} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`]),
  )
const digest = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `encode(sha256(convert_to(${name}, 'UTF8')), 'hex')`]))
const file = (name: string): Record<string, string> => ({ [name]: `encode(sha256(${name}), 'hex')` })

const ofCase = '(select agency from zhifa.case_record r where r.id = case_id)'

export const provedTables = {
  case: {
    table: 'zhifa.case_record',
    title: '案件',
    subject: 'id',
    columns: { ...plain('procedure', 'agency', 'cause', 'opened_by'), ...instant('opened_at') },
    agency: 'agency',
  },
  'document-number': {
    table: 'zhifa.document_number',
    title: '文号',
    subject: 'number',
    columns: plain('series', 'serial', 'case_id', 'seq'),
    agency: ofCase,
  },
  publication: {
    table: 'zhifa.publication',
    title: '公开版本',
    subject: `${publicItemColumn()} || '/' || version`,
    columns: { ...plain('verb', 'body', 'approved_on'), ...file('sheet'), ...digest('certificate') },
    agency: ofCase,
  },
  'registry-item': {
    table: 'zhifa.registry_event',
    title: '事前公开事项',
    subject: 'seq::text',
    columns: { ...plain('item', 'kind', 'body'), ...instant('entered_at') },
  },
  administration: {
    table: 'zhifa.administration_event',
    title: '管理事项',
    subject: 'seq::text',
    columns: { ...plain('act', 'kind', 'body', 'entered_by'), ...instant('entered_at') },
    agency: 'agency',
  },
  'error-report': {
    table: 'zhifa.error_report',
    title: '更正申请',
    subject: 'id',
    columns: {
      ...plain('target', 'target_id', 'target_version', 'received_on'),
      ...digest('body'),
      ...instant('received_at'),
    },
  },
  'error-answer': {
    table: 'zhifa.error_answer',
    title: '更正答复',
    subject: 'report_id',
    columns: { ...plain('verdict', 'text', 'answered_on', 'answered_by'), ...instant('answered_at') },
  },
  proposal: {
    table: 'zhifa.proposal',
    title: '提出事项',
    subject: 'id',
    columns: {
      ...plain('case_id', 'expected_seq', 'step', 'digest', 'proposed_by', 'proposed_at', 'state', 'replaces'),
      ...plain('returned_by', 'returned_at'),
      // What was never confirmed by all is no part of the record: of its words the ledger keeps the digest only.
      ...digest('act', 'reasons'),
    },
    agency: ofCase,
  },
  confirmation: {
    table: 'zhifa.confirmation',
    title: '确认',
    subject: `proposal_id || '/' || person`,
    columns: plain('proposal_id', 'person', 'at', 'digest', 'how'),
    agency: `(select r.agency from zhifa.proposal p join zhifa.case_record r on r.id = p.case_id where p.id = proposal_id)`,
  },
  scan: {
    table: 'zhifa.scan',
    title: '签字扫描件',
    subject: `proposal_id || '/' || sha256`,
    columns: { ...plain('media_type', 'uploaded_by'), ...file('bytes'), ...instant('uploaded_at') },
    agency: `(select r.agency from zhifa.proposal p join zhifa.case_record r on r.id = p.case_id where p.id = proposal_id)`,
  },
  media: {
    table: 'zhifa.media',
    title: '案件文件',
    subject: `case_id || '/' || sha256`,
    columns: {
      ...plain('case_id', 'sha256', 'sm3', 'size', 'media_type', 'started', 'ended', 'officer', 'uploaded_by'),
      // What people wrote may name somebody.
      ...digest('name', 'device', 'place'),
      ...instant('uploaded_at'),
    },
    agency: ofCase,
  },
  evidence: {
    table: 'zhifa.evidence_event',
    title: '证据事项',
    subject: `case_id || '/' || no`,
    // Reasons and places may name somebody, and must be erasable.
    columns: {
      ...plain('case_id', 'no', 'kind', 'by_person', 'to_person'),
      ...digest('body'),
      ...instant('entered_at'),
    },
    agency: ofCase,
  },
  'publication-copy': {
    table: 'zhifa.publication_copy',
    title: '公开副本',
    subject: `item || '/' || version || '/' || sha256`,
    columns: plain('case_id', 'item', 'version', 'sha256'),
    agency: ofCase,
  },
  'file-register': {
    table: 'zhifa.file_event',
    title: '案卷登记',
    subject: `case_id || '/' || no`,
    // Readers from outside and reasons may name somebody, and must be erasable.
    columns: { ...plain('case_id', 'no', 'kind', 'about'), ...digest('body'), ...instant('entered_at') },
    agency: ofCase,
  },
  appraisal: {
    table: 'zhifa.appraisal_event',
    title: '案卷评查',
    subject: `agency || '/' || no`,
    // Problems, grounds and reasons may name somebody, and must be erasable.
    columns: {
      ...plain('agency', 'no', 'round', 'kind', 'case_id', 'about', 'by_person', 'verdict', 'people', 'files'),
      ...digest('body'),
      ...instant('entered_at'),
    },
    agency: 'agency',
  },
  docket: {
    table: 'zhifa.docket_event',
    title: '监督文书和执法投诉',
    subject: `agency || '/' || no`,
    // Who complained, and what was said of people, must be erasable; a salt in it keeps names from being tried against the hash.
    columns: { ...plain('agency', 'no', 'kind', 'about'), ...digest('body'), ...instant('entered_at') },
    agency: 'agency',
  },
  'docket-file': {
    table: 'zhifa.docket_file',
    title: '督办和投诉事项的文件',
    subject: `agency || '/' || no`,
    columns: { ...plain('agency', 'no', 'sha256', 'media_type'), ...file('bytes') },
    agency: 'agency',
  },
  'archive-package': {
    table: 'zhifa.archive_package',
    title: '归档移交包',
    subject: `case_id || '/' || number`,
    columns: { ...plain('case_id', 'number', 'entries', 'sha256', 'sm3', 'packed_by'), ...instant('packed_at') },
    agency: ofCase,
  },
  'party-register': {
    table: 'zhifa.party_event',
    title: '当事人档案',
    subject: `agency || '/' || seq`,
    // Reasons and opinions may name somebody, and must be erasable.
    columns: { ...plain('agency', 'seq', 'no', 'kind', 'mentions'), ...digest('body'), ...instant('entered_at') },
    agency: 'agency',
  },
  'code-scan': {
    table: 'zhifa.code_scan',
    title: '扫码入企',
    subject: `case_id || '/' || code_sha256 || '/' || scanned_at`,
    columns: plain('case_id', 'code_sha256', 'scanned_at'),
    agency: ofCase,
  },
  'code-rating': {
    table: 'zhifa.code_rating',
    title: '检查评价',
    subject: `case_id || '/' || number`,
    // What somebody wrote may name a person.
    columns: { ...plain('case_id', 'number', 'rating'), ...digest('words'), ...instant('rated_at') },
    agency: ofCase,
  },
  reads: {
    table: 'zhifa.read_batch',
    title: '查阅日志批次',
    subject: 'number::text',
    columns: {
      ...plain('number', 'erased_by', 'erased_why'),
      ...instant('sealed_at', 'erased_at'),
      // The lines themselves: each value of each of them, in their order.
      count: '(select count(*)::text from zhifa.read_log l where l.batch = number)',
      lines: `(select encode(sha256(convert_to(coalesce(string_agg(jsonb_build_array(l.seq, l.agency,
        ${Object.values(instant('l.at'))[0]}, l.person, l.kind, l.case_id, l.item, l.task, l.via, l.refused)::text,
        E'\n' order by l.seq), ''), 'UTF8')), 'hex') from zhifa.read_log l where l.batch = number)`,
    },
    agency: 'agency',
  },
  passkey: {
    table: 'zhifa.passkey',
    title: '个人密钥',
    subject: 'id',
    columns: { ...plain('person', 'public_key', 'relying_party', 'transports'), ...instant('registered_at') },
  },
  'access-token': {
    table: 'zhifa.access_token',
    title: '访问令牌',
    subject: 'id',
    columns: {
      ...plain('person', 'scopes'),
      ...digest('token_hash', 'name'),
      ...instant('made_at', 'expires_at', 'ended_at'),
    },
  },
  demonstration: {
    table: 'zhifa.demonstration',
    title: '演示标记',
    subject: `'demonstration'`,
    columns: plain('one'),
  },
  'account-state': {
    table: 'zhifa.account_state',
    title: '账号状态',
    subject: 'account',
    columns: {
      ...plain('account', 'state', 'by_person', 'reason'),
      ...digest('code_hash'),
      ...instant('at', 'expires_at'),
    },
  },
  account: { table: 'zhifa.account', title: '账号', subject: 'id', columns: digest('password') },
} as const satisfies Record<string, ProvedTable>

export type ProvedKind = keyof typeof provedTables
/** The item that a row of `zhifa.publication` is of: the last part of its key, as an SQL expression that an index has. */
export function publicItemColumn(row = ''): string {
  return `coalesce(substring(${row}body from '"key":"[^":]*:[^":]*:([^"]*)"'), ${row}case_id)`
}
