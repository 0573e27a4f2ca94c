import type { ReactNode, Ref } from 'react';
import type { CustomerHit } from '../messaging/protocol/people.ts';
import { SearchList } from '../ui/search-list.tsx';
import { TierLetter } from './tier-letter.tsx';
import { useCustomerSearch } from './use-customer-search.ts';
import type { Words } from './use-words.ts';

interface CustomerSearchProps {
  readonly label: string;
  /** Customers who are no answer to the question. */
  readonly except?: ReadonlySet<string>;
  readonly words: Words;
  /** As in `SearchList`. */
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement> | undefined;
  readonly onPick: (customer: CustomerHit) => void;
}

/** A customer picked by typing the beginning of their name, organisation or address. */
export const CustomerSearch = ({ label, except, words, autoFocus = true, ref, onPick }: CustomerSearchProps): ReactNode => {
  const { text, hits, search } = useCustomerSearch();
  const shown = (hits ?? []).filter(({ id }) => except?.has(id) !== true);
  return (
    <SearchList
      label={label}
      hint={label === words.t('search.hint') ? '' : words.t('search.hint')}
      text={text}
      autoFocus={autoFocus}
      ref={ref}
      choices={shown.map((hit) => ({
        key: hit.id,
        text: hit.name === '' ? hit.email : hit.name,
        sub: aboutHit(hit),
        mark: <TierLetter tier={hit.tier} words={words} />,
      }))}
      outcome={hits === null ? '' : outcomeWords(shown.length, words)}
      onText={search}
      onPick={(id) => {
        const picked = shown.find((hit) => hit.id === id);
        if (picked !== undefined) onPick(picked);
      }}
    />
  );
};

/** What tells two people of one name apart. */
export const aboutHit = ({ name, email, organisation }: CustomerHit): string =>
  [organisation ?? '', name === '' ? '' : email].filter((each) => each !== '').join(' · ');

const outcomeWords = (count: number, { t }: Words): string => (count === 0 ? t('search.none') : t('search.found', { count }));
