import { browser } from '#imports';
import { RULES } from '#utils/core/checks/rules/registry.ts';
import { failure, success } from '#utils/core/result.ts';
import { missingCharacters } from '#utils/core/review/checklist.ts';
import { loadSettings, type Settings, saveSettings } from '#utils/data/settings.ts';
import { log, recentLog } from '#utils/log.ts';
import type { EditableSettings, GuardSettings, SettingsChange } from '#utils/messages/names.ts';
import type { Handlers } from '#utils/messages/router.ts';
import { showState } from '../action-icon.ts';
import { record } from '../ledger.ts';
import { applyModes } from '../modes.ts';
import { findStatus, listStatus } from '../tab-status.ts';
import { tellTab } from '../tabs.ts';
import { renewTabs } from '../unit-pack.ts';

type Own = 'settings.get' | 'settings.set' | 'rules.switch' | 'log.read';

export const settingsHandlers: Pick<Handlers, Own> = {
  'settings.get': async () => success(editable((await loadSettings(browser.storage.local)).settings)),

  /** Saves, records which settings changed (never their values), and lets every guard know at once. */
  'settings.set': async (change) => {
    const before = editable((await loadSettings(browser.storage.local)).settings);
    const { modes: guard, ignored, ...others } = change;
    const saved = await saveSettings(browser.storage.local, {
      ...others,
      guard,
      ignored: ignored && [...ignored],
    });
    const after = editable(saved);
    const names = changedNames(before, after, change);
    if (!names.length) return success(after);
    await record({ kind: 'settings.changed', data: { names } });
    await applyModes(after.modes);
    await Promise.all((await listStatus()).map((tabId) => renew(tabId, saved)));
    return success(after);
  },

  /**
   * Switches one rule. One that forbids is switched off for a reason, which the ledger keeps; `no-reason` otherwise.
   * `no-rule`: there is none of this name.
   */
  'rules.switch': async ({ rule, on, reason }) => {
    const known = RULES.find(({ id }) => id === rule);
    if (!known) return failure('no-rule');
    const words = reason.trim();
    if (!on && known.level === 'block' && missingCharacters(words) > 0) return failure('no-reason');
    let wasOn = on;
    const saved = await saveSettings(browser.storage.local, ({ rulesOff }) => {
      const others = rulesOff.filter((off) => off.rule !== rule);
      wasOn = others.length === rulesOff.length;
      return { rulesOff: on ? others : [...others, { rule, reason: words }] };
    });
    if (wasOn !== on) {
      const data = { names: [`rules.${rule}`], reason: on ? null : words || null };
      await record({ kind: 'settings.changed', data });
      await renewTabs();
    }
    return success(editable(saved));
  },

  /** What this background has noted since it started; names of operations only, see `log.ts`. */
  'log.read': async () => success(recentLog()),
};

/** The part of the settings the guard in a page works with. */
export function guardSettings({
  language,
  operator,
  reviewer,
  marks,
  suggestions,
  guard: modes,
}: Settings): GuardSettings {
  return { language, signatures: { operator, reviewer }, marks, suggestions, modes };
}

async function renew(tabId: number, settings: Settings): Promise<void> {
  await tellTab(tabId, 'settings.changed', guardSettings(settings));
  const status = await findStatus(tabId);
  // A tab that was closed meanwhile has no icon to renew.
  await (status && showState(tabId, status.state, settings.language))?.catch((error: unknown) =>
    log.error('settings', 'icon', error),
  );
}

function editable(settings: Settings): EditableSettings {
  const {
    language,
    unit,
    operator,
    reviewer,
    marks,
    suggestions,
    guard: modes,
    ignored,
    rulesOff,
  } = settings;
  return { language, unit, operator, reviewer, marks, suggestions, modes, ignored, rulesOff };
}

/** Of what was asked for, the settings that are other than before. */
function changedNames(before: EditableSettings, after: EditableSettings, asked: SettingsChange): string[] {
  const plain = (['language', 'unit', 'operator', 'reviewer', 'marks', 'suggestions'] as const).filter(
    (name) => asked[name] !== undefined && before[name] !== after[name],
  );
  const modes = (['posts', 'replies'] as const).filter(
    (name) => asked.modes && before.modes[name] !== after.modes[name],
  );
  const list = asked.ignored && before.ignored.length !== after.ignored.length ? ['ignored'] : [];
  return [...plain, ...list, ...modes.map((name) => `guard.${name}`)];
}
