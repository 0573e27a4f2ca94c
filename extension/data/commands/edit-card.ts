import type { CardEdit } from '../../messaging/protocol/card.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import type { DataDeps } from '../deps.ts';
import { addAddress } from './add-address.ts';
import { editCustomer } from './edit-customer.ts';
import { endSpecialDate } from './end-special-date.ts';
import { joinOrganisation } from './join-organisation.ts';
import { leaveOrganisation } from './leave-organisation.ts';
import { preferAddress } from './prefer-address.ts';
import { removeAddress } from './remove-address.ts';
import { removeSpecialDate } from './remove-special-date.ts';
import { setCalendar } from './set-calendar.ts';
import { setHardship } from './set-hardship.ts';
import { setOrganisation } from './set-organisation.ts';
import { setSpecialDate } from './set-special-date.ts';

/** One change on a customer's card, by the command that is made for it. */
export const editCard = (deps: DataDeps, { customerId, edit }: CardEdit): Promise<CommandResult> => {
  switch (edit.type) {
    case 'fields':
      return editCustomer(deps, { customerId, ...edit });
    case 'organisation':
      return setOrganisation(deps, { customerId, ...edit });
    case 'left':
      return leaveOrganisation(deps, { customerId, ...edit });
    case 'joined':
      return joinOrganisation(deps, { customerId, ...edit });
    case 'special-date':
      return setSpecialDate(deps, { customerId, ...edit });
    case 'special-date-gone':
      return removeSpecialDate(deps, { customerId, ...edit });
    case 'special-date-ended':
      return endSpecialDate(deps, { customerId, ...edit });
    case 'address':
      return addAddress(deps, { customerId, ...edit });
    case 'address-preferred':
      return preferAddress(deps, { customerId, ...edit });
    case 'address-gone':
      return removeAddress(deps, { customerId, ...edit });
    case 'calendar':
      return setCalendar(deps, { customerId, ...edit });
    case 'hardship':
      return setHardship(deps, { customerId, ...edit });
  }
};
