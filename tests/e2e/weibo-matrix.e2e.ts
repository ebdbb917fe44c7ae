import '#components/replicas/weibo/account.ts';
import { scenarios } from './harness.ts';
import { addRows } from './matrix.ts';
import { postRows } from './weibo-post-rows.ts';
import { talkRows } from './weibo-talk-rows.ts';

addRows(scenarios(), [...postRows('new'), ...postRows('old'), ...talkRows('new'), ...talkRows('old')]);
