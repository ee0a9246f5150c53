-- The key of the language that the player is spoken to in; null until they have signed in since.
alter table users add column language text;
