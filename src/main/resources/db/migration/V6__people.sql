-- People come by invitation and end their sessions with a password; what the server itself writes bears nobody's name.

alter table account drop constraint account_name_not_reserved;
alter table account add constraint account_name_not_reserved
  check (lower(trim(name)) not in ('example', 'import', 'system', 'tarikh'));

-- Rises with each change: a page that shows an older one changes nothing.
alter table account add column version integer default 1 not null;
alter table account add column enabled boolean default true not null;
-- False between an invitation, or a reset, and the password that is chosen then.
alter table account add column has_password boolean default true not null;
-- What sessions must bear. Those who were there before begin with an empty one, and get another with a new password.
alter table account add column session_stamp varchar(50) default '' not null;
-- SHA-256 of the one-time link under way, and until when it holds.
alter table account add column link_hash varchar(64) unique;
alter table account add column link_until timestamp(6) with time zone;
