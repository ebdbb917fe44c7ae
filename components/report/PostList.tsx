import { Table } from '#components/ui/Table.tsx';
import { nameOf } from '#utils/core/i18n/report.ts';
import type { Post } from '#utils/core/report/posts.ts';
import { accountText, shortTime } from '#utils/core/report/row-text.ts';
import { Section } from './Section.tsx';
import type { OpenRows, Texts } from './texts.ts';

export interface PostListProps {
  readonly posts: readonly Post[];
  readonly texts: Texts;
  readonly onOpen: OpenRows;
}

/** What went out, or did not: time, account, first words, who answers for it, the platform's last word. */
export function PostList({ posts, texts, onOpen }: PostListProps) {
  const { report, shared } = texts;
  return (
    <Section title={report.postsTitle}>
      {posts.length ? (
        <Table
          label={report.postsTitle}
          rows={posts}
          keyOf={({ last }) => last.id}
          columns={[
            { head: report.time, tight: true, cell: ({ last }) => shortTime(last.at) },
            { head: report.account, tight: true, cell: ({ last }) => accountText(last, texts) },
            {
              head: report.surface,
              tight: true,
              cell: ({ last }) => last.surface && nameOf(shared.surfaces, last.surface),
            },
            {
              head: report.content,
              cell: ({ excerpt, manual }) =>
                [excerpt ?? '—', manual ? report.manualReview : ''].filter(Boolean).join(' · '),
            },
            { head: report.operator, tight: true, cell: ({ last }) => last.operator ?? '—' },
            { head: report.reviewer, tight: true, cell: ({ reviewer }) => reviewer ?? '—' },
            {
              head: report.outcome,
              tight: true,
              cell: ({ outcome, rows, excerpt }) => (
                <button
                  type="button"
                  class="figure"
                  data-alarm={outcome === 'failed' || outcome === 'unknown'}
                  onClick={() => onOpen(excerpt ?? report.postsTitle, rows)}
                >
                  {report.outcomes[outcome]}
                </button>
              ),
            },
          ]}
        />
      ) : (
        <p class="nothing">{report.none}</p>
      )}
    </Section>
  );
}
