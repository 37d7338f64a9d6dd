import { Input } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useSpeech } from '../session/language.tsx';
import { Icon } from './icons.tsx';

/** The search of all requests, on every page; `/` leads here. */
export function FindBox() {
  const { t } = useSpeech();
  const go = useNavigate();
  const [params] = useSearchParams();
  const q = params.get('q') ?? '';
  return (
    <form
      className="gk-find"
      key={q}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('q');
        void go(`/requests?${new URLSearchParams({ q: String(typed ?? '').trim() })}`);
      }}
    >
      <search>
        <Input
          id="gk-find"
          name="q"
          defaultValue={q}
          prefix={<Icon name="search" />}
          suffix={<kbd>/</kbd>}
          placeholder={t('menu.find')}
          aria-label={t('menu.findHint')}
          autoComplete="off"
        />
      </search>
    </form>
  );
}
