import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { ClientSummary } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import type { Go } from '../Place';

interface ClientMenuProps {
  summary: ClientSummary;
  go: Go;
  onChanged: () => void;
}

export default function ClientMenu({ summary, go, onChanged }: ClientMenuProps) {
  const { api } = usePane();
  const { say } = useWords();
  const isClient = summary.state !== 'notClient';
  const toggle = () => void api.say(summary.id, { isClient: !isClient }).then(onChanged, onChanged);
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={say('menu')}
          data-testid="client-menu"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={toggle} data-testid="menu-is-client">
            {say(isClient ? 'menu.notAClient' : 'isAClient')}
          </MenuItem>
          <MenuItem onClick={() => go({ page: 'merge', id: summary.id })} data-testid="menu-merge">
            {say('menu.merge')}
          </MenuItem>
          <MenuItem onClick={() => go({ page: 'home' })} data-testid="menu-home">
            {say('home.open')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
