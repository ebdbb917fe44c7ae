import type { Standing } from '#utils/core/provenance/provenance.ts';
import { judgeHost } from '#utils/core/sources/judge-host.ts';
import { indexOf } from '#utils/core/sources/source-list.ts';
import { inForce } from './pack.ts';
import { sourcesInForce } from './sources.ts';

/** 名单状态 of a host by the lists in force. A platform's host says nothing about whose page it is. */
export async function standingOf(host: string): Promise<Standing> {
  const address = URL.parse(`https://${host}/`);
  if (!address) return 'unknown';
  const { pack } = await inForce();
  const { kind } = judgeHost(address, indexOf(await sourcesInForce()), pack.localSources);
  switch (kind) {
    case 'listed':
      return 'listed';
    case 'local':
      return 'confirmed';
    case 'government':
    case 'party':
      return 'government';
    case 'disguised':
    case 'selfMedia':
      return 'refused';
    default:
      return 'unknown';
  }
}
