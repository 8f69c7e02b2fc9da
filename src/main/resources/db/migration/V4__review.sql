-- The event that a draft may tell of too, or that it became a claim of.
alter table event add column known_id bigint references event (id) on delete set null;
create index event_by_known on event (known_id);
