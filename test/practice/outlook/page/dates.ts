import type { PageLanguage } from '../../mail.ts';

/** Weekday, date with year, time: in the order and words this webmail uses in each language. */
export const mailDate = (at: number, language: PageLanguage): string => {
  const date = new Date(at);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short' }).format(date);
  const minutes = two(date.getMinutes());
  const hour12 = date.getHours() % 12 === 0 ? 12 : date.getHours() % 12;
  switch (language) {
    case 'en':
      return `${weekday} ${month}/${day}/${year} ${hour12}:${minutes} ${date.getHours() < 12 ? 'AM' : 'PM'}`;
    case 'ko':
      return `${year}-${two(month)}-${two(day)} (${weekday}) ${date.getHours() < 12 ? '오전' : '오후'} ${hour12}:${minutes}`;
    case 'zh-CN':
      return `${year}/${month}/${day} ${weekday} ${date.getHours()}:${minutes}`;
    case 'he':
      return `${weekday} ${two(day)}/${two(month)}/${year} ${date.getHours()}:${minutes}`;
  }
};

/** Time of day for today's mails, else day and month. */
export const rowDate = (at: number, now: number, language: PageLanguage): string => {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(language, sameDay ? { timeStyle: 'short' } : { month: 'numeric', day: 'numeric' }).format(at);
};

const two = (number: number): string => String(number).padStart(2, '0');
