import type { Migration } from './migration'

export const knownDevices: Migration = {
  number: 14,
  name: 'tries to sign in are counted before they are made; a device that signed in before has a count of its own',
  statements: [
    `alter table zhifa.sign_in_failure add column attempt text`,
    `create index sign_in_failure_attempt on zhifa.sign_in_failure (attempt)`,
    // A device that somebody signed in from: strangers who guess at the account, or behind the same address, do not lock it out.
    `create table zhifa.known_device (
      token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
      account text not null references zhifa.account,
      seen_at timestamptz not null
    )`,
    `create index known_device_of on zhifa.known_device (account, seen_at)`,
    // Counts a try as failed until it proves right, so that of many at once no more are made than of one after the other.
    `create function zhifa.begin_attempt(id text, counted text[], most integer[], now timestamptz, since timestamptz)
      returns boolean language plpgsql as $$
      declare i integer;
      begin
        for i in 1 .. array_length(counted, 1) loop
          perform pg_advisory_xact_lock(hashtext('zhifa.sign-in'), hashtext(counted[i]));
          if (select count(*) from zhifa.sign_in_failure where who = counted[i] and at > since) >= most[i] then
            return false;
          end if;
        end loop;
        delete from zhifa.sign_in_failure where at <= since;
        insert into zhifa.sign_in_failure (who, at, attempt) select who, now, id from unnest(counted) as who;
        return true;
      end $$`,
  ],
}
