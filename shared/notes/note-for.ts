import type { CalendarId } from '../calendar/holiday.ts';
import type { Customer, Register } from '../schema/customer.ts';
import type { Template } from '../schema/template.ts';
import { addressIn, salutation } from './address.ts';
import { asOffer, offerMarks, type OfferMarks } from './advertising.ts';
import { choose, wordings } from './choose.ts';
import { occasionById } from './library/index.ts';
import type { Addressee } from './addressee.ts';
import { dayInWords } from './day-in-words.ts';
import { deceasedInWords } from './deceased-in-words.ts';
import { familyMemberInWords } from './family-member-in-words.ts';
import { learnedPreference, type NoteUse } from './learned-preference.ts';
import { libraryLanguage, libraryRegister } from './library-choice.ts';
import { nearestRegister } from './nearest-register.ts';
import { type NoteChannel, type NoteLanguage, type NoteValues, type NoteVariant, type OccasionId } from './note.ts';
import { ownWordings } from './own-templates.ts';
import { plainLine } from './plain-line.ts';
import { renderNote, type RenderedNote } from './render.ts';

export interface NoteWish {
  readonly customer: Addressee & Pick<Customer, 'id' | 'register'>;
  readonly occasion: OccasionId;
  /** A channel that the occasion has nothing for gives the mail. */
  readonly channel: NoteChannel;
  /** The rep's choice; absent = what they have come to prefer for this customer, else the customer's. */
  readonly language?: NoteLanguage | undefined;
  readonly register?: Register | undefined;
  /** Exactly this wording, for the draft of a note already on screen; one that is gone is chosen anew. */
  readonly variant?: string | undefined;
  /** Another wording than this one. */
  readonly otherThan?: string | undefined;
  /** Kind of the cause: of the favour thanked for, of the news … */
  readonly kind?: string | undefined;
  /** For a customer in whose language there are no notes; English unless given. */
  readonly otherwise?: NoteLanguage | undefined;
  /** What stands under the rep's name, line by line. */
  readonly underName?: readonly string[] | undefined;
  /** The customer's notes, newest first, of any occasion. */
  readonly used: readonly NoteUse[];
  /** The rep's own texts, of any occasion. */
  readonly templates?: readonly Template[] | undefined;
  /** Somebody else reads it, nobody knows who: the customer has died. Then the first line is the rep's to fill. */
  readonly isReadByOthers?: boolean;
  /** The customer's calendars: they say what mark an offer carries. None = no mark. */
  readonly calendars?: readonly CalendarId[] | undefined;
  /** Facts and what the rep filled in; `salutation` and `address_as` are worked out unless given. */
  readonly values: NoteValues;
}

export interface Note extends RenderedNote {
  readonly occasion: OccasionId;
  readonly channel: NoteChannel;
  readonly variant: string;
  readonly language: NoteLanguage;
  readonly register: Register;
  /** The language has no library, or the register no wording for this occasion: the rep's language for such, or the nearest register, was taken. */
  readonly fallback: boolean;
  readonly answersConversation: boolean;
  /** Kind of cause that the wording is for; absent = fits any. */
  readonly kind?: string;
  /** It offers something: so the marks stand in it. Null = it does not. */
  readonly offer: OfferMarks | null;
  /** What its placeholders were filled with. */
  readonly values: NoteValues;
}

/** Chooses a wording for one customer and occasion and fills it. Pure: the same wish gives the same note. */
export const noteFor = (wish: NoteWish): Note => {
  const { customer, values, isReadByOthers = false } = wish;
  const addressee = addresseeOf(wish);
  const occasion = occasionById[wish.occasion];
  const learned = learnedPreference(wish.used);
  const language = noteLanguageFor(wish);
  const wantedRegister = wish.register ?? learned.register ?? libraryRegister(customer.register) ?? 'formal';
  const channel: NoteChannel = wish.channel === 'mail' || occasion[wish.channel] === undefined ? 'mail' : wish.channel;
  const ownFor = (register: Register): readonly NoteVariant[] =>
    ownWordings(wish.templates ?? [], { occasion: wish.occasion, language, register, channel });
  const nearest = nearestRegister(occasion.mail[language], wantedRegister) ?? wantedRegister;
  const register = ownFor(wantedRegister).length > 0 ? wantedRegister : nearest;
  const wanted = {
    own: ownFor(register),
    language,
    register,
    channel,
    customerId: customer.id,
    used: wish.used,
    ...(wish.kind === undefined ? {} : { kind: wish.kind }),
    ...(wish.otherThan === undefined ? {} : { otherThan: wish.otherThan }),
  };
  const variant = wordings(occasion, wanted).find(({ id }) => id === wish.variant) ?? choose(occasion, wanted);
  const filled: NoteValues = {
    ...values,
    by_day: dayInWords(values.by_day, language),
    on_day: dayInWords(values.on_day, language),
    family_member: familyMemberInWords(values.family_member, language),
    deceased: deceasedInWords(values.deceased, language),
    festival: withoutBracket(values.festival),
    salutation: plainLine(values.salutation) || (isReadByOthers ? '' : salutation(addressee, language, register)),
    address_as: plainLine(values.address_as) || (isReadByOthers ? '' : addressIn(addressee, language, register)),
  };
  const rendered = renderNote(variant, filled, wish.underName);
  const isOffer = occasion.advertising === true || variant.advertising === true;
  const offer = isOffer ? offerMarks({ calendars: wish.calendars ?? [], language, channel }) : null;
  return {
    ...(offer === null ? rendered : asOffer(rendered, channel, offer)),
    occasion: occasion.id,
    channel,
    variant: variant.id,
    language,
    register,
    fallback:
      (channel === 'mail' && register !== wantedRegister) ||
      (wish.language === undefined && learned.language === undefined && libraryLanguage(customer.language) === undefined) ||
      (wish.register === undefined && learned.register === undefined && libraryRegister(customer.register) === undefined),
    answersConversation: occasion.answersConversation,
    ...(variant.kind === undefined ? {} : { kind: variant.kind }),
    offer,
    values: filled,
  };
};

/** The language a note for this wish is written in: the rep's choice, what they like to pick, the customer's own, else the one for those who have none. */
export const noteLanguageFor = ({
  language,
  used,
  customer,
  otherwise,
}: Pick<NoteWish, 'language' | 'used' | 'otherwise'> & { readonly customer: Pick<Customer, 'language'> }): NoteLanguage =>
  language ?? learnedPreference(used).language ?? libraryLanguage(customer.language) ?? otherwise ?? 'en';

/** Whoever was promoted is addressed by the new title, in the congratulation too. The rep's own words still win. */
const addresseeOf = ({ customer, occasion, kind, values }: NoteWish): Addressee => {
  const title = plainLine(values.event);
  return occasion === 'congratulations' && kind === 'promotion' && title !== '' ? { ...customer, title } : customer;
};

/** The name of a day may end in a bracket that tells it from another's on screen (노동절(북미)); nobody says it. */
const withoutBracket = (name: string | null | undefined): string => plainLine(name).replace(/\s*[(（][^()（）]*[)）]$/u, '');
