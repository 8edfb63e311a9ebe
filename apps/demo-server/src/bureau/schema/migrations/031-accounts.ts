import type { Migration } from './migration'

export const accounts: Migration = {
  number: 31,
  name: 'accounts are opened, reset and closed, each by somebody and with a reason',
  statements: [
    // What was last done with an account; what was done before is in the ledger, a leaf each time. An account without a row is one of
    // before, or of a demonstration: it has the password that it was made with.
    `create table zhifa.account_state (
      account text primary key references zhifa.account,
      state text not null check (state in ('opened', 'active', 'reset', 'closed')),
      by_person text not null,
      reason text not null,
      code_hash text check (code_hash ~ '^[0-9a-f]{64}$'),
      at timestamptz not null,
      expires_at timestamptz,
      check ((state in ('opened', 'reset')) = (code_hash is not null)),
      check ((code_hash is null) = (expires_at is null))
    )`,
    `create trigger keep_zhifa_account_state before delete on zhifa.account_state
      for each row execute function zhifa.refuse_change()`,
    `create trigger keep_all_account_state before truncate on zhifa.account_state
      for each statement execute function zhifa.refuse_change()`,
  ],
}
