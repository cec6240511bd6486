const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Milliseconds to wait for Outlook before the pane goes on without it. */
const PATIENCE = 8000;

/** Office.js comes from Microsoft's own address, as its terms ask; resolves false outside Outlook or offline. */
export async function officeIsHere(): Promise<boolean> {
  const loaded = await new Promise<boolean>(resolve => {
    const script = document.createElement('script');
    script.src = OFFICE_JS;
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
    setTimeout(() => resolve(typeof Office !== 'undefined'), PATIENCE);
  });
  if (!loaded) {
    return false;
  }
  const ready = Office.onReady().then(info => info.host === Office.HostType.Outlook);
  return Promise.race([ready, new Promise<boolean>(resolve => setTimeout(() => resolve(false), PATIENCE))]);
}
