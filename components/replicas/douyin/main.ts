import { networkBackend } from './backend.ts';
import { mountDouyin } from './mount.ts';
import { addressRouter } from './router.ts';

const root = document.querySelector('#app');
if (root) mountDouyin(root, location.search, addressRouter, networkBackend, Math.random);
