-- What players wait for at the vendors'.
create table vendor_watch (
    user_id   bigint      not null references users on delete cascade,
    item_hash bigint      not null,
    since     timestamptz not null default now(),
    primary key (user_id, item_hash)
);
