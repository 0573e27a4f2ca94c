import type { ReactNode } from 'react';
import { PageHealth } from './page-health.tsx';
import type { AsidePage } from './panel-context.ts';
import { SearchAside } from './search-aside.tsx';
import { Settings } from './settings/settings.tsx';
import { Today } from './today.tsx';
import type { Words } from './use-words.ts';

export const AsideContent = ({ page, words }: { readonly page: AsidePage; readonly words: Words }): ReactNode => {
  switch (page) {
    case 'today':
      return <Today words={words} isAside />;
    case 'search':
      return <SearchAside words={words} />;
    case 'settings':
      return <Settings words={words} />;
    case 'health':
      return <PageHealth words={words} />;
  }
};
