import type { ReactNode } from 'react';
import type { Appearance } from '../../messaging/protocol/settings.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/field.tsx';
import { usePanelTools } from '../panel-context.ts';
import type { SectionProps } from './section-props.ts';
import { SwitchLine } from './switch-line.tsx';
import { useChange } from './use-change.ts';

const APPEARANCES: readonly Appearance[] = ['system', 'light', 'dark'];

/** What belongs to this device: light and dark, the toolbar, keys. */
export const LookAndKeys = ({ page, words }: SectionProps): ReactNode => {
  const { api } = usePanelTools();
  const { setHere } = useChange(words);
  const { t } = words;
  return (
    <>
      <p className="soft">{t('settings.thisDevice')}</p>
      <SelectField
        label={t('settings.appearance')}
        value={page.appearance}
        options={APPEARANCES.map((value) => ({ value, text: t(`settings.${value}`) }))}
        onPick={(appearance) => void setHere({ appearance })}
      />
      <SwitchLine
        label={t('settings.badge')}
        hint={t('settings.badgeText')}
        on={page.showsCount}
        onChange={(showsCount) => void setHere({ showsCount })}
      />
      <div className="switch-line">
        <span>{t('settings.shortcut')}</span>
        {page.shortcut === '' ? <span className="soft">{t('settings.shortcutNone')}</span> : <kbd>{page.shortcut}</kbd>}
      </div>
      <p className="soft">{t('settings.shortcutText')}</p>
      <Button className="start" onClick={() => void api.openShortcutPage({})}>
        {t('settings.shortcutChange')}
      </Button>
      <p className="soft">{t('settings.hideText')}</p>
    </>
  );
};
