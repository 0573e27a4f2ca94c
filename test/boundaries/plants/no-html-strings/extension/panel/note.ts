export const show = (element: HTMLElement, note: string) => {
  element.innerHTML = note;
};
