create table users (
    id                     bigint generated always as identity primary key,
    bungie_membership_id   bigint not null unique,
    display_name           text   not null,
    -- What the player chose in the account menu; null until they choose.
    chosen_membership_type integer,
    chosen_membership_id   bigint
);

create table linked_account (
    user_id            bigint  not null references users on delete cascade,
    membership_type    integer not null,
    membership_id      bigint  not null,
    display_name       text    not null,
    last_played_at     timestamptz,
    cross_save_primary boolean not null,
    primary key (user_id, membership_type, membership_id)
);

-- Apart from users, so that a refresh locks nothing but the tokens it replaces.
create table stored_grant (
    user_id            bigint primary key references users on delete cascade,
    access_token       bytea       not null,
    access_expires_at  timestamptz not null,
    refresh_token      bytea,
    refresh_expires_at timestamptz,
    -- When Bungie said that these tokens are dead; null while they live.
    ended_at           timestamptz
);
