export const readSubject = () => 'Invoice';
