import type { WxtViteConfig } from 'wxt';

/** A plugin of the Vite that WXT builds with, which may be another version than the one tests run on. */
export type BuildPlugin = Extract<NonNullable<WxtViteConfig['plugins']>[number], { readonly name: string }>;
