import { Descriptions } from 'antd';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import type { Answered, CommentView } from '../../api/views.ts';
import { Actions } from '../case/actions.tsx';
import { FileLinks } from '../case/file-links.tsx';
import { CasePage, StateTag } from '../case/frame/case-page.tsx';
import { CaseTimeline } from '../case/timeline.tsx';
import type { FormFrame } from '../form/form-context.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useComment } from '../wire/comments.ts';

/** 一条公众意见: what was said, how it was put in order, what became of it, and the way to the next. */
export default function CommentPage() {
  const { t } = useSpeech();
  const words = useNounWords('comment');
  const { id = '' } = useParams();
  const asked = useComment(id);
  const above = [{ to: '/publications', text: t('pub.title') }];
  return (
    <CasePage asked={asked} above={above}>
      {(view, reload) => {
        const { case: c, callTitle, nextUndecided } = view;
        return (
          <Page
            title={c.number}
            above={[
              ...above,
              { to: `/publications/${c.callId}`, text: callTitle },
              { to: `/publications/${c.callId}/comments`, text: t('comment.title') },
            ]}
            beside={
              <>
                <StateTag noun="comment" state={c.state} />
                {c.decision && <b>{words.choice('outcome', c.decision.outcome)}</b>}
                {c.late && <span className="gk-error">{t('comment.late')}</span>}
              </>
            }
            extra={nextUndecided && <Link to={`/comments/${nextUndecided}`}>{t('comment.next')}</Link>}
          >
            <Shown view={view} reload={reload} />
          </Page>
        );
      }}
    </CasePage>
  );
}

function Shown({ view, reload }: { view: Answered<CommentView>; reload: () => Promise<unknown> }) {
  const { t } = useSpeech();
  const words = useNounWords('comment');
  const { case: c, others, themes, parts } = view;
  const options = useMemo<FormFrame['options']>(() => {
    const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
    return {
      theme: plain(themes),
      part: plain(parts),
      sameAs: others.map(({ number, title }) => ({ value: number, label: `${number} ${title}` })),
    };
  }, [others, themes, parts]);
  const current = useMemo(
    () => ({ part: c.part || c.about, theme: c.theme, gist: c.gist, sameAs: c.sameAs?.number ?? '' }),
    [c.part, c.about, c.theme, c.gist, c.sameAs],
  );
  const rows: [string, string][] = [
    [words.field('text'), c.text],
    [words.field('about'), c.about],
    [words.field('channel'), words.choice('channel', c.channel)],
    [words.field('on'), c.receivedOn],
    [words.field('name'), c.name],
    [words.field('kind'), c.kind ? words.choice('kind', c.kind) : ''],
    [words.field('contact'), c.contact],
  ];
  const weighed: [string, string][] = [
    [words.field('part'), c.part],
    [words.field('theme'), c.theme],
    [words.field('gist'), c.gist],
    [words.field('outcome'), c.decision ? words.choice('outcome', c.decision.outcome) : ''],
    [words.field('reason'), c.decision?.reason || c.voided?.reason || ''],
  ];
  return (
    <>
      <Actions
        noun="comment"
        case={c}
        verbs={view.verbs}
        at={`/comments/${c.caseId}`}
        options={options}
        current={current}
        reload={reload}
      />
      <div className="gk-two">
        <div>
          <Facts title={t('comment.said')} rows={rows} />
          {c.files.length > 0 && (
            <Panel title={words.field('files')}>
              <FileLinks caseId={c.caseId} files={c.files} />
            </Panel>
          )}
        </div>
        <div>
          {weighed.some(([, text]) => text) && <Facts title={t('comment.weighed')} rows={weighed} />}
          {c.sameAs && (
            <Panel title={t('comment.sameAs')}>
              <Link to={`/comments/${c.sameAs.caseId}`}>{c.sameAs.number}</Link>
            </Panel>
          )}
          <CaseTimeline noun="comment" caseId={c.caseId} entries={view.timeline} />
        </div>
      </div>
    </>
  );
}

function Facts({ title, rows }: { title: string; rows: readonly [string, string][] }) {
  return (
    <Panel title={title}>
      <Descriptions
        bordered
        size="small"
        column={1}
        styles={{ label: { width: 150 } }}
        items={rows
          .filter(([, text]) => text)
          .map(([label, text], key) => ({ key, label, children: <span className="gk-pre">{text}</span> }))}
      />
    </Panel>
  );
}
