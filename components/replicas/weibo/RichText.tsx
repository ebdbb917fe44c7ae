import type { Part } from './talk.ts';

const FACE =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'><circle cx='10' cy='10' r='9' fill='%23e8b93e'/><path d='M6 12q4 4 8 0M7 7v1M13 7v1' stroke='%23573d06' stroke-width='1.5' fill='none' stroke-linecap='round'/></svg>";

/** Written text as the site shows it: emoji as pictures named by their words, mentions and topics as links. */
export function RichText({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <>
      {parts.map((part) => {
        if (typeof part === 'string') return part;
        if ('emoji' in part) return <img alt={part.emoji} src={FACE} width={18} height={18} />;
        if ('mention' in part) return <a href={`/n/${part.mention}`}>@{part.mention}</a>;
        return <a href="/">{part.topic}</a>;
      })}
    </>
  );
}
