-- What editors write to each other about an event or an article. It goes with what it is about.
create sequence note_seq start with 1 increment by 50;
create table note (
  id         bigint primary key,
  event_id   bigint references event (id) on delete cascade,
  article_id bigint references article (id) on delete cascade,
  author     varchar(100)  not null,
  written_at timestamp(6) with time zone not null,
  text       varchar(2000) not null,
  check ((event_id is null) <> (article_id is null))
);
create index note_by_event on note (event_id);
create index note_by_article on note (article_id);
