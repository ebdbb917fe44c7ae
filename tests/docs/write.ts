import { writeFileSync } from 'node:fs';
import { documents } from './documents.ts';

// npm run docs: renews everything in the documents that is made from the code.
for (const { path, absolute, render } of documents) {
  writeFileSync(absolute, render());
  console.log(path);
}
