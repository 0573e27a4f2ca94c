import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OccasionId } from '#shared/notes/note.ts';
import type { CustomerView, NotePreview } from '../messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { usePanelTools } from './panel-context.ts';
import { useAlive } from './use-alive.ts';
import type { Drafting } from './use-draft.ts';
import type { Words } from './use-words.ts';

const THANKS: readonly OccasionId[] = ['thanks-favour', 'thanks-deal', 'thanks-mail'];

interface ThankYouProps {
  readonly customer: CustomerView;
  readonly words: Words;
  readonly drafting: Drafting;
  readonly onPreview: (note: NotePreview) => void;
  /** What came of the last draft, unless a gesture shows it. */
  readonly outcome: ReactNode;
}

/** Thanks are one click away for every customer, due or not; the arrow lists the other occasions. */
export const ThankYou = ({ customer, words, drafting, onPreview, outcome }: ThankYouProps): ReactNode => {
  const { api, view, say } = usePanelTools();
  const { thanks, next } = customer;
  const alive = useAlive();

  const thank = async (occasion: OccasionId): Promise<void> => {
    const gestureKey = occasion === thanks.occasion ? thanks.gestureKey : keyFor(customer, occasion);
    try {
      const note = await api.preview({ customerId: customer.id, occasion, gestureKey, channel: 'mail' });
      if (!alive()) return;
      if (note.gaps.length > 0) onPreview(note);
      else await drafting.place({ n: view.n, customerId: customer.id, note });
    } catch {
      if (alive()) say(words.t('placed.failed'));
    }
  };

  return (
    <div className="section">
      <div className="actions">
        <Button
          look={next === null ? 'primary' : 'plain'}
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
      {outcome}
    </div>
  );
};

const keyFor = ({ next, others }: CustomerView, occasion: OccasionId): string | null =>
  [...(next === null ? [] : [next]), ...others].find((gesture) => gesture.occasion === occasion)?.key ?? null;
