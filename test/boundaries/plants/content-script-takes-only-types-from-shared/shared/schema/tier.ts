export const isTier = (text: string) => text === 'A';
