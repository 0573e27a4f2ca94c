/** The files and the name of the mail program, as its pages carry them on every address: the login and other programs beside it do not. */
const MARKS = ['head [href*="cdn.office.net"]', 'meta[content*="owamail"]', '[src*="/owamail/"]'].join();

/** The page is Outlook on the web, also on a company's own address. */
export const isOutlookPage = (page: Document): boolean => page.querySelector(MARKS) !== null;
