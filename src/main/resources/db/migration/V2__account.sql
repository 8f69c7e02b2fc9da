-- People who may sign in, and the key of their session cookies.

create sequence account_seq start with 1 increment by 50;
create table account (
  id            bigint primary key,
  name          varchar(100) not null unique,
  password_hash varchar(100) not null,
  role          varchar(20)  not null check (role in ('author', 'editor', 'admin')),
  created_at    timestamp(6) with time zone not null
);

-- One row, made at the first start: all nodes on this store read the same cookies, and a restart logs nobody out.
create table session_key (
  id     integer primary key check (id = 1),
  secret varchar(100) not null
);

-- The list of the admin area: last changed first.
create index event_by_update on event (updated_at, id);
