import type { Migration } from './migration'

/**
 * What is due is taken from the head of one index, in its order, however long the backlog: a transaction that approves a
 * hundred thousand items makes them due at the same instant, and without the key in the index each look would sort them all.
 * Pages keep room for the lease, which changes no index; vacuum comes by number of rows and not by share of the table.
 */
export const order: Migration = {
  number: 3,
  name: 'a backlog is read in the order of its index',
  statements: [
    `create index delivery_due_order on zhifa_push.delivery (channel, next_attempt_at, key) where state = 'pending'`,
    `drop index zhifa_push.delivery_due`,
    `alter table zhifa_push.delivery set (fillfactor = 70, autovacuum_vacuum_scale_factor = 0,
      autovacuum_vacuum_threshold = 20000, autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 20000)`,
  ],
}
