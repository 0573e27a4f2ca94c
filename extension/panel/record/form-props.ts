import type { CustomerView } from '../../messaging/protocol/customer-view.ts';
import type { RecordForms, RecordKind } from '../memory.ts';
import type { Words } from '../use-words.ts';

/** What each form of a record is given. */
export interface FormProps<Kind extends RecordKind> {
  readonly customer: CustomerView;
  readonly words: Words;
  readonly form: RecordForms[Kind];
  readonly onChange: (changed: Partial<RecordForms[Kind]>) => void;
  readonly onClose: () => void;
}
