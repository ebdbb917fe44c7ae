import { networkBackend } from './backend.ts';
import { mountWeibo } from './mount.ts';

const root = document.querySelector('#app');
if (root) mountWeibo(root, location.search, networkBackend, Math.random);
