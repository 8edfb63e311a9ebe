/**
 * Every table of the bureau's database, by what proves it. A table that stands in none of these lists fails the test: whoever adds
 * one says what the ledger proves of it (`provedTables`), or why nothing.
 */

/** The ledger itself: checked leaf by leaf, node by node and head by head, and each case against its leaves. */
export const ledgerTables = ['zhifa.ledger', 'zhifa.leaf', 'zhifa.leaf_node', 'zhifa.checkpoint', 'zhifa.entry']

/**
 * What is derived from what the ledger proves, and compared with it: what goes out to the county, and the rows that lists, the
 * inbox and statistics read.
 */
export const comparedTables = [
  'zhifa_push.publication',
  'zhifa.case_summary',
  'zhifa.case_task',
  'zhifa.case_figure',
  'zhifa.proposal_wait',
  'zhifa.public_item',
  'zhifa.public_figure',
]

/** What is proved in batches: each row as a part of what the leaf of its batch says. */
export const batchedTables = ['zhifa.read_log']

/** What the ledger does not prove; the reason of each stands in docs/ledger.md under the same name. */
export const outsideTables = [
  'zhifa.migration',
  'zhifa.session',
  'zhifa.sign_in_failure',
  'zhifa.known_device',
  'zhifa.demo_case',
  'zhifa.demo_past',
  'zhifa.act_draft',
  'zhifa.media_check',
  'zhifa.error_report_sender',
  'zhifa.passkey_challenge',
  'zhifa.oidc_flow',
  'zhifa.oidc_logout',
  'zhifa.idempotency_key',
  'zhifa_push.migration',
  'zhifa_push.delivery',
  'zhifa_push.receipt',
  'zhifa_push.channel_state',
  'zhifa_push.reconciliation',
]

/** Columns of the other tables that the ledger does not prove; the reasons stand there too. */
export const outsideColumns = [
  'zhifa.entry.entered_at',
  'zhifa.entry.entered_by',
  'zhifa.checkpoint.agency',
  'zhifa.checkpoint.signed_at',
  'zhifa.passkey.counter',
  'zhifa.archive_package.zip',
  'zhifa.archive_package.bytes',
  'zhifa.case_summary.as_of',
  'zhifa.case_summary.law',
  'zhifa_push.publication.digest',
  'zhifa_push.publication.approved_on',
  'zhifa_push.publication.due',
  'zhifa_push.publication.desired_at',
  'zhifa_push.publication.sequence',
]
