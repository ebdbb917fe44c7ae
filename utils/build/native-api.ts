import type { BuildPlugin } from './build-plugin.ts';

/**
 * The guard asks and listens, nothing more: the browsers' own API has been alike there since MV3, so the polyfill's
 * three kilobytes stay out of every page. The extension's own contexts keep it.
 */
export function nativeApi(): BuildPlugin {
  return {
    name: 'native-api',
    enforce: 'pre',
    async resolveId(id) {
      return id === '@wxt-dev/webextension-polyfill/browser' ? this.resolve('@wxt-dev/browser') : null;
    },
  };
}
