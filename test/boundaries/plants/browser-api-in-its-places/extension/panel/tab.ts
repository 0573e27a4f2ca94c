declare const chrome: { readonly runtime: { readonly id: string } };

export const id = () => chrome.runtime.id;
