const SHAPES = {
  minimize: '<path d="M4 11h8" stroke="#44525b" stroke-width="1.5"/>',
  enlarge: '<path d="M9 3h4v4M7 13H3V9M13 3 9 7M3 13l4-4" fill="none" stroke="#44525b" stroke-width="1.5"/>',
  close: '<path d="m4 4 8 8M12 4l-8 8" stroke="#44525b" stroke-width="1.5"/>',
  discard: '<path d="M3 4.5h10M6 4V2.5h4V4M4.5 5l.6 8.5h5.8l.6-8.5" fill="none" stroke="#44525b" stroke-width="1.3"/>',
  emoji: '<circle cx="8" cy="8" r="6.5" fill="#f2c14e"/><path d="M5 9.5c1.6 2 4.4 2 6 0" fill="none" stroke="#6b4e00" stroke-width="1.2"/>',
} as const;

/** A small drawing as an image address, so that the page asks nobody for pictures. */
export const icon = (name: keyof typeof SHAPES): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${SHAPES[name]}</svg>`)}`;
