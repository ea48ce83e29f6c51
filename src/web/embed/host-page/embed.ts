/** embed.js: makes every frame of ours on a host's page as high as its content. It does nothing else. */
import { PAGE, ask, fit, told } from './frames.ts';

/** Those of the page now: a course page may add one later. */
const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(PAGE.href));

addEventListener('message', (event) => {
  for (const frame of frames()) {
    const message = told(event, frame);
    if (message) fit(frame, message);
  }
});
frames().forEach(ask);
