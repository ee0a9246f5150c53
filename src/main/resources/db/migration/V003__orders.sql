-- db-scheduler's own table definition for PostgreSQL.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on scheduled_tasks (execution_time);
create index on scheduled_tasks (last_heartbeat);

-- What Bungie has confirmed to us and may not show in a profile yet; kept for an hour.
create table picture_change (
    id              bigint generated always as identity primary key,
    membership_type integer     not null,
    membership_id   bigint      not null,
    recorded_at     timestamptz not null default now(),
    -- By Bungie's clock.
    took_effect_at  timestamptz not null,
    kind            text        not null,
    instance_id     bigint,
    hash            bigint,
    quantity        integer,
    quantity_before integer,
    from_place      text,
    to_place        text,
    locked          boolean
);
create index on picture_change (membership_id, id);

-- Whose turn it is: the orders of one Bungie account run one after another.
create table account_turn (
    bungie_membership_id bigint primary key,
    -- Grows whenever somebody takes the turn, so that one who lost it notices.
    epoch                bigint      not null default 0,
    -- When the next action may be sent to Bungie.
    not_before           timestamptz not null default now()
);

create table orders (
    id                   bigint generated always as identity primary key,
    user_id              bigint      not null references users on delete cascade,
    bungie_membership_id bigint      not null,
    membership_type      integer     not null,
    membership_id        bigint      not null,
    -- What makes the same form posted twice one order.
    form_key             text        not null,
    purpose              text        not null,
    undoes               bigint references orders on delete set null,
    state                text        not null,
    -- What may be displaced: nothing but what was shown, anything, or all is taken to have room.
    room                 text        not null,
    cancel_wanted        boolean     not null default false,
    sentence             text        not null default '',
    placed_at            timestamptz not null,
    progressed_at        timestamptz not null,
    ended_at             timestamptz,
    unique (user_id, form_key)
);
create index on orders (bungie_membership_id, id) where state in ('WAITING', 'RUNNING');
create index on orders (user_id, membership_id, id desc);

-- What an order moves: first what was wanted, then what else must.
create table order_load (
    order_id     bigint  not null references orders on delete cascade,
    position     integer not null,
    role         text    not null,
    -- Which wish it is, or serves.
    wish         integer not null,
    hash         bigint  not null,
    instance_id  bigint,
    quantity     integer not null,
    account_wide boolean not null,
    name         text    not null,
    from_place   text    not null,
    at_place     text    not null,
    to_place     text    not null,
    state        text    not null,
    sentence     text    not null default '',
    primary key (order_id, position)
);
create index on order_load (instance_id) where instance_id is not null;
create index on order_load (hash);

-- What an order has nothing to do for: there already, or refused.
create table order_note (
    order_id    bigint  not null references orders on delete cascade,
    position    integer not null,
    hash        bigint  not null,
    instance_id bigint,
    name        text    not null,
    there       boolean not null,
    sentence    text    not null,
    primary key (order_id, position)
);

create table order_step (
    order_id        bigint    not null references orders on delete cascade,
    position        integer   not null,
    kind            text      not null,
    character_id    bigint    not null,
    -- Positions in order_load.
    loads           integer[] not null,
    -- For steps that set a lock: the instance, what it is called, and how it shall be.
    lock_instance   bigint,
    lock_hash       bigint,
    lock_name       text,
    locked          boolean,
    state           text      not null,
    -- How many of a stack lay before in the vault, or at the postmaster where that is not touched,
    -- to judge by where no clear answer came.
    quantity_before integer   not null default 0,
    -- For steps that put something on: what was worn before.
    replaced        bigint[]  not null default '{}',
    tries           integer   not null default 0,
    begun_at        timestamptz,
    -- By Bungie's clock: only a profile from after this moment tells whether the call took effect.
    doubted_at      timestamptz,
    -- The PlatformErrorCode that it was refused with although the picture allowed it, or 0.
    refusal         integer   not null default 0,
    ended_at        timestamptz,
    sentence        text      not null default '',
    primary key (order_id, position)
);

-- What a player has chosen about orders.
create table order_setting (
    user_id         bigint  primary key references users on delete cascade,
    -- Whether what makes room need not be shown first.
    displaces_freely boolean not null
);

-- Locks that Bungie may have mixed up while moving one of several of a kind, until they are seen.
create table lock_watch (
    user_id         bigint      not null references users on delete cascade,
    membership_type integer     not null,
    membership_id   bigint      not null,
    instance_id     bigint      not null,
    -- How it was before, and shall be.
    locked          boolean     not null,
    -- A profile from after this moment tells.
    since           timestamptz not null,
    primary key (user_id, instance_id)
);
