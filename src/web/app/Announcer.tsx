/** Says aloud, after a change, how many meetings are shown: once things have been still for a moment. */
import { useEffect, useRef, useState } from 'react';
import { useT } from '../i18n/Language.tsx';
import { useVisibleMeetings } from '../store/derived.ts';

const STILL_MS = 700;

export function Announcer() {
  const t = useT();
  const visible = useVisibleMeetings();
  const [said, setSaid] = useState('');
  const before = useRef(visible);
  useEffect(() => {
    if (before.current === visible) return;
    const timer = setTimeout(() => {
      before.current = visible;
      setSaid(t('app.visible', { count: visible.length }));
    }, STILL_MS);
    return () => clearTimeout(timer);
  }, [visible, t]);
  return (
    <output className="unseen" aria-live="polite">
      {said}
    </output>
  );
}
