-- {blob} is the provider's word for bytes; all else is the same on both.
-- Every body, link, owner and sync is sealed with the mailbox's own key; every id is a keyed hash.

create table mailbox (
    id bigint not null primary key,
    hash {blob} not null unique,
    sealedkey {blob},           -- null: deleted, and its rows are on their way out
    owner {blob},
    sync {blob},
    folderslink {blob},
    writes bigint not null
);

create table folder (
    mailbox bigint not null,
    id bigint not null,
    body {blob} not null,
    link {blob},
    settled bigint not null,    -- 1: the link is a delta link, the folder has been read to its end
    version bigint not null,
    generation bigint not null,
    gone bigint not null,       -- 1: removed at Graph, its rows go when the sync ends
    primary key (mailbox, id)
);

-- One row a message and folder: while a mail moves it may stand in both, in whichever order the folders are read.
create table message (
    mailbox bigint not null,
    id {blob} not null,
    folder bigint not null,
    generation bigint not null,
    written bigint not null,    -- the mailbox's count of writes: the later row of a message wins
    leaving bigint not null,    -- 1: removed from this folder, goes when the sync ends
    at bigint not null,
    body {blob} not null,
    primary key (mailbox, id, folder)
);

create index message_folder on message (mailbox, folder, generation);
create index message_leaving on message (mailbox) where leaving = 1;

create table word (
    mailbox bigint not null,
    kind text not null,
    id {blob} not null,
    body {blob} not null,
    primary key (mailbox, kind, id)
);
