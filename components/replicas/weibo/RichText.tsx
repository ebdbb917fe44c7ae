import type { Part } from './talk.ts';

/** Written text as the site shows it: emoji as pictures named by their words, mentions and topics as links. */
export function RichText({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <>
      {parts.map((part) => {
        if (typeof part === 'string') return part;
        if ('emoji' in part) return <img alt={part.emoji} src="data:," />;
        if ('mention' in part) return <a href={`/n/${part.mention}`}>@{part.mention}</a>;
        return <a href="/">{part.topic}</a>;
      })}
    </>
  );
}
