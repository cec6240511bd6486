import { Button } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ClientSummary } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import type { Go } from '../Place';

interface ClientMenuProps {
  summary: ClientSummary;
  go: Go;
  onChanged: () => void;
}

/** A few quiet choices that unfold. Fluent's own menu would weigh more than the page it opens on. */
export function ClientMenu({ summary, go, onChanged }: ClientMenuProps) {
  const { api } = usePane();
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const isClient = summary.state !== 'notClient';
  const toggle = () => void api.say(summary.id, { isClient: !isClient }).then(onChanged, onChanged);
  const choose = (act: () => void) => () => {
    setOpen(false);
    act();
  };
  return (
    <div
      role="group"
      aria-label={say('menu')}
      className="menu"
      onBlur={event => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
      onKeyDown={event => {
        if (event.key === 'Escape' && open) {
          setOpen(false);
          event.currentTarget.querySelector('button')?.focus();
        }
      }}
    >
      <Button
        appearance="subtle"
        icon={<MoreHorizontal20Regular />}
        aria-label={say('menu')}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        data-testid="client-menu"
      />
      <ul id={id} className="menu-list" hidden={!open}>
        <li>
          <button type="button" onClick={choose(toggle)} data-testid="menu-is-client">
            {say(isClient ? 'menu.notAClient' : 'isAClient')}
          </button>
        </li>
        <li>
          <button type="button" onClick={choose(() => go({ page: 'told', id: summary.id }))} data-testid="menu-told">
            {say('told.title')}
          </button>
        </li>
        <li>
          <button type="button" onClick={choose(() => go({ page: 'merge', id: summary.id }))} data-testid="menu-merge">
            {say('menu.merge')}
          </button>
        </li>
        <li>
          <button type="button" onClick={choose(() => go({ page: 'home' }))} data-testid="menu-home">
            {say('home.open')}
          </button>
        </li>
      </ul>
    </div>
  );
}
