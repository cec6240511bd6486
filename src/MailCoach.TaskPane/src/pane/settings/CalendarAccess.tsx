import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../../words/Words';
import { usePane, useSignIn } from '../PaneContext';
import { useLoad } from '../useLoad';

/** The calendar, where the host reads one: whether it is open, and one button for who wants to open it. */
export function CalendarAccess() {
  const { api } = usePane();
  const { say } = useWords();
  const signIn = useSignIn();
  const me = useLoad('me', api.me);
  const [asked, setAsked] = useState(false);
  const calendar = me.value?.calendar;
  if (calendar === undefined || calendar === 'off') {
    return null;
  }
  const allow = () => {
    const scopes = signIn.calendarScope ? [signIn.calendarScope] : [];
    signIn
      .ask({ error: 'consent_required', claims: null, scopes })
      // The sync that begins now reads it.
      .then(() => api.startSync())
      .then(
        () => setAsked(true),
        () => setAsked(false),
      );
  };
  return (
    <section className="reason" data-testid="calendar">
      <h2>{say('calendar.title')}</h2>
      <p data-testid={`calendar-${calendar}`}>
        {calendar === 'read'
          ? say('calendar.read')
          : calendar === 'notRead'
            ? say('calendar.notRead')
            : say('calendar.notGranted')}
      </p>
      {calendar === 'notGranted' && signIn.calendarScope && (
        <Button onClick={allow} disabled={asked} data-testid="calendar-allow">
          {say('calendar.allow')}
        </Button>
      )}
      <p role="status" className="quiet">
        {asked && <span data-testid="calendar-asked">{say('calendar.asked')}</span>}
      </p>
    </section>
  );
}
