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

/** A chunk of an older build is gone after a new one was put in place: load the page anew, once. */
window.addEventListener('vite:preloadError', event => {
  if (!sessionStorage.getItem('reloaded')) {
    event.preventDefault();
    sessionStorage.setItem('reloaded', 'once');
    location.reload();
  }
});

const host = await findHost();
await host.start();
createRoot(document.getElementById('pane')!).render(<Pane host={host} api={new Api()} />);
