-- What Bungie said last about a clan, kept once for everybody who looks at it. It is what anybody
-- may see: nothing here was asked for in a player's name. Text columns of several values hold JSON
-- of our own, since they are read as a whole and never searched.
create table clan (
    id             bigint      primary key,
    -- Name, motto, banner, what it can earn, what is on offer.
    findings       text        not null,
    sheet_read_at  timestamptz,
    roster_read_at timestamptz,
    -- What Bungie had no answer for the last time, by name, and when that was.
    silent         text        not null default '',
    tried_at       timestamptz,
    -- When somebody looked at it last: what nobody looks at any more is forgotten.
    seen_at        timestamptz not null
);

create table clan_member (
    clan_id         bigint  not null references clan on delete cascade,
    membership_type integer not null,
    membership_id   bigint  not null,
    name            text    not null,
    rank            integer not null,
    online          boolean not null,
    changed_at      timestamptz,
    joined_at       timestamptz,
    -- What the last look at the profile has shown; null before the first.
    reading         text,
    read_at         timestamptz,
    tried_at        timestamptz,
    failures        integer not null default 0,
    primary key (clan_id, membership_id)
);
create index on clan_member (membership_id);
