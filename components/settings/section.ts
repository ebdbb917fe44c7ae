import type { settingsWords } from '#utils/core/i18n/settings.ts';
import type { EditableSettings, SettingsChange } from '#utils/messages/names.ts';

/** What every section of the options page gets. */
export interface SectionProps {
  readonly settings: EditableSettings;
  readonly words: (typeof settingsWords)['zh_CN'];
  onChange(change: SettingsChange): void;
}
