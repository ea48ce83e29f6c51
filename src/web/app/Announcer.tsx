/** Says aloud, after a change, how many meetings are shown: once things have been still for a moment; and at once what was undone. */
import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../i18n/useSpeech.ts';
import { useVisibleMeetings } from '../store/derived.ts';
import { useStore } from '../store/store.ts';
import { sayWalked } from './say-walked.ts';

const STILL_MS = 700;

export function Announcer() {
  const speech = useSpeech();
  const { t } = speech;
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
  useEffect(
    () =>
      useStore.subscribe(({ walked, view }, was) => {
        if (walked && walked !== was.walked) setSaid(sayWalked(walked, view, speech));
      }),
    [speech],
  );
  return (
    <output className="unseen" aria-live="polite">
      {said}
    </output>
  );
}
