import type { Migration } from './migration'

export const access: Migration = {
  number: 36,
  name: 'tokens of programs with what they may do; requests that are sent again are answered once',
  statements: [
    `create table zhifa.access_token (
      id text primary key,
      token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
      person text not null,
      name text not null,
      scopes text not null,
      made_at timestamptz not null,
      expires_at timestamptz not null,
      ended_at timestamptz
    )`,
    `create index access_token_of on zhifa.access_token (person, made_at)`,
    // A token only ever ends: it is never lent to somebody else, never made wider or longer.
    `create function zhifa.keep_access_token() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.ended_at is null and
          (to_jsonb(old) - 'ended_at') = (to_jsonb(new) - 'ended_at') then return new; end if;
        raise exception 'access tokens only end / 访问令牌只能终止';
      end $$`,
    `create trigger keep_zhifa_access_token before update or delete on zhifa.access_token
      for each row execute function zhifa.keep_access_token()`,
    `create trigger keep_all_access_token before truncate on zhifa.access_token
      for each statement execute function zhifa.refuse_change()`,
    `create table zhifa.idempotency_key (
      person text not null,
      key text not null,
      fingerprint text not null,
      answer text,
      begun_at timestamptz not null,
      primary key (person, key)
    )`,
    `create index idempotency_key_begun on zhifa.idempotency_key (begun_at)`,
  ],
}
