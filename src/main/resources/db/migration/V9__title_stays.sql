-- Whether the page of a withdrawn event still names its title and date. Whoever withdraws it says so.
alter table event add column title_stays boolean default false not null;
