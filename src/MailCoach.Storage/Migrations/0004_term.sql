-- Who wakes a mailbox takes the next term; from then on nothing is written under an earlier one.
alter table mailbox add column term bigint not null default 0;
