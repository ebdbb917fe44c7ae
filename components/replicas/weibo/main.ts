import { networkBackend } from './backend.ts';
import { mountWeibo } from './mount.ts';
import { addressRouter } from './router.ts';

const root = document.querySelector('#app');
if (root) mountWeibo(root, location.search, addressRouter, networkBackend, Math.random);
