import type { ReactNode } from 'react';
import type { Day } from '#shared/schema/fields.ts';
import type { CustomerView } from '../../messaging/protocol/customer-view.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { type BegunInMail, type RecordAtWork, type RecordForms, type RecordKind, useKept } from '../memory.ts';
import { usePanelTools } from '../panel-context.ts';
import type { Words } from '../use-words.ts';
import { ComplaintForm } from './complaint-form.tsx';
import { ContactForm } from './contact-form.tsx';
import { DealForm } from './deal-form.tsx';
import { FavourForm } from './favour-form.tsx';
import type { FormProps } from './form-props.ts';
import { NewsForm } from './news-form.tsx';
import { useOpenMail } from './open-mail.ts';
import { PromiseForm } from './promise-form.tsx';
import { QuestionForm } from './question-form.tsx';

const KINDS: readonly RecordKind[] = ['deal', 'favour', 'complaint', 'question', 'promise', 'news', 'contact'];
const NOTHING_BEGUN: RecordAtWork = { open: null, forms: {} };

interface RecordProps {
  readonly customer: CustomerView;
  readonly words: Words;
}

/** What just happened, in two clicks: it makes due what follows from it. What is half written stays until it is saved or cancelled. */
export const RecordPart = ({ customer, words }: RecordProps): ReactNode => {
  const { memory, view } = usePanelTools();
  const [begun = NOTHING_BEGUN, keep] = useKept(memory.records, customer.id);
  const blank = blankForms(view.today, useOpenMail());
  const { open } = begun;

  const toggle = (kind: RecordKind): void => keep((before = NOTHING_BEGUN) => ({ ...before, open: before.open === kind ? null : kind }));
  /** A form that was saved late closes only itself, not the one the rep has opened since. */
  const close = (kind: RecordKind): void =>
    keep((before = NOTHING_BEGUN) => ({
      open: before.open === kind ? null : before.open,
      forms: { ...before.forms, [kind]: undefined },
    }));
  const propsOf = <Kind extends RecordKind>(kind: Kind): FormProps<Kind> => ({
    customer,
    words,
    form: begun.forms[kind] ?? blank[kind],
    onChange: (changed) =>
      keep((before = NOTHING_BEGUN) => ({
        ...before,
        forms: { ...before.forms, [kind]: { ...(before.forms[kind] ?? blank[kind]), ...changed } },
      })),
    onClose: () => close(kind),
  });

  return (
    <Section heading={words.t('record.heading')} part="record">
      <div className="kinds">
        {KINDS.map((kind) => (
          <Button key={kind} aria-expanded={open === kind} onClick={() => toggle(kind)}>
            {words.t(`record.${kind}`)}
          </Button>
        ))}
      </div>
      {open === 'deal' ? <DealForm {...propsOf(open)} /> : null}
      {open === 'favour' ? <FavourForm {...propsOf(open)} /> : null}
      {open === 'complaint' ? <ComplaintForm {...propsOf(open)} /> : null}
      {open === 'question' ? <QuestionForm {...propsOf(open)} /> : null}
      {open === 'promise' ? <PromiseForm {...propsOf(open)} /> : null}
      {open === 'news' ? <NewsForm {...propsOf(open)} /> : null}
      {open === 'contact' ? <ContactForm {...propsOf(open)} /> : null}
    </Section>
  );
};

const blankForms = (today: Day, mail: BegunInMail['mail']): RecordForms => ({
  deal: { what: '', closedOn: today, delivery: '', renewal: '' },
  favour: { what: '', on: today },
  complaint: { words: '', wants: '', receivedOn: today, mail },
  question: { words: '', askedOn: today, sensed: false, mail },
  promise: { text: '', due: '', dueBy: 'words', monthly: null, mail },
  news: { words: '', on: today, hard: null, died: 'unknown', diedName: '', quietUntil: null, mail },
  contact: { words: '', day: today, hook: '', satisfaction: null },
});
