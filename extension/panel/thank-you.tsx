import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OccasionId } from '#shared/notes/note.ts';
import type { CustomerView } from '../messaging/protocol/customer-view.ts';
import type { NotePreview } from '../messaging/protocol/note.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { AgainstWish } from './against-wish.tsx';
import type { Drafting } from './use-draft.ts';
import { useWriteNote } from './use-write-note.ts';
import type { Words } from './use-words.ts';

const THANKS: readonly OccasionId[] = ['thanks-favour', 'thanks-deal', 'thanks-mail'];

interface ThankYouProps {
  readonly customer: CustomerView;
  readonly words: Words;
  readonly drafting: Drafting;
  readonly onPreview: (note: NotePreview) => void;
  /** Something else is the one primary action. */
  readonly isSecond: boolean;
  /** What came of the last draft, unless a gesture shows it. */
  readonly outcome: ReactNode;
}

/** Thanks are one click away for every customer, due or not; the arrow lists the other occasions. */
export const ThankYou = ({ customer, words, drafting, onPreview, isSecond, outcome }: ThankYouProps): ReactNode => {
  const { thanks } = customer;
  const write = useWriteNote({ customer, words, drafting, onPreview });

  const thank = (occasion: OccasionId): Promise<void> =>
    write(occasion, occasion === thanks.occasion ? thanks.gestureKey : keyFor(customer, occasion));

  return (
    <div className="section">
      <div className="actions">
        <Button
          look={isSecond ? 'plain' : 'primary'}
          data-part="thank-you"
          disabled={drafting.busy}
          title={words.t(`act.${thanks.occasion}`)}
          onClick={() => void thank(thanks.occasion)}
        >
          {words.t('act.thankYou')}
        </Button>
        <Menu
          label={words.t('act.thankOther')}
          icon={<IconChevronDown size={17} aria-hidden="true" />}
          choices={THANKS.filter((occasion) => occasion !== thanks.occasion).map((occasion) => ({
            key: occasion,
            text: words.t(`act.${occasion}`),
            onPick: () => void thank(occasion),
          }))}
        />
      </div>
      <AgainstWish against={thanks.against} words={words} />
      {outcome}
    </div>
  );
};

const keyFor = ({ next, others }: CustomerView, occasion: OccasionId): string | null =>
  [...(next === null ? [] : [next]), ...others].find((gesture) => gesture.occasion === occasion)?.key ?? null;
