import type { ReactNode } from 'react';
import { CustomerSearch } from './customer-search.tsx';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

/** Anybody can be looked for beside an open mail, which stays one click away. */
export const SearchAside = ({ words }: { readonly words: Words }): ReactNode => {
  const { ask } = usePanelTools();
  return <CustomerSearch label={words.t('search.hint')} words={words} onPick={({ id }) => void ask({ customerId: id })} />;
};
