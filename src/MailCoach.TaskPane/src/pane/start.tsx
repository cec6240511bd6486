import { createRoot } from 'react-dom/client';
import { Api } from '../api/Api';
import { findHost } from '../host/host';
import { Pane } from './Pane';
import './styles/base.css';
import './styles/client.css';
import './styles/pages.css';
import './styles/talk.css';
import './styles/states.css';
import './styles/contrast.css';

const host = await findHost();
await host.start();
const api = new Api();
if (host.kind === 'office') {
  (await import('../events/fromThePane')).noteForEvents(host, api, null);
}
createRoot(document.getElementById('pane')!).render(<Pane host={host} api={api} />);
