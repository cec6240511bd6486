// @ts-check
/*
 * Outlook for the browser tests, in place of office.js: as much of it as the pane uses, and what real hosts do wrong.
 * `window.fakeOutlook` (set before) says how it is; `window.outlook` is the hand that moves it.
 * The bridge of nested app authentication asks `window.askAuthority`, which the test answers.
 */
(() => {
  /** @typedef {{ displayName: string, emailAddress: string }} Person */
  /**
   * @typedef {object} Mail
   * @property {string=} subject
   * @property {Person=} from
   * @property {Person[]=} to
   * @property {string=} owner The mailbox it lies in, where that is not the user's own.
   * @property {boolean=} compose
   * @property {boolean=} plain Written in plain text.
   * @property {string=} body HTML, or the text of a plain one.
   * @property {string=} conversationId
   */
  /** @typedef {'silent' | 'false' | 'refused'} Fault never calls back; says yes and does nothing; says no */
  /**
   * @typedef {object} Settings
   * @property {string} locale
   * @property {string} user
   * @property {boolean} nested Whether Outlook can sign in for the pane.
   * @property {string} background The theme's colour.
   * @property {Mail | null} item
   * @property {Record<string, Fault>} faults By the name of the method.
   */
  /** @type {Settings} */
  const given = Object.assign(
    { locale: 'en-GB', user: 'sam@rivers.example', nested: true, background: '#ffffff', item: null, faults: {} },
    /** @type {any} */ (window).fakeOutlook,
  );
  const LATEST = 14;
  const REPLY_LIMIT = 32 * 1024;
  const BODY_LIMIT = 1_000_000;

  /** @type {Record<string, Function[]>} */
  const listeners = {};
  const listen = (/** @type {string} */ type, /** @type {Function} */ listener) => {
    (listeners[type] ??= []).push(listener);
  };
  const tell = (/** @type {string} */ type, /** @type {object} */ said = {}) =>
    (listeners[type] ?? []).forEach(listener => listener({ type, ...said }));

  const succeeded = (/** @type {unknown} */ value) => ({ status: 'succeeded', value });
  const failed = (/** @type {string} */ name) => ({ status: 'failed', error: { name, message: name, code: 9000 } });
  /** Real hosts answer later, never at once. */
  const answer = (/** @type {string} */ name, /** @type {any[]} */ args, /** @type {() => unknown} */ act) => {
    const done = args.at(-1);
    const fault = given.faults[name];
    if (fault === 'silent') {
      return;
    }
    setTimeout(() => {
      if (fault === 'refused') {
        return done(failed('InternalServerError'));
      }
      try {
        return done(succeeded(fault === 'false' ? undefined : act()));
      } catch (reason) {
        return done(failed(String(reason)));
      }
    }, 5);
  };

  const text = (/** @type {string} */ html) => {
    const page = new DOMParser().parseFromString(html.replaceAll(/<br\s*\/?>|<\/p>|<\/div>/gi, '$&\n'), 'text/html');
    return page.body.textContent ?? '';
  };
  const checkBody = (/** @type {string} */ html) => {
    if (html.length > BODY_LIMIT) {
      throw 'DataExceedsMaximumSize';
    }
    return html;
  };

  /** @type {{ replies: string[], mails: object[], dialogs: string[], delayedTo: Date | null, parent: string[] }} */
  const happened = { replies: [], mails: [], dialogs: [], delayedTo: null, parent: [] };

  const shared = (/** @type {Mail} */ mail) =>
    mail.owner
      ? {
          getSharedPropertiesAsync: (/** @type {any[]} */ ...args) =>
            answer('shared', args, () => ({ owner: mail.owner })),
        }
      : {};
  const reading = (/** @type {Mail} */ mail) => ({
    itemType: 'message',
    internetMessageId: '<unknown@outlook.example>',
    conversationId: mail.conversationId ?? 'nobody/knows+it==',
    subject: mail.subject ?? '',
    from: mail.from,
    to: mail.to ?? [],
    ...shared(mail),
    displayReplyFormAsync: (/** @type {any[]} */ ...args) =>
      answer('displayReplyFormAsync', args, () => {
        const html = typeof args[0] === 'string' ? args[0] : args[0].htmlBody;
        if (html.length > REPLY_LIMIT) {
          throw 'FormDataExceedsMaximumSize';
        }
        happened.replies.push(html);
      }),
  });
  const composing = (/** @type {Mail} */ mail) => {
    const state = { html: mail.body ?? '' };
    return {
      itemType: 'message',
      conversationId: mail.conversationId ?? null,
      ...shared(mail),
      subject: { getAsync: (/** @type {any[]} */ ...args) => answer('subject', args, () => mail.subject ?? '') },
      to: { getAsync: (/** @type {any[]} */ ...args) => answer('to', args, () => mail.to ?? []) },
      addHandlerAsync: listen,
      delayDeliveryTime: {
        setAsync: (/** @type {any[]} */ ...args) => answer('delay', args, () => (happened.delayedTo = args[0])),
      },
      body: {
        state,
        getTypeAsync: (/** @type {any[]} */ ...args) =>
          answer('getTypeAsync', args, () => (mail.plain ? 'text' : 'html')),
        getAsync: (/** @type {any[]} */ ...args) =>
          answer('getAsync', args, () => (args[0] === 'text' && !mail.plain ? text(state.html) : state.html)),
        setAsync: (/** @type {any[]} */ ...args) =>
          answer('setAsync', args, () => void (state.html = checkBody(args[0]))),
        prependAsync: (/** @type {any[]} */ ...args) =>
          answer('prependAsync', args, () => void (state.html = checkBody(args[0] + state.html))),
      },
    };
  };
  const itemOf = (/** @type {Mail | null} */ mail) =>
    mail === null ? null : mail.compose ? composing(mail) : reading(mail);

  /** @type {Record<string, unknown>} */
  const roaming = {};
  /** @type {any} */
  const mailbox = {
    item: itemOf(given.item),
    userProfile: { emailAddress: given.user, displayName: 'Sam Rivers' },
    addHandlerAsync: listen,
    displayNewMessageFormAsync: (/** @type {any[]} */ ...args) =>
      answer('displayNewMessageFormAsync', args, () => void happened.mails.push(args[0])),
  };
  const theme = { bodyBackgroundColor: given.background };
  /** @type {Function[]} */
  const dialogListeners = [];

  Object.assign(window, {
    Office: {
      HostType: { Outlook: 'Outlook' },
      EventType: {
        ItemChanged: 'olkItemSelectedChanged',
        OfficeThemeChanged: 'officeThemeChanged',
        RecipientsChanged: 'olkRecipientsChanged',
        DialogMessageReceived: 'dialogMessageReceived',
        DialogEventReceived: 'dialogEventReceived',
      },
      CoercionType: { Html: 'html', Text: 'text' },
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      onReady: async () => ({ host: 'Outlook', platform: 'OfficeOnline' }),
      context: {
        displayLanguage: given.locale,
        officeTheme: theme,
        mailbox,
        roamingSettings: {
          get: (/** @type {string} */ key) => roaming[key],
          set: (/** @type {string} */ key, /** @type {unknown} */ value) => void (roaming[key] = value),
          saveAsync: (/** @type {Function} */ done) => done(succeeded(undefined)),
        },
        requirements: {
          isSetSupported: (/** @type {string} */ set, /** @type {string} */ version) =>
            set === 'NestedAppAuth' ? given.nested : set === 'Mailbox' && Number(version.split('.')[1]) <= LATEST,
        },
        ui: {
          displayDialogAsync: (
            /** @type {string} */ url,
            /** @type {unknown} */ _size,
            /** @type {Function} */ done,
          ) => {
            happened.dialogs.push(url);
            dialogListeners.length = 0;
            const dialog = {
              close: () => undefined,
              addEventHandler: (/** @type {string} */ _type, /** @type {Function} */ listener) =>
                dialogListeners.push(listener),
            };
            setTimeout(() => done(succeeded(dialog)), 5);
          },
          messageParent: (/** @type {string} */ message) => happened.parent.push(message),
        },
      },
    },
    outlook: {
      happened,
      select(/** @type {Mail | null} */ mail) {
        mailbox.item = itemOf(mail);
        tell('olkItemSelectedChanged');
      },
      theme(/** @type {string} */ color) {
        theme.bodyBackgroundColor = color;
        tell('officeThemeChanged');
      },
      faults: given.faults,
      roaming,
      body: () => mailbox.item.body.state.html,
      dialogSays: (/** @type {object} */ said) => dialogListeners[0]?.(said),
      dialogCloses: () => dialogListeners[1]?.({ error: 12006 }),
    },
  });

  if (given.nested) {
    /** @type {Function[]} */
    const waiting = [];
    Object.assign(window, {
      nestedAppAuthBridge: {
        addEventListener: (/** @type {string} */ _name, /** @type {Function} */ listener) => waiting.push(listener),
        removeEventListener: () => undefined,
        postMessage: async (/** @type {string} */ message) => {
          const request = JSON.parse(message);
          const said =
            request.method === 'GetInitContext'
              ? { success: true, initContext: { sdkName: 'fake', sdkVersion: '1', capabilities: {} } }
              : JSON.parse(await /** @type {any} */ (window).askAuthority(message));
          const envelope = { messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...said };
          waiting.forEach(listener => listener(JSON.stringify(envelope)));
        },
      },
    });
  }
})();
