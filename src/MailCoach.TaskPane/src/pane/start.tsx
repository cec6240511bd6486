import { createRoot } from 'react-dom/client';
import { Api } from '../api/Api';
import { findHost } from '../host/host';
import { askEarly, findSignIn } from '../signIn/findSignIn';
import { Pane } from './Pane';
import './styles/base.css';
import './styles/client.css';
import './styles/pages.css';
import './styles/talk.css';
import './styles/states.css';
import './styles/contrast.css';

const asked = askEarly();
const host = await findHost();
const [signIn] = await Promise.all([findSignIn(host, asked), host.start()]);
createRoot(document.getElementById('pane')!).render(<Pane host={host} api={new Api('/api/v1', signIn)} />);
