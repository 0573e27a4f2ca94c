export const subject = (page: Document) => page.querySelector('h2.subject')?.textContent ?? '';
