import { IconCheck, IconClock, IconDots } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Day } from '#shared/schema/fields.ts';
import type { CustomerView, GestureView } from '../messaging/protocol/customer-view.ts';
import type { NotePreview } from '../messaging/protocol/note.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Section } from '../ui/section.tsx';
import { NoteWords } from './note-text.tsx';
import { usePanelTools } from './panel-context.ts';
import { PickDay } from './pick-day.tsx';
import { Unanswered } from './unanswered.tsx';
import type { Drafting } from './use-draft.ts';
import { useSettle } from './use-settle.ts';
import type { Words } from './use-words.ts';

interface NextGestureProps {
  readonly customer: CustomerView;
  readonly gesture: GestureView;
  readonly words: Words;
  readonly drafting: Drafting;
  readonly onPreview: (note: NotePreview) => void;
  /** The rep has called for it just now, and nobody answered. */
  readonly wasCalledFor: boolean;
  /** A complaint stands above it: its step is the one primary action, and an answer to it is drafted there. */
  readonly above: 'complaint' | 'complaint-to-answer' | null;
  /** What came of the last draft. */
  readonly outcome: ReactNode;
}

/** The one thing to do next: what, why, the first words of its note, and one button that does it. */
export const NextGesture = ({
  customer,
  gesture,
  words,
  drafting,
  onPreview,
  wasCalledFor,
  above,
  outcome,
}: NextGestureProps): ReactNode => {
  const { t } = words;
  const { view } = usePanelTools();
  const { done, snooze, days, others } = useSettle(customer, gesture, words);
  const [picking, setPicking] = useState(false);
  const snoozeUntil = (day: Day): void => {
    setPicking(false);
    snooze(day);
  };
  const { note } = gesture;
  const isDraftedAbove = above === 'complaint-to-answer' && gesture.occasion === 'complaint-answer';

  const draft = (): void => {
    if (note === null) return;
    if (note.gaps.length > 0 || note.channel !== 'mail') onPreview(note);
    else void drafting.place({ n: view.n, customerId: customer.id, note });
  };

  return (
    <Section heading={t('gesture.heading')}>
      <div className="card" data-part="next-gesture" data-rule={gesture.rule} data-due={gesture.due}>
        <div>
          <h3>{words.title(gesture)}</h3>
          <p className="why">{words.reason(gesture.reason)}</p>
          <p className="why">
            <span title={words.longDay(gesture.due)} className={gesture.status === 'overdue' ? 'late' : undefined}>
              {words.dueWords(gesture)}
            </span>{' '}
            · {t(`gesture.strength-${gesture.strength}`)}
          </p>
        </div>
        {wasCalledFor ? <Unanswered call={customer.lastTouch} words={words} onSnooze={snooze} /> : null}
        {note === null ? null : <FirstWords note={note} words={words} onChange={() => onPreview(note)} />}
        <div className="actions">
          {isDraftedAbove ? null : (
            <Button
              look={above === null ? 'primary' : 'plain'}
              data-part={above === 'complaint-to-answer' ? undefined : 'draft'}
              disabled={drafting.busy}
              onClick={draft}
            >
              {drafting.busy ? t('act.drafting') : offer(gesture, words)}
            </Button>
          )}
          <div className="side">
            <IconButton label={t('act.done')} onClick={done}>
              <IconCheck size={17} aria-hidden="true" />
            </IconButton>
            <Menu label={t('act.snooze')} icon={<IconClock size={17} aria-hidden="true" />} choices={days(() => setPicking(true))} />
            <Menu label={t('act.more')} icon={<IconDots size={17} aria-hidden="true" />} choices={others} />
          </div>
        </div>
        {picking ? <PickDay words={words} onPick={snoozeUntil} onClose={() => setPicking(false)} /> : null}
        {outcome}
      </div>
    </Section>
  );
};

/** What the primary button says: a mail is drafted at once, anything else opens for the rep to say or send. */
const offer = ({ note, occasion }: GestureView, { t }: Words): string =>
  note === null || note.channel === 'mail' ? t(`act.draft-${note?.occasion ?? occasion}`) : t(`note.open-${note.channel}`);

interface FirstWordsProps {
  readonly note: NotePreview;
  readonly words: Words;
  readonly onChange: () => void;
}

const FirstWords = ({ note, words, onChange }: FirstWordsProps): ReactNode => (
  <div className="field">
    <div className="words" lang={note.language}>
      {note.paragraphs.map((text, index) => (
        <p key={index}>
          <NoteWords text={text} words={words} />
        </p>
      ))}
    </div>
    <div className="row">
      <span className="soft">
        {words.t(`language.${note.language}`)} ·{' '}
        {note.channel === 'mail' ? words.t(`register.${note.register}`) : words.t(`note.${note.channel}`)}
      </span>
      <Button look="link" onClick={onChange}>
        {words.t('act.change')}
      </Button>
    </div>
    <p className="soft" hidden={!note.fallback}>
      {words.t('note.fallback')}
    </p>
  </div>
);
