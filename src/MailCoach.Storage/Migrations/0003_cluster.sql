-- Hosts that share a PostgreSQL server find each other here. On SQLite there is one host and these stay empty.
-- The engine asks for orleansquery by name and reads the columns it is given by theirs; the tables and the statements are ours.

create table cluster (
    id text not null primary key,
    version integer not null,            -- goes up with every change of membership; who comes with an older one is refused
    at timestamptz(3) not null
);

create table silo (
    cluster text not null,
    address text not null,
    port integer not null,
    generation integer not null,         -- tells a host from the one that held its address and port before
    name text not null,
    host text not null,
    status integer not null,             -- 3 active, 6 dead
    gateway integer not null,
    suspected text,                      -- which hosts miss its answers, and since when
    started timestamptz(3) not null,
    alive timestamptz(3) not null,
    primary key (cluster, address, port, generation)
);

create table orleansquery (
    querykey text not null primary key,
    querytext text not null
);

insert into orleansquery (querykey, querytext) values
('InsertMembershipVersionKey',
 'with made as (insert into cluster (id, version, at) values (@DeploymentId, 0, now()) on conflict (id) do nothing returning 1)
  select count(*) from made'),
('InsertMembershipKey',
 'with turn as (
      update cluster set version = version + 1, at = now()
      where id = @DeploymentId and version = @Version and not exists (
          select 1 from silo where cluster = @DeploymentId and address = @Address and port = @Port and generation = @Generation)
      returning id),
  joined as (
      insert into silo (cluster, address, port, generation, name, host, status, gateway, started, alive)
      select id, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime from turn
      returning 1)
  select count(*) from joined'),
('UpdateMembershipKey',
 'with turn as (
      update cluster set version = version + 1, at = now()
      where id = @DeploymentId and version = @Version and exists (
          select 1 from silo where cluster = @DeploymentId and address = @Address and port = @Port and generation = @Generation)
      returning id),
  changed as (
      update silo set status = @Status, suspected = @SuspectTimes, alive = greatest(silo.alive, @IAmAliveTime)
      from turn
      where silo.cluster = turn.id and silo.address = @Address and silo.port = @Port and silo.generation = @Generation
      returning 1)
  select count(*) from changed'),
('UpdateIAmAlivetimeKey',
 'update silo set alive = greatest(alive, @IAmAliveTime)
  where cluster = @DeploymentId and address = @Address and port = @Port and generation = @Generation'),
('MembershipReadAllKey',
 'select cluster.id as DeploymentId, address as Address, port as Port, generation as Generation, name as SiloName, host as HostName, status as Status,
      gateway as ProxyPort, suspected as SuspectTimes, started as StartTime, alive as IAmAliveTime, version as Version
  from cluster left join silo on silo.cluster = cluster.id
  where cluster.id = @DeploymentId'),
('MembershipReadRowKey',
 'select cluster.id as DeploymentId, address as Address, port as Port, generation as Generation, name as SiloName, host as HostName, status as Status,
      gateway as ProxyPort, suspected as SuspectTimes, started as StartTime, alive as IAmAliveTime, version as Version
  from cluster left join silo on silo.cluster = cluster.id and address = @Address and port = @Port and generation = @Generation
  where cluster.id = @DeploymentId'),
('GatewaysQueryKey',
 'select address as Address, gateway as ProxyPort, generation as Generation
  from silo where cluster = @DeploymentId and status = @Status and gateway > 0'),
('DeleteMembershipTableEntriesKey',
 'delete from silo where cluster = @DeploymentId;
  delete from cluster where id = @DeploymentId'),
('CleanupDefunctSiloEntriesKey',
 'delete from silo
  where cluster = @DeploymentId and alive < @IAmAliveTime and started < @IAmAliveTime and coalesce(suspected, '''') = '''' and status = 6'),
('CleanupDefunctSiloEntryKey',
 'delete from silo
  where cluster = @DeploymentId and address = @Address and port = @Port and generation = @Generation and status = 6
      and alive = @IAmAliveTime and started = @StartTime and coalesce(suspected, '''') = coalesce(@SuspectTimes, '''')');
