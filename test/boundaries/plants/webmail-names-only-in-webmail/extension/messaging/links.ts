export const link = (thread: string) => `https://mail.google.com/mail/#all/${thread}`;
