/** Files may be let fall anywhere on the page: while they hang over it, it says so. */
import { useEffect, useState } from 'react';
import { useT } from '../i18n/Language.tsx';
import { openDialog } from '../store/own.ts';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

export function DropAnywhere() {
  const t = useT();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hang = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      // Otherwise the browser would leave the page to show the file.
      event.preventDefault();
      setOver(true);
    };
    // Nothing behind it: the pointer has left the window.
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const fall = (event: DragEvent): void => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (files.length) openDialog(files);
    };
    addEventListener('dragenter', hang);
    addEventListener('dragover', hang);
    addEventListener('dragleave', leave);
    addEventListener('drop', fall);
    return () => {
      removeEventListener('dragenter', hang);
      removeEventListener('dragover', hang);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', fall);
    };
  }, []);
  if (!over) return null;
  return (
    <div className="app-drop" aria-hidden="true">
      <p>{t('open.drop')}</p>
    </div>
  );
}
