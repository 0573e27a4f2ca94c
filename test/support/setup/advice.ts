/** What a person has to do, by platform, when a browser or a font is missing. */
const CHROMIUM: Partial<Record<NodeJS.Platform, string>> = {
  linux:
    'Install Chromium:  sudo apt-get install chromium   (Debian)  ·  sudo dnf install chromium   (Fedora)  ·  sudo pacman -S chromium   (Arch)',
  darwin: 'Install Chromium:  brew install --cask chromium   or Microsoft Edge:  brew install --cask microsoft-edge',
  win32:
    'Microsoft Edge, which Windows brings, is enough; it was not found in its usual place. Or install Chromium:  winget install Hibbiki.Chromium',
};
const FIREFOX: Partial<Record<NodeJS.Platform, string>> = {
  linux:
    'Install Firefox:  sudo apt-get install firefox-esr   (Debian)  ·  sudo dnf install firefox   (Fedora)  ·  sudo pacman -S firefox   (Arch)',
  darwin: 'Install Firefox:  brew install --cask firefox',
  win32: 'Install Firefox:  winget install Mozilla.Firefox',
};

export const howToGetChromium = (platform: NodeJS.Platform = process.platform): string =>
  `A Chromium that loads unpacked extensions is needed: Chromium, Chrome for Testing or Microsoft Edge, version 144 or later (Google Chrome itself no longer does).
${CHROMIUM[platform] ?? 'Install Chromium with the means of your system.'}
If you have one in another place:  AFTERCARE_CHROMIUM=/path/to/it`;

export const howToGetFirefox = (platform: NodeJS.Platform = process.platform): string =>
  `Firefox 139 or later is needed.
${FIREFOX[platform] ?? 'Install Firefox with the means of your system.'}
If you have one in another place:  AFTERCARE_FIREFOX=/path/to/it`;

export const howToGetFonts = (): string =>
  `Fonts for Chinese and Korean are needed.
Install Noto CJK:  sudo apt-get install fonts-noto-cjk   (Debian, Ubuntu)  ·  sudo dnf install google-noto-sans-cjk-fonts   (Fedora)  ·  sudo pacman -S noto-fonts-cjk   (Arch)`;
