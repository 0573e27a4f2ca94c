/** Whether an address is on the rep's never-log list, by itself or by its domain; `example.com` covers `mail.example.com`. */
export const isNeverLogged = (email: string, neverLog: ReadonlySet<string>): boolean => {
  if (neverLog.has(email)) return true;
  const labels = email.slice(email.lastIndexOf('@') + 1).split('.');
  return labels.some((_, index) => neverLog.has(labels.slice(index).join('.')));
};
