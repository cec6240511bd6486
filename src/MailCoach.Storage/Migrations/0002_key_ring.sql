-- ASP.NET Data Protection's key ring, for hosts that share a server; each element is wrapped before it comes here.

create table keyring (
    id bigint not null primary key,
    name text not null,
    element text not null
);
