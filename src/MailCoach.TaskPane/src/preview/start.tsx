import { createRoot } from 'react-dom/client';
import { Api } from '../api/Api';
import { Preview } from './Preview';
import './preview.css';

const wanted = new URLSearchParams(location.search);
const start = {
  dark: wanted.get('theme') === 'dark' || (!wanted.has('theme') && matchMedia('(prefers-color-scheme: dark)').matches),
  locale: wanted.get('language') ?? navigator.language,
};
const me = await new Api().me().catch(() => null);
createRoot(document.getElementById('preview')!).render(<Preview me={me} start={start} />);
