import { browser } from '#imports';
import { success } from '#utils/core/result.ts';
import { loadSettings, type Settings, saveSettings } from '#utils/data/settings.ts';
import type { EditableSettings, GuardSettings } from '#utils/messages/names.ts';
import type { Handlers } from '#utils/messages/router.ts';
import { record } from '../ledger.ts';
import { applyModes } from '../modes.ts';
import { listStatus } from '../tab-status.ts';
import { tellTab } from '../tabs.ts';

export const settingsHandlers: Pick<Handlers, 'settings.get' | 'settings.set'> = {
  'settings.get': async () => success(editable((await loadSettings(browser.storage.local)).settings)),

  /** Saves, records which settings changed (never their values), and lets every guard know at once. */
  'settings.set': async ({ modes, ...others }) => {
    const before = editable((await loadSettings(browser.storage.local)).settings);
    const saved = await saveSettings(browser.storage.local, { ...others, guard: modes });
    const after = editable(saved);
    const names = changedNames(before, after);
    if (!names.length) return success(after);
    await record({ kind: 'settings.changed', data: { names } });
    await applyModes(after.modes);
    const tabs = await listStatus();
    await Promise.all(tabs.map((tabId) => tellTab(tabId, 'settings.changed', guardSettings(saved))));
    return success(after);
  },
};

/** The part of the settings the guard in a page works with. */
export function guardSettings({ language, operator, reviewer, guard: modes }: Settings): GuardSettings {
  return { language, signatures: { operator, reviewer }, modes };
}

function editable({ language, unit, operator, reviewer, guard: modes }: Settings): EditableSettings {
  return { language, unit, operator, reviewer, modes };
}

function changedNames(before: EditableSettings, after: EditableSettings): string[] {
  const plain = (['language', 'unit', 'operator', 'reviewer'] as const).filter(
    (name) => before[name] !== after[name],
  );
  const modes = (['posts', 'replies'] as const).filter((name) => before.modes[name] !== after.modes[name]);
  return [...plain, ...modes.map((name) => `guard.${name}`)];
}
