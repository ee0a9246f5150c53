-- What an annotation is about was there the last time that everything on its account was looked
-- through, or has not been there since some time. Null for what no such look has found yet.
alter table annotation
    add column seen_on       bigint,
    add column missing_since timestamptz;

-- The sums of armor stats that players reckon by. One name may stand for another sum with each class.
create table own_stat (
    user_id     bigint   not null references users on delete cascade,
    -- As it is typed in a search.
    name        text     not null,
    -- 0 Titan, 1 Hunter, 2 Warlock, 3 any.
    class_type  smallint not null,
    -- How much of each counts.
    health      smallint not null,
    melee       smallint not null,
    grenade     smallint not null,
    super       smallint not null,
    class       smallint not null,
    weapons     smallint not null,
    primary key (user_id, name, class_type)
);
