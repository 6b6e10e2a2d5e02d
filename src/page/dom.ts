/** What an element can hold: text is put in as text, never as HTML. */
export type Content = Node | string | null | readonly Content[];

type Value = string | number | boolean | null | ((event: Event) => void);

/**
 * Makes an element. A function is a listener (`onclick`), `true` an attribute without a value; `false` and `null` leave
 * the attribute out. There is no way to hand in HTML.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Value>>,
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...flat(content));
  return element;
}

function flat(content: Content): readonly Node[] {
  if (content === null) return [];
  if (typeof content === 'string') return [document.createTextNode(content)];
  return content instanceof Node ? [content] : content.flatMap(flat);
}

/** Puts content into an element, and leaves in place what stands there already. */
export function fill(parent: Element, content: Content): void {
  const nodes = flat(content);
  for (const node of [...parent.childNodes]) if (!nodes.includes(node)) node.remove();
  let next = parent.firstChild;
  for (const node of nodes) {
    if (node === next) next = node.nextSibling;
    else parent.insertBefore(node, next);
  }
}

/** Puts a text in the place of the one that an element holds. */
export function setText(element: Element, text: string): void {
  const { firstChild } = element;
  if (firstChild instanceof Text) firstChild.data = text;
  else element.append(text);
}

/** The value of the field that an event came from. */
export function fieldValue({ currentTarget }: Event): string {
  const isField =
    currentTarget instanceof HTMLInputElement ||
    currentTarget instanceof HTMLSelectElement ||
    currentTarget instanceof HTMLTextAreaElement;
  return isField ? currentTarget.value : '';
}

/** A part that opens; what it holds is made whenever it is opened, and says what holds then. */
export function disclosure(
  summary: Content,
  open: boolean,
  make: () => Content,
  onToggle: (open: boolean) => void = () => {},
): HTMLDetailsElement {
  const details = h('details', { open }, h('summary', {}, summary));
  let isMade = false;
  const update = (): void => {
    if (details.open && !isMade) details.append(...flat(make()));
    else if (!details.open) while (details.lastChild !== details.firstChild) details.lastChild?.remove();
    isMade = details.open;
  };
  update();
  details.addEventListener('toggle', () => {
    update();
    onToggle(details.open);
  });
  return details;
}

/** A labelled field: the label names it for everybody. */
export function field(label: string, input: HTMLElement, hint?: string): HTMLElement {
  return h(
    'label',
    { class: 'field' },
    h('span', {}, label),
    input,
    hint === undefined ? null : h('small', {}, hint),
  );
}

/** A list to choose one from. */
export function select(
  attributes: Readonly<Record<string, Value>>,
  options: readonly { readonly value: string; readonly text: string }[],
  chosen: string,
): HTMLSelectElement {
  return h(
    'select',
    attributes,
    options.map(({ value, text }) => h('option', { value, selected: value === chosen }, text)),
  );
}

/** A table that can be scrolled sideways with the keyboard too. */
export function table(
  caption: string,
  heads: readonly Content[],
  rows: readonly (readonly Content[])[],
): HTMLElement {
  return h(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    h(
      'table',
      {},
      h('caption', {}, caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          heads.map((head) => h('th', { scope: 'col' }, head)),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map((cells) =>
          h(
            'tr',
            {},
            cells.map((cell, i) => (i === 0 ? h('th', { scope: 'row' }, cell) : h('td', {}, cell))),
          ),
        ),
      ),
    ),
  );
}
