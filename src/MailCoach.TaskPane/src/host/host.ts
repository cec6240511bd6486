import type { MailHost } from './MailHost';
import { NoHost } from './NoHost';
import { officeIsHere } from './officeScript';
import { PreviewHost } from './PreviewHost';

/** Finds out where the pane stands. Office.js is never asked for inside the preview. */
export async function findHost(): Promise<MailHost> {
  if (isPreview()) {
    return new PreviewHost();
  }
  if (await officeIsHere()) {
    const { OfficeHost } = await import('./OfficeHost');
    return new OfficeHost();
  }
  return new NoHost();
}

export const isPreview = (): boolean =>
  new URLSearchParams(location.search).get('host') === 'preview' && window.parent !== window;
