import { IconChevronRight, IconDotsVertical, IconEye, IconEyeOff, IconSearch } from '@tabler/icons-react';
import type { ReactNode, Ref } from 'react';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import type { AsidePage } from './panel-context.ts';
import type { Words } from './use-words.ts';

interface TopBarProps {
  /** The menu, which gets the focus back from what it led to. */
  readonly ref: Ref<HTMLButtonElement>;
  readonly words: Words;
  readonly isHidden: boolean;
  readonly asides: readonly AsidePage[];
  readonly onAside: (page: AsidePage) => void;
  readonly onSafety: () => void;
  /** Null where a search stands already. */
  readonly onSearch: (() => void) | null;
  readonly searchRef: Ref<HTMLButtonElement>;
  readonly onHide: (isHidden: boolean) => void;
  readonly onFold: () => void;
}

/** What is there whoever the panel shows; while its contents are hidden, only the way back. */
export const TopBar = ({
  ref,
  words: { t },
  isHidden,
  asides,
  onAside,
  onSafety,
  onSearch,
  searchRef,
  onHide,
  onFold,
}: TopBarProps): ReactNode => (
  <header className="top">
    <span>{t('panel.title')}</span>
    <span className="side">
      {onSearch === null || isHidden ? null : (
        <IconButton ref={searchRef} label={t('search.title')} look="quiet" onClick={onSearch}>
          <IconSearch size={18} aria-hidden="true" />
        </IconButton>
      )}
      <IconButton label={t(isHidden ? 'settings.show' : 'settings.hide')} look="quiet" onClick={() => onHide(!isHidden)}>
        {isHidden ? <IconEye size={18} aria-hidden="true" /> : <IconEyeOff size={18} aria-hidden="true" />}
      </IconButton>
      {isHidden ? null : (
        <Menu
          ref={ref}
          label={t('panel.menu')}
          look="quiet"
          icon={<IconDotsVertical size={18} aria-hidden="true" />}
          choices={[
            ...asides.map((page) => ({ key: page, text: t(`${page}.title`), onPick: () => onAside(page) })),
            { key: 'safety', text: t('safety.title'), onPick: onSafety },
          ]}
        />
      )}
      <IconButton label={t('panel.fold')} look="quiet" onClick={onFold}>
        <IconChevronRight size={18} aria-hidden="true" />
      </IconButton>
    </span>
  </header>
);
