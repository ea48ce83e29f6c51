/** A story: an ordered list of saved views, each with a title and a text, in one or more languages. */

/** Those of the interface; in the order in which one stands in for another that is missing. */
export const STORY_LANGUAGES = ['en', 'fr', 'vi', 'ar'] as const;
export type StoryLanguage = (typeof STORY_LANGUAGES)[number];

/** One text in the languages that its author wrote; at least one. */
export type Told = { readonly [L in StoryLanguage]?: string };

export interface StoryStep {
  title: Told;
  /** plain; an empty line parts its paragraphs */
  text: Told;
  /** what stands behind the address in a link: "?country=VN&view=map", or nothing for the view one starts with */
  view: string;
}

export interface Story {
  /** the name of its file: "beijing-2015" for data/stories/beijing-2015.json */
  id: string;
  title: Told;
  description: Told | null;
  author: string | null;
  steps: readonly StoryStep[];
}

/** A text with the language that it is in. */
export interface Said {
  text: string;
  language: StoryLanguage;
}

/** The text in a language, else in the first of the others that it has. */
export function toldIn(told: Told, wanted: StoryLanguage): Said {
  const language = [wanted, ...STORY_LANGUAGES].find((each) => told[each]) ?? wanted;
  return { text: told[language] ?? '', language };
}

/** The paragraphs of a text: what empty lines part. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
