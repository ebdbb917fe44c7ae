import { describe, expect, it } from 'vitest';
import { ensureDevice, loadSettings, saveSettings } from '#utils/data/settings.ts';
import { memoryArea } from './memory-area.ts';

describe('settings', () => {
  it('has a default for everything: Chinese, posts held, replies observed', async () => {
    const { settings, backup } = await loadSettings(memoryArea());
    expect(backup).toBeNull();
    expect(settings).toMatchObject({ language: 'zh_CN', registeredOnly: false });
    expect(settings.guard).toEqual({ posts: 'enforce', replies: 'observe' });
  });

  it('gives a new field its default without touching what is stored', async () => {
    const area = memoryArea({ settings: { unit: '街道办', guard: { replies: 'enforce' } } });
    const { settings } = await loadSettings(area);
    expect(settings).toMatchObject({ unit: '街道办', guard: { posts: 'enforce', replies: 'enforce' } });
    expect(area.items).toEqual({ settings: { unit: '街道办', guard: { replies: 'enforce' } } });
  });

  it('keeps a value that does not parse under a backup key, and the sound fields', async () => {
    const broken = { unit: '街道办', guard: { posts: 'off' }, language: 7 };
    const area = memoryArea({ settings: broken });
    const { settings, backup } = await loadSettings(area);
    expect(backup).toBe('settings.backup.1');
    expect(area.items['settings.backup.1']).toEqual(broken);
    expect(settings).toMatchObject({ unit: '街道办', language: 'zh_CN', guard: { posts: 'enforce' } });
    expect((await loadSettings(area)).backup).toBeNull();
  });

  it('never writes over an older backup', async () => {
    const area = memoryArea({ settings: 'nonsense', 'settings.backup.1': 'older' });
    expect((await loadSettings(area)).backup).toBe('settings.backup.2');
    expect(area.items).toMatchObject({ 'settings.backup.1': 'older', 'settings.backup.2': 'nonsense' });
  });

  it('changes what was asked and makes the device id once', async () => {
    const area = memoryArea();
    await saveSettings(area, { unit: '街道办' });
    expect((await ensureDevice(area, () => 'pc-1')).device).toBe('pc-1');
    expect(await ensureDevice(area, () => 'pc-2')).toMatchObject({ device: 'pc-1', unit: '街道办' });
  });

  it('two changes at once are both kept, and what is undefined is left alone', async () => {
    const area = memoryArea({ settings: { reviewer: '王科长' } });
    await Promise.all([
      saveSettings(area, { unit: '街道办', reviewer: undefined }),
      saveSettings(area, { operator: '陈静' }),
    ]);
    expect((await loadSettings(area)).settings).toMatchObject({
      unit: '街道办',
      operator: '陈静',
      reviewer: '王科长',
    });
  });
});
