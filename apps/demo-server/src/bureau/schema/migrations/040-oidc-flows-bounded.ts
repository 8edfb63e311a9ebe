import type { Migration } from './migration'

export const oidcFlowsBounded: Migration = {
  number: 40,
  name: 'sign-ins under way at the identity provider, only so many of one address or device',
  statements: [
    // Whose it counts as, as sign_in_failure.who; a server that does not know the column yet counts none.
    `alter table zhifa.oidc_flow add column who text not null default ''`,
    `create index oidc_flow_who on zhifa.oidc_flow (who, expires_at)`,
    // When the first of those under way ends, and nothing is begun; or null, and it is. Whoever counts the same waits for the other.
    `create function zhifa.begin_oidc_flow(flow zhifa.oidc_flow, most integer, now timestamptz, before text)
      returns timestamptz language plpgsql as $$
      declare
        there integer;
        first_end timestamptz;
      begin
        perform pg_advisory_xact_lock(hashtext('zhifa.oidc-flow'), hashtext(flow.who));
        delete from zhifa.oidc_flow f where f.state_hash in (select o.state_hash from zhifa.oidc_flow o
          where o.expires_at < now or o.browser_hash = before for update skip locked);
        select count(*), min(f.expires_at) into there, first_end from zhifa.oidc_flow f where f.who = flow.who;
        if there >= most then return first_end; end if;
        insert into zhifa.oidc_flow (state_hash, browser_hash, verifier, nonce, next, expires_at, who) values
          (flow.state_hash, flow.browser_hash, flow.verifier, flow.nonce, flow.next, flow.expires_at, flow.who);
        return null;
      end $$`,
  ],
}
