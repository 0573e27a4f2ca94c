import { IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { EmptyParts } from './empty-parts.tsx';
import type { Words } from './use-words.ts';

interface CoverProps {
  readonly words: Words;
  readonly onShow: () => void;
}

/** Stands in place of everything the panel knows, so that nobody's name is in the page: somebody looks over the rep's shoulder. */
export const Cover = ({ words: { t }, onShow }: CoverProps): ReactNode => (
  <div data-part="customer" data-email="" data-tier="" data-thread="" data-state="none" className="main">
    <div className="empty" data-part="cover">
      <IconEyeOff size={28} stroke={1.5} aria-hidden="true" />
      <h1>{t('settings.hidden')}</h1>
      <p>{t('settings.hiddenText')}</p>
      <Button look="primary" onClick={onShow}>
        {t('settings.showAgain')}
      </Button>
    </div>
    <EmptyParts drawn={[]} />
  </div>
);
