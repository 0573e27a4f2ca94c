import { IconCheck, IconClock, IconDots } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { addDays } from '#shared/calendar/days.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { CustomerView, DecideRequest, GestureView, NotePreview } from '../messaging/protocol.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Menu } from '../ui/menu.tsx';
import { Section } from '../ui/section.tsx';
import { NoteWords } from './note-text.tsx';
import { usePanelTools } from './panel-context.ts';
import type { Drafting } from './use-draft.ts';
import type { Words } from './use-words.ts';

interface NextGestureProps {
  readonly customer: CustomerView;
  readonly gesture: GestureView;
  readonly words: Words;
  readonly drafting: Drafting;
  readonly onPreview: (note: NotePreview) => void;
  /** What came of the last draft. */
  readonly outcome: ReactNode;
}

/** The one thing to do next: what, why, the first words of its note, and one button that does it. */
export const NextGesture = ({ customer, gesture, words, drafting, onPreview, outcome }: NextGestureProps): ReactNode => {
  const { t } = words;
  const { view, api, act } = usePanelTools();
  const [picking, setPicking] = useState(false);
  const { note, key } = gesture;

  const decide = (decision: Pick<DecideRequest, 'type' | 'until'>): void =>
    void act('decide', () => api.decide({ customerId: customer.id, gestureKey: key, ...decision }));
  const snooze = (until: Day): void => decide({ type: 'snoozed', until });

  const draft = (): void => {
    if (note === null) return;
    if (note.gaps.length > 0) onPreview(note);
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
        {note === null ? null : <FirstWords note={note} words={words} onChange={() => onPreview(note)} />}
        <div className="actions">
          <Button look="primary" data-part="draft" disabled={drafting.busy} onClick={draft}>
            {drafting.busy ? t('act.drafting') : t(`act.draft-${gesture.occasion}`)}
          </Button>
          <div className="side">
            <IconButton label={t('act.done')} onClick={() => decide({ type: 'done' })}>
              <IconCheck size={17} aria-hidden="true" />
            </IconButton>
            <Menu
              label={t('act.snooze')}
              icon={<IconClock size={17} aria-hidden="true" />}
              choices={[
                { key: 'tomorrow', text: t('act.tomorrow'), onPick: () => snooze(addDays(view.today, 1)) },
                { key: 'workday', text: t('act.nextWorkday'), onPick: () => snooze(view.nextWorkingDay) },
                { key: 'week', text: t('act.nextWeek'), onPick: () => snooze(addDays(view.today, 7)) },
                { key: 'pick', text: t('act.pickDay'), onPick: () => setPicking(true) },
              ]}
            />
            <Menu
              label={t('act.more')}
              icon={<IconDots size={17} aria-hidden="true" />}
              choices={[
                { key: 'elsewhere', text: t('act.doneElsewhere'), onPick: () => decide({ type: 'done-elsewhere' }) },
                { key: 'skip', text: t('act.skip'), onPick: () => decide({ type: 'skipped' }) },
              ]}
            />
          </div>
        </div>
        {picking ? <PickDay words={words} first={addDays(view.today, 1)} onPick={snooze} onClose={() => setPicking(false)} /> : null}
        {outcome}
      </div>
    </Section>
  );
};

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
        {words.t(`language.${note.language}`)} · {words.t(`register.${note.register}`)}
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

interface PickDayProps {
  readonly words: Words;
  readonly first: Day;
  readonly onPick: (day: Day) => void;
  readonly onClose: () => void;
}

const PickDay = ({ words, first, onPick, onClose }: PickDayProps): ReactNode => {
  const [day, setDay] = useState<Day>(first);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        onPick(day);
        onClose();
      }}
    >
      <TextField
        label={words.t('act.pickDay')}
        type="date"
        min={first}
        required
        autoFocus
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <div className="row">
        <Button type="submit" className="grow">
          {words.t('act.snooze')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words.t('panel.cancel')}
        </Button>
      </div>
    </form>
  );
};
