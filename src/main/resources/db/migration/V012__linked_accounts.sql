-- When Bungie last said which accounts this is, or is to be asked again had it said so then.
alter table users add column accounts_read_at timestamptz;

-- How many characters there are; null where nobody has asked, or nobody knows.
alter table linked_account add column characters integer;
