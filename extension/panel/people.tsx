import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { PersonChip } from '../messaging/protocol/people.ts';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import { Button } from '../ui/button.tsx';
import { usePanelTools } from './panel-context.ts';
import { TierLetter } from './tier-letter.tsx';
import type { Picked } from './use-panel.ts';
import type { Words } from './use-words.ts';

/** So many stand in the row at first; the others are one click away. */
const FIRST_SHOWN = 4;

interface PeopleProps {
  readonly view: PanelView;
  readonly words: Words;
}

/** Everybody in the conversation, one click each. The way back to it where the rep looks at somebody else. */
export const People = ({ view, words }: PeopleProps): ReactNode => {
  const { ask, isPicked } = usePanelTools();
  const { people } = view;
  const isElsewhere = isPicked && !people.some(({ isShown }) => isShown);
  return (
    <>
      <div data-part="people" role="group" aria-label={words.t('people.heading')} hidden={people.length === 0}>
        <Chips people={people} words={words} />
      </div>
      {isElsewhere ? (
        <p className="back">
          <Button look="link" onClick={() => void ask({})}>
            <IconArrowLeft size={15} aria-hidden="true" />
            {words.t(view.thread === '' && view.about === 'conversation' ? 'today.back' : 'people.back')}
          </Button>
        </p>
      ) : null}
    </>
  );
};

const Chips = ({ people, words }: Pick<PanelView, 'people'> & Pick<PeopleProps, 'words'>): ReactNode => {
  const [all, setAll] = useState(false);
  const isLong = people.length > FIRST_SHOWN + 1;
  const shown = all || !isLong ? people : people.filter(({ isShown }, index) => index < FIRST_SHOWN || isShown);
  return (
    <div className="chips">
      {shown.map((person) => (
        <Chip key={person.email ?? person.customerId ?? person.name} person={person} words={words} />
      ))}
      {isLong ? (
        <Button className="chip" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.t('people.fewer') : words.t('people.more', { count: people.length - shown.length })}
        </Button>
      ) : null}
    </div>
  );
};

const Chip = ({ person, words }: { readonly person: PersonChip; readonly words: Words }): ReactNode => {
  const { ask } = usePanelTools();
  const { name, email, isShown, tier } = person;
  return (
    <Button
      className="chip"
      aria-pressed={isShown}
      title={email ?? undefined}
      onClick={() => {
        if (!isShown) void ask(pickOf(person));
      }}
    >
      <span className="chip-name">{name === '' ? email : name}</span>
      <TierLetter tier={tier} words={words} />
    </Button>
  );
};

/** Somebody shown by name only can be the sender at most: whom the open mail itself is about. */
const pickOf = ({ email, customerId }: PersonChip): Picked => {
  if (email !== null) return { email };
  return customerId === null ? {} : { customerId };
};
