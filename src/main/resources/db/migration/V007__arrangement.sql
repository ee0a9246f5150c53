-- How players want their vault sorted and grouped.
create table vault_arrangement (
    user_id  bigint not null primary key references users on delete cascade,
    sorting  text   not null,
    grouping text   not null
);
