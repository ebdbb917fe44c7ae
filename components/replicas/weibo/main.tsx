import { networkBackend } from './backend.ts';
import { mountWeibo } from './mount.tsx';

const root = document.querySelector('#app');
if (root) mountWeibo(root, location.search, networkBackend, Math.random);
