import { scenarios } from './harness.ts';
import { addRows } from './matrix.ts';
import { postRows } from './wechat-post-rows.ts';
import { talkRows } from './wechat-talk-rows.ts';

addRows(scenarios(), [...postRows, ...talkRows]);
