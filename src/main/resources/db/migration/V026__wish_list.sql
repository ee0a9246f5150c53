-- The text of a wish list, once for all players who have the same.
create table wish_list_text (
    -- SHA-256 of the text.
    digest  bytea   primary key,
    -- UTF-8, packed by gzip.
    content bytea   not null,
    -- How many bytes it has when it is unpacked.
    size    integer not null
);

-- The wish lists of players, in the order in which they count.
create table wish_list (
    id         bigint generated always as identity primary key,
    user_id    bigint      not null references users on delete cascade,
    digest     bytea       not null references wish_list_text,
    title      text        not null,
    place      integer     not null,
    added_at   timestamptz not null default now(),
    -- Kept for some days for whoever wants it back; null for what counts.
    removed_at timestamptz
);
create index on wish_list (user_id);
create index on wish_list (digest);

-- A text goes with the last list that has it, however that goes. The row is locked before it is
-- looked who else has it, so that nobody gets it meanwhile.
create function forget_wish_list_text() returns trigger language plpgsql as $$
begin
    perform from wish_list_text where digest = old.digest for update;
    if not exists (select from wish_list where digest = old.digest) then
        delete from wish_list_text where digest = old.digest;
    end if;
    return null;
end
$$;
create trigger forget_wish_list_text after delete on wish_list
    for each row execute function forget_wish_list_text();
