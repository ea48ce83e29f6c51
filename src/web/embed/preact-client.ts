/** `react-dom/client` as a frame has it: Preact, with what it does otherwise than React and our pages rely on put right. */
import { type ComponentChild, type VNode, options } from 'preact';
import { createRoot as createPreactRoot } from 'preact/compat/client';

/** What stands in the page before the script runs gives way as a whole; Preact would take its elements over. */
export function createRoot(container: Element): { render: (children: ComponentChild) => void } {
  const root = createPreactRoot(container);
  let empty = false;
  return {
    render(children) {
      if (!empty) container.replaceChildren();
      empty = true;
      root.render(children);
    },
  };
}

const before = options.vnode;

// In SVG, where names of attributes know capitals, Preact writes "tabIndex": nothing there could have the focus.
options.vnode = (vnode: VNode<{ tabIndex?: number; tabindex?: number }>) => {
  before?.(vnode);
  const { type, props } = vnode;
  if (typeof type !== 'string' || props?.tabIndex === undefined) return;
  props.tabindex = props.tabIndex;
  delete props.tabIndex;
};
