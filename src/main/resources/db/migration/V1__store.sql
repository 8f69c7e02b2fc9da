-- Articles, events with their evidence and versions, and the log of changes that the index follows.
-- Written for H2 and PostgreSQL alike. Bounds are wall-clock minutes after 1970-01-01T00:00, null = open.

create sequence article_seq start with 1 increment by 50;
create table article (
  id           bigint primary key,
  title        varchar(500)  not null,
  publisher    varchar(200)  not null,
  language     varchar(35)   not null,
  url          varchar(2000),
  published    varchar(60)   not null,
  text         text          not null,
  sha256       varchar(64)   not null unique,
  show_text    boolean       not null,
  example      boolean       not null,
  marks        text          not null,
  added_at     timestamp(6) with time zone not null,
  added_by     varchar(100)  not null
);

create sequence event_seq start with 1 increment by 50;
create table event (
  id               bigint primary key,
  version          integer      not null,
  state            varchar(20)  not null,
  date             varchar(100) not null,
  earliest         bigint,
  latest           bigint,
  category         varchar(40)  not null,
  importance       integer      not null,
  withdrawn_reason varchar(1000),
  example          boolean      not null,
  updated_at       timestamp(6) with time zone not null,
  updated_by       varchar(100) not null
);
create index event_by_state on event (state, earliest, id);

create table event_text (
  event_id bigint        not null references event (id) on delete cascade,
  position integer       not null,
  language varchar(35)   not null,
  title    varchar(300)  not null,
  summary  varchar(4000) not null,
  primary key (event_id, position)
);

create table event_place (
  event_id bigint        not null references event (id) on delete cascade,
  position integer       not null,
  name_key varchar(200)  not null,
  names    varchar(2000) not null,
  primary key (event_id, position)
);

create table event_actor (
  event_id bigint        not null references event (id) on delete cascade,
  position integer       not null,
  name_key varchar(200)  not null,
  names    varchar(2000) not null,
  primary key (event_id, position)
);

create sequence evidence_seq start with 1 increment by 50;
create table evidence (
  id               bigint primary key,
  event_id         bigint not null references event (id) on delete cascade,
  position         integer,
  article_id       bigint references article (id),
  url              varchar(2000),
  publisher        varchar(200),
  quote            text,
  quote_start      integer,
  quote_end        integer,
  expression       varchar(1000),
  expression_start integer,
  expression_end   integer,
  date             varchar(100) not null,
  rule             varchar(100),
  derivation       text,
  confidence       double precision
);
create index evidence_by_event on evidence (event_id);
create index evidence_by_article on evidence (article_id);

-- Every version of an event whole, as its JSON record. No reference to event: the past outlives what it tells of.
create table event_version (
  event_id bigint      not null,
  version  integer     not null,
  action   varchar(20) not null,
  at       timestamp(6) with time zone not null,
  who      varchar(100) not null,
  record   text        not null,
  primary key (event_id, version)
);

-- Numbers follow commit order: a transaction takes its number last, from the one row of the counter, which stays locked
-- until the commit. (A sequence would let number 2 commit before number 1, and a reader at 2 would skip 1 for ever.)
create table event_change (
  number   bigint primary key,
  event_id bigint not null
);
create table event_change_counter (
  last bigint not null
);
insert into event_change_counter (last) values (0);

-- Facts about this store itself: its identity, and whether the examples were brought in.
create table marker (
  name  varchar(100) primary key,
  fact  varchar(200) not null
);
