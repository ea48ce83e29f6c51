/** What of stories is open on the page: the list, the editor, a look at the draft. None of it is in the link. */
import { create } from 'zustand';

interface Desk {
  list: boolean;
  writing: boolean;
  /** the reader, not a link, opened what stands on the desk: it takes the focus */
  entered: boolean;
}

export const useDesk = create<Desk>(() => ({ list: false, writing: false, entered: false }));

const { setState } = useDesk;

export const showStories = (list: boolean): void => setState({ list });
export const enterStory = (): void => setState({ list: false, writing: false, entered: true });
export const writeStory = (writing: boolean): void => setState({ list: false, writing, entered: writing });
