import { webcrypto } from 'node:crypto';

interface Asked {
  requestId: string;
  method: string;
  tokenParams?: { clientId: string; scope: string };
}

/** Outlook's side of nested app authentication: knows the account, and hands out a token or says no. */
export function bridgeWindow(token: string | null): { window: object; asked: Asked[] } {
  const asked: Asked[] = [];
  let listener: (answer: string) => void = () => undefined;
  const account = {
    homeAccountId: 'oid.tid',
    environment: 'login.microsoftonline.com',
    tenantId: 'tid',
    username: 'sam@studio.example',
    localAccountId: 'oid',
  };
  const answer = (request: Asked): object => {
    if (request.method === 'GetInitContext') {
      return {
        success: true,
        initContext: { sdkName: 'Test', sdkVersion: '1', capabilities: {}, accountContext: account },
      };
    }
    return token === null
      ? { success: false, error: { status: 'USER_INTERACTION_REQUIRED', code: 'x', subError: '', description: '' } }
      : {
          success: true,
          token: { access_token: token, id_token: idToken(), expires_in: 3600, scope: request.tokenParams?.scope },
          account,
        };
  };
  const window = {
    crypto: webcrypto,
    console: { log: () => undefined },
    nestedAppAuthBridge: {
      addEventListener: (_: string, heard: typeof listener) => void (listener = heard),
      postMessage: (text: string) => {
        const request = JSON.parse(text) as Asked;
        asked.push(request);
        queueMicrotask(() => listener(JSON.stringify({ requestId: request.requestId, ...answer(request) })));
      },
    },
  };
  return { window, asked };
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const idToken = (): string =>
  `${part({ alg: 'RS256' })}.${part({ oid: 'oid', tid: 'tid', preferred_username: 'sam@studio.example' })}.x`;
