import { MAIN_FIELD } from '../core/draft/draft.ts';
import { anyOf, findAll, findLabelled, isVisible, smallestScope } from '../dom/locate.ts';
import type { Form, FormSpec, Site } from './define-site.ts';

/** All publishing forms a person can see now. A form without its button is not a form: the page is then unrecognised. */
export function findForms(site: Site, doc: Document): readonly Form[] {
  return site.forms.flatMap((spec) => {
    const editors = findEditors(spec, doc);
    if (spec.reach === 'page' && editors.length !== 1) return [];
    return editors.flatMap((editor) => formAround(spec, editor, doc) ?? []);
  });
}

/** Visible buttons that carry a guarded label but belong to no form: a changed page, or somebody else's button. */
export function findOrphans(site: Site, doc: Document, forms: readonly Form[]): readonly HTMLElement[] {
  const owned = new Set(forms.map((form) => form.publish));
  return site.forms
    .filter((spec) => spec.group !== 'replies' || spec.ownsLabel)
    .flatMap((spec) => findButtons(spec, doc))
    .filter((button) => !owned.has(button));
}

/** The form of this kind as it is now: the one around the same box, else the only one of its surface. */
export function currentForm(site: Site, doc: Document, known: Form): Form | null {
  const forms = findForms(site, doc).filter((form) => form.surface === known.surface);
  const same = forms.find((form) => form.editors[MAIN_FIELD] === known.editors[MAIN_FIELD]);
  return same ?? (forms.length === 1 ? (forms[0] ?? null) : null);
}

/** Visible boxes of the main field. */
export function findEditors(spec: FormSpec, doc: Document): readonly HTMLElement[] {
  const found = spec.findEditors?.(doc) ?? findAll(doc, anyOf(spec.editor));
  return found.filter(isVisible);
}

function findButtons(spec: FormSpec, scope: ParentNode): readonly HTMLElement[] {
  return findLabelled(scope, spec.button, spec.labels);
}

function formAround(spec: FormSpec, editor: HTMLElement, doc: Document): Form | null {
  const scope =
    spec.reach === 'page'
      ? wholePage(spec, doc)
      : smallestScope(editor, anyOf(spec.editor), (around) => findButtons(spec, around));
  if (!scope) return null;
  const { container, button } = scope;
  const others = Object.entries(spec.others ?? {}).flatMap(([name, selector]) => {
    const box = findAll(container, anyOf(selector)).find(isVisible);
    return box ? [[name, box] as const] : [];
  });
  const found = Object.entries(spec.findOthers?.(doc) ?? {}).flatMap(([name, box]) =>
    box ? [[name, box] as const] : [],
  );
  const editors = Object.fromEntries([...others, ...found, [MAIN_FIELD, editor] as const]);
  const { surface, group, reading } = spec;
  return { surface, group, container, editors, publish: button, ...(reading && { reading }) };
}

function wholePage(spec: FormSpec, doc: Document) {
  const [button, second] = findButtons(spec, doc);
  return button && !second ? { container: doc.body, button } : null;
}
