/** `react-dom/client` as a frame has it: Preact, with what it writes otherwise than React and our views rely on put right. */
import { type VNode, options } from 'preact';
export { createRoot } from 'preact/compat/client';

const before = options.vnode;

// In SVG, where names of attributes know capitals, Preact writes "tabIndex": nothing there could have the focus.
options.vnode = (vnode: VNode<{ tabIndex?: number; tabindex?: number }>) => {
  before?.(vnode);
  const { type, props } = vnode;
  if (typeof type !== 'string' || props?.tabIndex === undefined) return;
  props.tabindex = props.tabIndex;
  delete props.tabIndex;
};
