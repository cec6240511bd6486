import type { DraftSentence, SentencePurpose, SentenceSource } from '../../api/contract';
import { directionOf, languageOf, type Key } from '../../words/languages';
import { useWords } from '../../words/Words';

const purposeWords: Record<SentencePurpose, Key> = {
  greeting: 'purpose.greeting',
  care: 'purpose.care',
  observation: 'purpose.observation',
  feeling: 'purpose.feeling',
  need: 'purpose.need',
  request: 'purpose.request',
  ending: 'purpose.ending',
  nextStep: 'purpose.nextStep',
  referral: 'purpose.referral',
  money: 'purpose.money',
  thanks: 'purpose.thanks',
  closing: 'purpose.closing',
};

const sourceWords: Record<SentenceSource, Key> = {
  owner: 'source.owner',
  metadata: 'source.metadata',
  wording: 'source.wording',
};

/** Under each sentence what it is for and where it comes from; what the owner changed is the owner's. */
export function Notes({ text, sentences, language }: { text: string; sentences: DraftSentence[]; language: string }) {
  const { say } = useWords();
  return (
    <ol className="notes" data-testid="letter-notes">
      {piecesOf(text, sentences).map((piece, index) => (
        <li key={`${index} ${piece.text}`}>
          <p lang={language} dir={directionOf(languageOf(language))}>
            {piece.text}
          </p>
          <p className="quiet note" data-purpose={piece.purpose ?? 'own'}>
            {piece.purpose
              ? `${say(purposeWords[piece.purpose])} · ${say(sourceWords[piece.source])}`
              : say('source.edited')}
          </p>
        </li>
      ))}
    </ol>
  );
}

type Piece = { text: string; purpose: SentencePurpose | null; source: SentenceSource };

export function piecesOf(text: string, sentences: DraftSentence[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const own = (end: number) => {
    const words = text.slice(at, end).trim();
    if (words) {
      pieces.push({ text: words, purpose: null, source: 'owner' });
    }
  };
  for (const sentence of sentences) {
    const found = text.indexOf(sentence.text, at);
    if (found >= 0) {
      own(found);
      pieces.push(sentence);
      at = found + sentence.text.length;
    }
  }
  own(text.length);
  return pieces;
}
