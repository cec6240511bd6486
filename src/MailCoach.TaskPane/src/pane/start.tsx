import { createRoot } from 'react-dom/client';
import { Api } from '../api/Api';
import { findHost, isPreview } from '../host/host';
import { entraSettings } from '../signIn/addIn';
import { findSignIn } from '../signIn/findSignIn';
import { Pane } from './Pane';
import './styles/base.css';
import './styles/client.css';
import './styles/pages.css';
import './styles/talk.css';
import './styles/states.css';
import './styles/contrast.css';

// Asked for while Office.js is still on its way; the preview never signs in.
const asked = isPreview() ? Promise.resolve(null) : entraSettings();
const host = await findHost();
const [entra] = await Promise.all([asked, host.start()]);
const inOutlook = host.kind === 'office';
const api = new Api('/api/v1', await findSignIn(entra, inOutlook));
if (inOutlook) {
  (await import('../events/fromThePane')).noteForEvents(host, api, entra);
}
createRoot(document.getElementById('pane')!).render(<Pane host={host} api={api} now={Date.now} />);
