-- The last profile that Bungie sent for an account, packed as it came: what pages show after a
-- restart, and on another instance, while Bungie is away.
create table kept_profile (
    user_id         bigint      not null references users on delete cascade,
    membership_type integer     not null,
    membership_id   bigint      not null,
    -- By Bungie's clock.
    minted_at       timestamptz not null,
    -- By ours: since when it is as old as it looks.
    taken_at        timestamptz not null,
    answer          bytea       not null,
    primary key (user_id, membership_type, membership_id)
);
create index on kept_profile (taken_at);

-- Packed already.
alter table kept_profile alter column answer set storage external;
