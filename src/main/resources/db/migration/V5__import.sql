-- What an imported event is called where it comes from, so that the same row is not taken in twice.
create table event_origin (
  origin   varchar(200) primary key,
  event_id bigint not null references event (id) on delete cascade
);
create index event_origin_by_event on event_origin (event_id);
