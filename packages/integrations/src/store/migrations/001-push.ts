import type { Migration } from './migration'

export const push: Migration = {
  number: 1,
  name: 'desired and observed state of publications',
  statements: [
    `create sequence zhifa_push.change as bigint`,
    // Desired state: one row for each item, exactly as approved.
    `create table zhifa_push.publication (
      key text primary key,
      version integer not null check (version >= 1),
      verb text not null check (verb in ('publish', 'withdraw')),
      body text not null,
      digest text not null check (digest ~ '^[0-9a-f]{64}$'),
      approved_on text not null check (approved_on ~ '^\\d{4}-\\d{2}-\\d{2}$'),
      due text check (due ~ '^\\d{4}-\\d{2}-\\d{2}$'),
      desired_at timestamptz not null,
      sequence bigint not null unique default nextval('zhifa_push.change')
    )`,
    // Observed state: what a channel has confirmed, and the work that is left.
    `create table zhifa_push.delivery (
      key text not null references zhifa_push.publication,
      channel text not null,
      state text not null default 'pending' check (state in ('pending', 'synced', 'rejected', 'dead')),
      observed_version integer,
      observed_digest text,
      observed_level text,
      platform_record_id text,
      public_url text,
      synced_at timestamptz,
      attempts integer not null default 0,
      next_attempt_at timestamptz not null,
      lease_token bigint not null default 0,
      lease_until timestamptz,
      last_error jsonb,
      primary key (key, channel)
    )`,
    `create index delivery_due on zhifa_push.delivery (channel, next_attempt_at) where state = 'pending'`,
    `create index delivery_work_list on zhifa_push.delivery (channel, state) where state in ('rejected', 'dead')`,
    // Evidence: every attempt and what came back, never updated.
    `create table zhifa_push.receipt (
      id bigint generated always as identity primary key,
      key text not null,
      channel text not null,
      version integer not null,
      lease_token bigint not null,
      at timestamptz not null,
      result text not null,
      level text,
      receipt_id text,
      status integer,
      raw text
    )`,
    `create index receipt_of_item on zhifa_push.receipt (key, channel, id)`,
    `create table zhifa_push.channel_state (
      channel text primary key,
      paused boolean not null default false,
      circuit text not null default 'closed' check (circuit in ('closed', 'open', 'half-open')),
      failures integer not null default 0,
      open_until timestamptz,
      blocked_until timestamptz
    )`,
  ],
}
