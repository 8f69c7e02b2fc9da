-- Whether the event was on the timeline before the change and after it, so that readers can be told what is new. Not
-- known of the changes that are there already.
alter table event_change add column was_published boolean;
alter table event_change add column is_published boolean;
