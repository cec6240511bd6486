-- The owner's meetings with known people, sealed; null where the calendar is not read.
alter table mailbox add column calendar {blob};
