-- What players have searched for, by the one text that all searches of the same meaning share.
create table search (
    user_id      bigint      not null references users on delete cascade,
    canonical    text        not null,
    saved        boolean     not null default false,
    times_used   integer     not null default 1,
    last_used_at timestamptz not null,
    primary key (user_id, canonical)
);
create index on search (user_id, last_used_at desc);
