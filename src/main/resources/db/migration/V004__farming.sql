-- Characters whose buckets are kept from filling up while their players play.
create table farming (
    user_id         bigint      not null references users on delete cascade,
    membership_type integer     not null,
    membership_id   bigint      not null,
    character_id    bigint      not null,
    free_slots      integer     not null,
    ends_at         timestamptz not null,
    -- What keeps it from doing its work, or empty.
    trouble         text        not null default '',
    primary key (user_id, membership_id)
);
