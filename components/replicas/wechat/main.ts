import { networkBackend } from './backend.ts';
import { mountWechat } from './mount.ts';
import { addressRouter } from './router.ts';

const root = document.querySelector('#vue_app');
if (root) mountWechat(root, addressRouter, networkBackend, Math.random);
