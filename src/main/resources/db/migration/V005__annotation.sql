-- What a player has chosen about annotations, and what stands for all that they have said.
create table annotation_book (
    user_id            bigint  primary key references users on delete cascade,
    -- Grows with every change, so that an instance notices that what it remembers is old.
    version            bigint  not null default 0,
    -- Whether what is tagged is locked or unlocked as its tag wants it.
    lock_follows_tag   boolean not null default false,
    -- The newest backup of another program, as text so that nothing of it is lost: the next one
    -- that the player takes away is this with our annotations in it.
    backup             text
);

-- What players say about their things. An instance's id is the same on whichever account it is
-- seen, so the account is no part of the key; things without an instance are known by their hash.
create table annotation (
    user_id       bigint  not null references users on delete cascade,
    is_instance   boolean not null,
    -- The instance id or the hash.
    thing         bigint  not null,
    -- The Destiny membership where the instance was when something was said about it.
    membership_id bigint,
    -- For an instance: its hash, and when it was shaped, which stays when it is shaped anew under
    -- another id. Null while nobody has looked.
    hash          bigint,
    crafted_at    timestamptz,
    tag           text,
    notes         text    not null default '',
    primary key (user_id, is_instance, thing)
);

-- Every change: of one thing, of many at once, of a whole file.
create table annotation_change (
    id      bigint generated always as identity primary key,
    user_id bigint      not null references users on delete cascade,
    made_at timestamptz not null default now(),
    -- What was done, in words that go after the name of the thing.
    words   text        not null,
    undoes  bigint references annotation_change on delete set null,
    undone  boolean     not null default false
);
create index on annotation_change (user_id, id desc);
create index on annotation_change (undoes);

create table annotation_change_entry (
    change_id    bigint  not null references annotation_change on delete cascade,
    is_instance  boolean not null,
    thing        bigint  not null,
    tag_before   text,
    tag_after    text,
    notes_before text    not null,
    notes_after  text    not null,
    primary key (change_id, is_instance, thing)
);
