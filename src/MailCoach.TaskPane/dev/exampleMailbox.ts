const DAY = 86_400_000;
const ago = (days: number, hour = 10) => {
  const at = new Date(Date.now() - days * DAY);
  at.setUTCHours(hour, 12, 0, 0);
  return at.toISOString();
};
const dayAgo = (days: number) => ago(days).slice(0, 10);

const mail = (id: string, subject: string, days: number, hour: number) => ({
  messageId: id,
  conversationId: `t-${id}`,
  subject,
  at: ago(days, hour),
  webLink: `https://outlook.example/${id}`,
});

const history = (days: number[], term: number, open = 0) =>
  days.map((paid, index) => {
    const sent = 30 * (days.length - index) + 10;
    const unpaid = index >= days.length - open;
    return {
      invoiceId: `i${index}`,
      number: `INV-${2026_000 + 12 + index}`,
      sentOn: dayAgo(sent),
      dueOn: dayAgo(sent - term),
      paidOn: unpaid ? null : dayAgo(sent - paid),
      daysLate: unpaid ? null : Math.max(0, paid - term),
    };
  });

const levelOf = (score: number) => (score >= 42 ? 'stressful' : score >= 22 ? 'tense' : 'calm');

const weeks = (scores: (number | null)[]) =>
  scores.map((score, index) => ({
    week: dayAgo((scores.length - index) * 7),
    score,
    level: score === null ? null : levelOf(score),
    messagesIn: score === null ? 0 : Math.round(score / 6) + 1,
    outOfHours: score === null ? 0 : Math.round(score / 20),
    evidence:
      score !== null && score >= 12 ? [mail(`w${index}`, 'one more thing', (scores.length - index) * 7 - 2, 22)] : [],
  }));

interface Story {
  id: string;
  name: string;
  people: [string, string][];
  verdict: 'keep' | 'watch' | 'talk' | 'part' | null;
  headline: string;
  days: number[];
  term: number;
  open: number;
  overdue: number;
  level: 'calm' | 'busy' | 'tense' | 'stressful' | null;
  scores: (number | null)[];
  payReason: string;
  stressReason: string;
  fit: Record<string, unknown> | null;
  evenings: number;
}

const stories: Story[] = [
  {
    id: 'c-alpine',
    name: 'Alpine Gear',
    people: [
      ['tom.hale@alpinegear.example', 'Tom Hale'],
      ['billing@alpinegear.example', 'Alpine Accounts'],
    ],
    verdict: 'talk',
    headline: 'They pay about three weeks late, and most evenings this month brought a message.',
    days: [28, 34, 31, 45, 38, 52, 49, 55, 61, 58, 66, 70],
    term: 30,
    open: 2,
    overdue: 1,
    level: 'tense',
    scores: [20, 30, 18, 38, 44, 22, 50, 58, 35, 62, 70, 55, 74],
    payReason: 'Nine of the last twelve invoices were paid after their day.',
    stressReason: 'Seven mails came after eight in the evening in the last four weeks.',
    fit: { communication: 1, vision: 3, scope: 3, note: null },
    evenings: 7,
  },
  {
    id: 'c-ott',
    name: 'Ott & Partners Maschinenbau Süd',
    people: [['greg@ott.example', 'Greg Ott']],
    verdict: 'part',
    headline: 'Four invoices are waiting, two of them for months, and a talk in June changed little.',
    days: [40, 62, 55, 80, 77, 95, 90, 110, 90, 80, 60, 40],
    term: 14,
    open: 4,
    overdue: 4,
    level: 'stressful',
    scores: [50, 62, 70, 58, 80, 72, 66, 90, 84, 77, 88, 92, 81],
    payReason: 'Each of the last eight invoices needed a reminder.',
    stressReason: 'Twelve mails were followed by another within two hours.',
    fit: null,
    evenings: 19,
  },
  {
    id: 'c-bakery',
    name: 'Maya’s Bakery',
    people: [['maya@bakery.example', 'Maya']],
    verdict: 'keep',
    headline: 'They pay within the week and write in working hours.',
    days: [5, 7, 4, 6, 8, 5, 6, 4, 7, 5, 6, 5],
    term: 14,
    open: 0,
    overdue: 0,
    level: 'calm',
    scores: [8, 12, 5, null, 10, 14, 9, 6, 11, null, 8, 12, 7],
    payReason: 'All twelve invoices were paid in time.',
    stressReason: 'Their mails come in working hours.',
    fit: { communication: 4, vision: 4, scope: 4, note: null },
    evenings: 0,
  },
  {
    id: 'c-new',
    name: 'Nordlicht Studio',
    people: [['ida@nordlicht.example', 'Ida Berg']],
    verdict: null,
    headline: 'Three more weeks of mail and I can say something fair.',
    days: [],
    term: 30,
    open: 1,
    overdue: 0,
    level: null,
    scores: [],
    payReason: '',
    stressReason: '',
    fit: null,
    evenings: 0,
  },
];

const mean = (some: number[]) => (some.length === 0 ? null : some.reduce((sum, each) => sum + each, 0) / some.length);

export const clients = stories.map(story => {
  const payEvidence = [
    mail('m1', 'Invoice INV-2026019', 120, 9),
    mail('m2', 'Reminder: INV-2026019', 70, 9),
    mail('m3', 'Payment confirmation INV-2026019', 58, 15),
  ];
  const stressEvidence = [
    mail('m4', 'one more thing before tomorrow', 3, 22),
    mail('m5', 'Re: one more thing before tomorrow', 2, 23),
    mail('m6', 'URGENT homepage', 9, 21),
  ];
  const pay = story.payReason ? [{ text: story.payReason, evidence: payEvidence }] : [];
  const stress = story.stressReason ? [{ text: story.stressReason, evidence: stressEvidence }] : [];
  const average = mean(story.days);
  return {
    id: story.id,
    name: story.name,
    addresses: story.people.map(([address]) => address),
    isClient: true,
    state: 'current',
    lastMessageAt: ago(1),
    payment: {
      isSlowPayer: story.verdict === 'talk' || story.verdict === 'part',
      score: average === null ? null : 50,
      paidInvoices: Math.max(0, story.days.length - story.open),
      openInvoices: story.open,
      overdueInvoices: story.overdue,
      unseenInvoices: 0,
      averageDaysToPay: average,
      averageDaysLate: average === null ? null : average - story.term,
      lateShare: 0.75,
      chanceNextLate: 0.8,
      expectedDaysToPay: 55,
      trend: 'slower',
      confidence: 'high',
      reasons: pay,
      questions:
        story.id === 'c-alpine'
          ? [
              {
                kind: 'lump',
                text: 'Two invoices seem to have been paid with one transfer on 3 October. Is that so?',
                invoiceIds: ['i3'],
              },
            ]
          : [],
    },
    stress: {
      isStressful: story.level === 'tense' || story.level === 'stressful',
      score: 60,
      level: story.level,
      confidence: 'medium',
      signals: story.level
        ? [
            {
              name: 'outOfHours',
              value: 7,
              baseline: 1,
              points: 12,
              explanation: 'Seven mails after hours; one is usual for your clients.',
            },
          ]
        : [],
      reasons: stress,
    },
    advice: { verdict: story.verdict, headline: story.headline, reasons: [...pay, ...stress] },
    asOf: dayAgo(0),
    syncedAt: ago(0),
    firstMessageAt: ago(540),
    messagesIn: 412,
    messagesOut: 300,
    people: story.people.map(([address, name], index) => ({
      address,
      name,
      role: index === 0 ? 'work' : 'accounts',
      stress: story.level && index === 0 ? { score: 60, level: story.level } : { score: null, level: null },
    })),
    usualChannel: { channel: 'email', reason: 'Almost everything between you goes by mail.' },
    paymentHistory: history(story.days, story.term, story.open),
    stressByWeek: weeks(story.scores),
    shareOfInvoices: 0.3,
    mailsPerInvoice: 22,
    usualMailsPerInvoice: 9,
    cost: { outOfHoursMails: story.evenings, creditDays: 400, reminders: story.evenings > 0 ? 3 : 0 },
    said: {},
    fit: story.fit,
    talks: [],
    ending: null,
    introducedBy: story.id === 'c-new' ? 'c-ott' : null,
    introducedByName: story.id === 'c-new' ? 'Ott & Partners Maschinenbau Süd' : null,
  };
});

export const invoicesOf = (id: string) => {
  const client = clients.find(each => each.id === id)!;
  return client.paymentHistory.toReversed().map((paid, index) => ({
    id: paid.invoiceId,
    number: paid.number,
    subject: `Invoice ${paid.number}`,
    sentOn: paid.sentOn,
    sentAt: ago(30),
    dueOn: paid.dueOn,
    paidOn: paid.paidOn,
    paidAt: null,
    amount: null,
    currency: null,
    status: paid.paidOn ? 'paid' : index === 0 ? 'open' : 'overdue',
    daysToPay: paid.paidOn ? client.payment.averageDaysToPay && Math.round(client.payment.averageDaysToPay) : null,
    daysLate: paid.daysLate,
    reminders: index === 1 ? 2 : 0,
    source: 'mail',
    evidence: [
      { kind: 'invoice', at: ago(60), messageId: 'm1', webLink: null },
      { kind: 'reminder', at: ago(20), messageId: 'm2', webLink: null },
    ],
  }));
};

const message = (
  id: string,
  from: [string, string],
  subject: string,
  days: number,
  hour: number,
  more: object = {},
) => ({
  id,
  internetMessageId: `<${id}@example>`,
  conversationId: `t-${id}`,
  subject,
  from: { address: from[0], name: from[1] },
  to: [{ address: 'sam@samweber.example', name: 'Sam Weber' }],
  at: ago(days, hour),
  isRead: days > 2,
  isFlagged: id === 'm6',
  importance: 'normal',
  hasAttachments: id === 'm3',
  folderId: 'inbox',
  mine: false,
  ...more,
});
const tom: [string, string] = ['tom.hale@alpinegear.example', 'Tom Hale'];
const me: [string, string] = ['sam@samweber.example', 'Sam Weber'];

export const messages = [
  message('m7', ['greg@ott.example', 'Greg Ott'], 'Where is this?', 0, 6),
  message('m5', tom, 'Re: one more thing before tomorrow', 2, 23),
  message('m4', tom, 'one more thing before tomorrow', 3, 22),
  message('m8', ['maya@bakery.example', 'Maya'], 'The second shop has a door now', 4, 11),
  message('m9', ['hello@newsletter.example', 'Freelance Weekly'], 'Five ways to get paid on time', 5, 7),
  message('m11', ['ida@nordlicht.example', 'Ida Berg'], 'Hello from the north', 6, 13),
  message('m12', ['someone@nowhere.example', 'Someone New'], 'A question', 7, 13),
  message('m6', tom, 'URGENT homepage', 9, 21),
  message('m3', ['billing@alpinegear.example', 'Alpine Accounts'], 'Payment confirmation INV-2026019', 58, 15),
  message('s1', me, 'Invoice INV-2026023', 8, 9, {
    folderId: 'sent',
    mine: true,
    to: [{ address: tom[0], name: tom[1] }],
  }),
  message('s2', me, 'Sketches', 8, 9, {
    folderId: 'sent',
    mine: true,
    to: [
      { address: tom[0], name: tom[1] },
      { address: 'maya@bakery.example', name: 'Maya' },
    ],
  }),
];

export const threadsOf = (clientId: string) =>
  messages
    .filter(each => clients.find(client => client.id === clientId)?.addresses.includes(each.from.address))
    .map(each => ({
      conversationId: each.conversationId,
      subject: each.subject,
      clientId,
      messages: 2,
      lastMessageAt: each.at,
      waitingOn: each.isRead ? 'nobody' : 'me',
      stress: { score: each.isRead ? null : 30, level: each.isRead ? null : 'tense', signals: [] },
      timeline: [
        { at: ago(10, 9), from: 'me', messageId: 's1', webLink: null },
        { at: each.at, from: 'them', messageId: each.id, webLink: null },
      ],
    }));
