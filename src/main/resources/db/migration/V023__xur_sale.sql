-- What Xûr has sold, week by week: the same for all characters of a class, and so kept once.
create table xur_sale (
    -- The Friday on which he came.
    arrived    timestamptz not null,
    class_type smallint    not null,
    sale_index integer     not null,
    item_hash  bigint      not null,
    quantity   integer     not null,
    -- Costs, perks and stats as JSON of our own, since they are read as a whole.
    costs      text        not null,
    roll       text        not null,
    primary key (arrived, class_type, sale_index)
);
create index on xur_sale (item_hash);
