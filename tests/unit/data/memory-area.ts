import type { StorageArea } from '#utils/data/settings.ts';

/** A storage area in memory; what goes in and out is copied, as in the real one. */
export function memoryArea(
  items: Record<string, unknown> = {},
): StorageArea & { readonly items: Record<string, unknown> } {
  return {
    items,
    get: async (key) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async (change) => void Object.assign(items, structuredClone(change)),
  };
}
