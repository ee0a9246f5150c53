-- What players want to be told of, and by which ways.
create table notice_wish (
    user_id bigint not null references users on delete cascade,
    kind    text   not null,
    channel text   not null,
    primary key (user_id, kind, channel)
);

-- Where mail goes to. Nothing but the question whether it may is sent before it is confirmed.
create table notice_mail (
    user_id      bigint  primary key references users on delete cascade,
    address      text    not null,
    -- What only a reader of that address knows: it confirms the address, and stops what is sent
    -- there. Sealed, to be written into mail; hashed, to be found by.
    token        bytea   not null,
    token_hash   bytea   not null unique,
    confirmed_at timestamptz,
    -- How many addresses were asked on this day, so that nobody has others' mailboxes filled.
    asked        integer not null,
    asked_on     date    not null
);

create table notice_webhook (
    user_id bigint primary key references users on delete cascade,
    -- Whoever knows it can write there: sealed.
    address bytea  not null,
    -- Enough of it to tell it from another.
    shown   text   not null,
    -- Why nothing is sent there any more; empty while something is.
    off     text   not null default ''
);

-- The private address of a player's feeds.
create table notice_feed (
    user_id    bigint primary key references users on delete cascade,
    token      bytea  not null,
    token_hash bytea  not null unique
);

-- When Bungie was asked for a player last, and why that was of no use. Its row is what all who
-- write down something for a player wait for.
create table notice_look (
    user_id   bigint primary key references users on delete cascade,
    looked_at timestamptz,
    trouble   text   not null default ''
);

-- Something that has come about. What it is about goes on until a moment, by Bungie's clock, or as
-- long as nobody has seen it end.
create table notice_event (
    id      bigint generated always as identity primary key,
    user_id bigint not null references users on delete cascade,
    kind    text   not null,
    -- What it is about, such as a character; and since when. The two make it this one event.
    topic   text   not null,
    since   timestamptz not null,
    until   timestamptz,
    -- What there is to say of it, as JSON of our own.
    facts   text   not null,
    unique (user_id, kind, topic, since)
);

-- One event told in one way, once.
create table notice_message (
    id       bigint generated always as identity primary key,
    event_id bigint  not null references notice_event on delete cascade,
    channel  text    not null,
    state    text    not null,
    tries    integer not null default 0,
    made_at  timestamptz not null,
    ended_at timestamptz,
    -- Why it was not sent, or not yet.
    reason   text    not null default '',
    unique (event_id, channel)
);
