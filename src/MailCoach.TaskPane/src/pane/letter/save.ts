/** Hands a small calendar file to the browser; nothing of it is kept. */
export function saveCalendar(ics: string, name: string): void {
  const address = URL.createObjectURL(new Blob([ics], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.ics`;
  link.click();
  URL.revokeObjectURL(address);
}

/** Nine tomorrow, in the calendar's own floating time; the title tells nobody who looks over one's shoulder anything. */
export function reminder(title: string, now: Date): string {
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 9);
  const day = tomorrow.toLocaleDateString('sv-SE').replaceAll('-', '');
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//MailCoach//Reminder//EN',
    'BEGIN:VEVENT',
    `UID:${crypto.randomUUID()}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${day}T090000`,
    `DTEND:${day}T091500`,
    `SUMMARY:${title}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
