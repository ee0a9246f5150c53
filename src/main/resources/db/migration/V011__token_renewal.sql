alter table stored_grant
    -- When Bungie handed these tokens out.
    add column renewed_at       timestamptz not null default now(),
    -- Since when a refresh is under way, or was when its outcome was lost; null where none is.
    add column renewal_begun_at timestamptz,
    -- Why these tokens are dead, by the name that the application has for it.
    add column ended_because    text;
