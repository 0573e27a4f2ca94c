/** One mail address and nothing else; whether it exists is not asked. */
export const looksLikeAddress = (text: string): boolean => /^[^\s<>@,;"]+@[^\s<>@,;"]+\.[^\s<>@,;"]+$/.test(text.trim());
