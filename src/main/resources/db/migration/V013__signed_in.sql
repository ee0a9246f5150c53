-- Who is signed in in which browser, several at once if they like. A session names the browser and
-- nobody else: who has no row here any more is signed out, whatever a session says.
create table signed_in (
    browser   uuid        not null,
    user_id   bigint      not null references users on delete cascade,
    since     timestamptz not null,
    -- Of those in one browser the one that was chosen last is the current one.
    chosen_at timestamptz not null,
    -- The browser and the system by their names; null where it does not say.
    program   text,
    system    text,
    primary key (browser, user_id)
);
create index on signed_in (user_id);
