const MAIL = /^\/(?:mail|owa)(?:\/|$)/u;
const SETTINGS = /^\/mail\/(?:\d+\/)?options(?:\/|$)/u;

/** Calendar, people and other parts live on the same hosts, and an event being written looks like a mail. */
export const isMailRoute = (page: Document): boolean => MAIL.test(page.location.pathname);

/** Settings lie over the mail, which stays in the page behind them. */
export const isSettingsRoute = (page: Document): boolean => SETTINGS.test(page.location.pathname);
