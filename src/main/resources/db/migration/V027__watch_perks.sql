-- The perks that a weapon must have to be what is waited for: hashes, separated by spaces.
alter table vendor_watch add column perks text not null default '';
